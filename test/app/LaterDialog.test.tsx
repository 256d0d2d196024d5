/** The dialog whose text is fetched when it is wanted. */
import {screen, waitFor} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {expect, test, vi} from 'vitest';
import {LaterDialog} from '../../src/app/LaterDialog';
import {loadLaterMessages} from '../../src/i18n';
import {createItineraStore, StoreProvider} from '../../src/store';
import {shippedIndexes} from '../fixtures/indexes';
import {render} from '../fixtures/render';

vi.mock(import('../../src/i18n/messages'), async original => {
  const messages = await original();
  return {...messages, loadLaterMessages: vi.fn(messages.loadLaterMessages)};
});
const network = vi.mocked(loadLaterMessages);

function open() {
  const onLost = vi.fn<() => void>();
  render(
    <StoreProvider store={createItineraStore(shippedIndexes())}>
      <LaterDialog name="about" onClose={() => {}} onLost={onLost} />
    </StoreProvider>,
  );
  return {onLost, user: userEvent.setup()};
}

const text = () => screen.findByText(/decides no dispute/);

test('the dialog opens at once, and its text follows', async () => {
  open();
  const dialog = screen.getByRole('dialog', {name: 'About this map'});
  expect(dialog.getAttribute('aria-busy')).toBe('true');
  await text();
  expect(dialog.getAttribute('aria-busy')).toBe('false');
});

test('a text that cannot be fetched is said, and another try brings it', async () => {
  network.mockRejectedValueOnce(new TypeError('offline'));
  const {user, onLost} = open();
  expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded');
  await user.click(screen.getByRole('button', {name: 'Try again'}));
  await text();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(onLost).not.toHaveBeenCalled();
});

test('a try that fails again is told to the page', async () => {
  network.mockRejectedValueOnce(new TypeError('offline')).mockRejectedValueOnce(new TypeError('offline'));
  const {user, onLost} = open();
  await user.click(await screen.findByRole('button', {name: 'Try again'}));
  await waitFor(() => expect(onLost).toHaveBeenCalledOnce());
});
