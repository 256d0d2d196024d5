import {screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {ListPane} from '../../src/panels';
// fetched ahead, so that its coming takes no time worth waiting for
import '../../src/panels/list';
import '../../src/i18n/later';
import type {ListPart} from '../../src/panels/loadList';
import {createItineraStore, StoreProvider} from '../../src/store';
import {shippedIndexes} from '../fixtures/indexes';
import {render} from '../fixtures/render';

// the network is what is replaced: whether the part can be had
const network = vi.hoisted(() => ({fails: false}));
vi.mock('../../src/panels/loadList', async importOriginal => {
  const {loadList} = await importOriginal<{loadList: (language: 'en') => Promise<ListPart>}>();
  return {
    loadList: (language: 'en') => (network.fails ? Promise.reject(new Error('offline')) : loadList(language)),
  };
});
afterEach(() => {
  network.fails = false;
});

const open = (onLost = vi.fn()) =>
  render(
    <StoreProvider store={createItineraStore(shippedIndexes())}>
      <ListPane onLost={onLost} />
    </StoreProvider>,
  );

test('its heading is there before the events are, which come under it', async () => {
  open();
  const region = screen.getByRole('region', {name: 'All 27 events in these reports'});
  expect(region.getAttribute('aria-busy')).toBe('true');
  expect(screen.queryByRole('button')).toBeNull();
  expect(await screen.findByRole('button', {name: 'Founding of the CIS'})).toBeDefined();
  expect(region.getAttribute('aria-busy')).toBe('false');
});

test('where it cannot be fetched it says so, and another try brings it', async () => {
  network.fails = true;
  const onLost = vi.fn();
  open(onLost);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('could not be loaded');
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', {name: 'Try again'}));
  expect(onLost).toHaveBeenCalledOnce();
  network.fails = false;
  await user.click(screen.getByRole('button', {name: 'Try again'}));
  expect(await screen.findByRole('button', {name: 'Founding of the CIS'})).toBeDefined();
  expect(screen.queryByRole('alert')).toBeNull();
});

describe('opened', () => {
  test('by a button it takes the focus to its heading, where it stays as the events come', async () => {
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    open();
    const heading = screen.getByRole('heading', {level: 2});
    expect(document.activeElement).toBe(heading);
    await screen.findByRole('button', {name: 'Founding of the CIS'});
    expect(document.activeElement).toBe(heading);
    button.remove();
  });

  test('by an address it leaves the focus', async () => {
    open();
    await screen.findByRole('button', {name: 'Founding of the CIS'});
    expect(document.activeElement).toBe(document.body);
  });
});
