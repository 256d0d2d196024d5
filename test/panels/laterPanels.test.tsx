/** Panels that are fetched when they are wanted. */
import {act, screen, waitFor} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {beforeEach, expect, test, vi} from 'vitest';
import {Panel} from '../../src/panels';
import {loadLaterPanels} from '../../src/panels/loadLaterPanels';
import {createItineraStore, type Selection, StoreProvider} from '../../src/store';
import {shippedIndexes} from '../fixtures/indexes';
import {render} from '../fixtures/render';

vi.mock(import('../../src/panels/loadLaterPanels'), async original => {
  const {loadLaterPanels} = await original();
  return {loadLaterPanels: vi.fn(loadLaterPanels)};
});
const network = vi.mocked(loadLaterPanels);
const fetched = network.getMockImplementation()!;
const offline = () => Promise.reject(new TypeError('offline'));

beforeEach(() => {
  network.mockReset();
  network.mockImplementation(fetched);
});

const indexes = shippedIndexes();
const lavrov = {kind: 'actor', id: 'sergey-lavrov'} as const;

function open(selection: Selection | null) {
  const store = createItineraStore(indexes, {selection});
  const onLost = vi.fn<() => void>();
  render(
    <StoreProvider store={store}>
      <button type="button">On the map</button>
      <Panel onLost={onLost} />
    </StoreProvider>,
  );
  return {store, onLost, user: userEvent.setup()};
}

const heading = () => screen.getByRole('heading', {level: 2});
const body = () => document.querySelector('.panel-body')!;

test.each([
  ['actor', 'sergey-lavrov', 'Sergey Lavrov', 'Events'],
  ['org', 'csto', 'Collective Security Treaty Organization', 'Members, as reported'],
  ['place', 'kyrgyzstan', 'Kyrgyzstan', 'Organisations'],
  ['source', 'tass-2025-06-29', /TASS/, 'Events'],
] as const)(
  'a link to %s %s shows its name at once, and the rest when it has come',
  async (kind, id, name, part) => {
    open({kind, id});
    expect(heading().textContent).toMatch(name);
    expect(body().textContent).toBe('');
    expect(body().getAttribute('aria-busy')).toBe('true');
    expect(await screen.findByRole('heading', {level: 3, name: part})).toBeDefined();
    expect(body().getAttribute('aria-busy')).toBe('false');
    expect(heading().textContent).toMatch(name);
  },
);

test('nothing is fetched for a city, an event, or with nothing selected', () => {
  const {store} = open(null);
  act(() => store.getState().select({kind: 'place', id: 'cholpon-ata'}));
  act(() => store.getState().openEvent('lavrov-visit-kyrgyzstan-2025'));
  expect(network).not.toHaveBeenCalled();
});

test('they are fetched once for all', async () => {
  const {store} = open(lavrov);
  await screen.findByRole('heading', {level: 3, name: 'Events'});
  act(() => store.getState().select({kind: 'place', id: 'kyrgyzstan'}));
  expect(body().textContent).not.toBe('');
  expect(network).toHaveBeenCalledOnce();
});

test('the focus goes to the heading before the rest has come, and stays there', async () => {
  const {store, user} = open(null);
  await user.click(screen.getByRole('button', {name: 'On the map'}));
  act(() => store.getState().select(lavrov));
  expect(document.activeElement).toBe(heading());
  await screen.findByRole('heading', {level: 3, name: 'Events'});
  expect(document.activeElement).toBe(heading());
});

test('what cannot be fetched is said, other panels are as ever, and another try brings it', async () => {
  network.mockImplementation(offline);
  const {store, user, onLost} = open(lavrov);
  expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded');
  expect(heading().textContent).toBe('Sergey Lavrov');
  expect(body().getAttribute('aria-busy')).toBe('false');

  act(() => store.getState().openEvent('lavrov-visit-kyrgyzstan-2025'));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('heading', {level: 3, name: 'Who'})).toBeDefined();

  act(() => store.getState().select(lavrov));
  expect(screen.getByRole('alert')).toBeDefined();
  network.mockImplementation(fetched);
  await user.click(screen.getByRole('button', {name: 'Try again'}));
  expect(await screen.findByRole('heading', {level: 3, name: 'Events'})).toBeDefined();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(onLost).not.toHaveBeenCalled();
});

test('selecting another such panel asks again too', async () => {
  network.mockImplementationOnce(offline);
  const {store} = open(lavrov);
  await screen.findByRole('alert');
  act(() => store.getState().clearSelection());
  act(() => store.getState().select({kind: 'org', id: 'csto'}));
  expect(await screen.findByRole('heading', {level: 3, name: 'Members, as reported'})).toBeDefined();
});

test('a try that fails again is told to the page, which may open anew', async () => {
  network.mockImplementation(offline);
  const {user, onLost} = open(lavrov);
  await user.click(await screen.findByRole('button', {name: 'Try again'}));
  await waitFor(() => expect(onLost).toHaveBeenCalledOnce());
  expect(screen.getByRole('alert')).toBeDefined();
});
