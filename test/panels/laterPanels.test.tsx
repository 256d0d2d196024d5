/** Panels that are fetched when they are wanted. */
import {act, screen, waitFor} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {beforeAll, beforeEach, expect, test, vi} from 'vitest';
import {Panel} from '../../src/panels';
import type * as actual from '../../src/panels/loadLaterPanels';
import {loadLaterPanels} from '../../src/panels/loadLaterPanels';
import {createItineraStore, type Selection, StoreProvider} from '../../src/store';
import {shippedIndexes} from '../fixtures/indexes';
import {render} from '../fixtures/render';

vi.mock(import('../../src/panels/loadLaterPanels'), async original => {
  const {loadLaterPanels} = await original();
  // as on a page that has asked for nothing yet
  return {loadLaterPanels: vi.fn(loadLaterPanels), laterPanelsIn: () => null};
});
const network = vi.mocked(loadLaterPanels);
const fetched = network.getMockImplementation()!;
const offline = () => Promise.reject(new TypeError('offline'));

// how long a bundler takes to find them is not what is tested
beforeAll(() => fetched('en'));

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
  ['actor', 'sergey-lavrov', 'Sergey Lavrov', 'Itinerary'],
  ['org', 'csto', 'Collective Security Treaty Organization', 'Chairmanship'],
  ['place', 'kyrgyzstan', 'Kyrgyzstan', 'Standing in each organisation'],
  ['source', 'tass-2025-06-29', /TASS/, 'How it is dated'],
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

test.each([
  ['an event', {kind: 'event', id: 'lavrov-visit-kyrgyzstan-2025'}],
  ['a city', {kind: 'place', id: 'bishkek'}],
  ['a day', null],
] as const)('the head of %s is whole before the rest has come', async (_what, selection) => {
  open(selection);
  const head = () => document.querySelector('.panel-head')!.textContent;
  const before = head();
  expect(before).not.toBe('');
  expect(body().textContent).toBe('');
  await waitFor(() => expect(body().textContent).not.toBe(''));
  expect(head()).toBe(before);
});

test('what has come already is there at once', async () => {
  const {laterPanelsIn, loadLaterPanels} = await vi.importActual<typeof actual>(
    '../../src/panels/loadLaterPanels',
  );
  expect(laterPanelsIn('ru')).toBeNull();
  const panels = await loadLaterPanels('ru');
  expect(laterPanelsIn('ru')).toBe(panels);
  expect(laterPanelsIn('ky')).toBeNull();
});

test('they are fetched once for all', async () => {
  const {store} = open(lavrov);
  await screen.findByRole('heading', {level: 3, name: 'Itinerary'});
  act(() => store.getState().select({kind: 'place', id: 'kyrgyzstan'}));
  expect(body().textContent).not.toBe('');
  expect(network).toHaveBeenCalledOnce();
});

test('the focus goes to the heading before the rest has come, and stays there', async () => {
  const {store, user} = open(null);
  await user.click(screen.getByRole('button', {name: 'On the map'}));
  act(() => store.getState().select(lavrov));
  expect(document.activeElement).toBe(heading());
  await screen.findByRole('heading', {level: 3, name: 'Itinerary'});
  expect(document.activeElement).toBe(heading());
});

test('what cannot be fetched is said, the heads are as ever, and another try brings it', async () => {
  network.mockImplementation(offline);
  const {store, user, onLost} = open(lavrov);
  expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded');
  expect(heading().textContent).toBe('Sergey Lavrov');
  expect(body().getAttribute('aria-busy')).toBe('false');

  act(() => store.getState().openEvent('lavrov-visit-kyrgyzstan-2025'));
  expect(heading().textContent).toBe('Lavrov’s visit to Kyrgyzstan');
  expect(document.querySelector('.panel-head')!.textContent).toContain('Announced.');

  act(() => store.getState().select(lavrov));
  expect(screen.getByRole('alert')).toBeDefined();
  network.mockImplementation(fetched);
  await user.click(screen.getByRole('button', {name: 'Try again'}));
  expect(await screen.findByRole('heading', {level: 3, name: 'Itinerary'})).toBeDefined();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(onLost).not.toHaveBeenCalled();
});

test('selecting another thing asks again too', async () => {
  network.mockImplementationOnce(offline);
  const {store} = open(lavrov);
  await screen.findByRole('alert');
  act(() => store.getState().select({kind: 'org', id: 'csto'}));
  expect(await screen.findByRole('heading', {level: 3, name: 'Chairmanship'})).toBeDefined();
});

test('a try that fails again is told to the page, which may open anew', async () => {
  network.mockImplementation(offline);
  const {user, onLost} = open(lavrov);
  await user.click(await screen.findByRole('button', {name: 'Try again'}));
  await waitFor(() => expect(onLost).toHaveBeenCalledOnce());
  expect(screen.getByRole('alert')).toBeDefined();
});
