import {act, fireEvent, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {expect, test, vi} from 'vitest';
import {CompareDialog} from '../../src/compare';
import {laterEn} from '../../src/i18n/later';
import {createItineraStore, type Selection, StoreProvider} from '../../src/store';
import {shippedIndexes} from '../fixtures/indexes';
import {render} from '../fixtures/render';

const indexes = shippedIndexes();
const lavrovAndPutin = 'actor,sergey-lavrov,vladimir-putin';

function open(compare: string, selection: Selection | null = null) {
  const store = createItineraStore(indexes, {compare, selection});
  const complain = vi.fn<(complaint: string) => void>();
  const onOpened = vi.fn<() => void>();
  render(
    <StoreProvider store={store}>
      <CompareDialog words={laterEn} complain={complain} onOpened={onOpened} />
    </StoreProvider>,
  );
  return {store, complain, onOpened, user: userEvent.setup()};
}

const dialog = () => screen.queryByRole('dialog', {name: 'Compare'});
const cellsOf = (what: string) =>
  within(screen.getByRole('rowheader', {name: what}).closest('tr')!)
    .getAllByRole('cell')
    .map(({textContent}) => textContent);

test('what is compared stands side by side, with the difference', () => {
  open(lavrovAndPutin);
  const counts = ['sergey-lavrov', 'vladimir-putin'].map(id => indexes.eventsOfActor(id).length);
  expect(cellsOf('events').slice(0, 2)).toEqual(counts.map(String));
  expect(cellsOf('events')[2]).toBe(`+${counts[1]! - counts[0]!}`);
  expect(screen.getAllByRole('img')).toHaveLength(2);
  expect(screen.getByRole('table', {name: /^Counts side by side/})).toBeTruthy();
});

test('a number shows the events behind it, and one of them opens while the dialog closes', async () => {
  const {store, user, onOpened} = open(lavrovAndPutin);
  const count = screen.getByRole('button', {name: /^Vladimir Putin, events: /});
  await user.click(count);
  expect(count.getAttribute('aria-expanded')).toBe('true');
  const behind = count.closest('tr')!.nextElementSibling as HTMLElement;
  const [eventIdx] = indexes.eventsOfActor('vladimir-putin');
  const {id, title} = indexes.dataset.events[eventIdx!]!;
  expect(within(behind).getAllByRole('listitem')).toHaveLength(
    indexes.eventsOfActor('vladimir-putin').length,
  );
  await user.click(within(behind).getByRole('link', {name: title.en!}));
  expect(store.getState()).toMatchObject({selection: {kind: 'event', id}, compare: null});
  expect(dialog()).toBeNull();
  expect(onOpened).toHaveBeenCalledOnce();
});

test('another one is chosen for either side, and the state says it', async () => {
  const {store, user} = open(lavrovAndPutin);
  await user.selectOptions(screen.getByRole('combobox', {name: 'Second'}), 'sadyr-japarov');
  expect(store.getState().compare).toBe('actor,sergey-lavrov,sadyr-japarov');
  await user.selectOptions(screen.getByRole('combobox', {name: 'Compare'}), 'organisations');
  expect(store.getState().compare).toMatch(/^org,/);
});

test('a stretch of time is typed; what is none yet changes nothing and says so', () => {
  const compare = 'time,2024-01-01/2024-12-31,2025-01-01/2025-12-31';
  const {store} = open(compare);
  const first = within(screen.getByRole('group', {name: 'First'}));
  fireEvent.change(first.getByLabelText('from'), {target: {value: '2025-01-01'}});
  expect(screen.getByRole('alert').textContent).toContain('a last day that is not before it');
  expect(store.getState().compare).toBe(compare);
  fireEvent.change(first.getByLabelText('to'), {target: {value: '2025-06-30'}});
  expect(screen.queryByRole('alert')).toBeNull();
  expect(store.getState().compare).toBe('time,2025-01-01/2025-06-30,2025-01-01/2025-12-31');
});

test('a stretch of time tells what certainly was in it from what possibly was', () => {
  open('time,2024-01-01/2024-12-31,2025-01-01/2025-12-31');
  expect(cellsOf('events')[0]).toMatch(/^\d+ to \d+$/);
  expect(cellsOf('events')[2]).toMatch(/^\+\d+ to \+\d+$/);
  expect(screen.getByText(/^Where a number is a range/)).toBeTruthy();
});

test('opened with nothing chosen, it begins with what is selected', () => {
  const {store} = open('', {kind: 'org', id: 'csto'});
  expect(store.getState().compare).toMatch(/^org,csto,/);
  expect(dialog()).not.toBeNull();
});

test('what the dataset lacks is complained of and opens nothing', () => {
  const {store, complain} = open('actor,sergey-lavrov,nobody');
  expect(dialog()).toBeNull();
  expect(complain).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('compare=actor,sergey-lavrov,nobody'),
  );
  expect(store.getState().compare).toBeNull();
});

test('what filters leave is counted, and said', () => {
  const {store} = open(lavrovAndPutin);
  const left = indexes.inOrder.slice(0, 3);
  act(() => store.setState({indexes: {...indexes, inOrder: left, eventsOfActor: () => left}}));
  expect(
    screen.getByText(`Only the 3 of ${indexes.inOrder.length} events that the filters leave are counted.`),
  ).toBeTruthy();
  expect(cellsOf('events')).toEqual(['3', '3', '0']);
});
