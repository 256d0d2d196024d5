/** The list of more events than can be listed at once. */
import {act, configure, screen, waitFor} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import {useState} from 'react';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {en} from '../../../src/i18n/all';
import {laterEn} from '../../../src/i18n/later';
import {EventList} from '../../../src/panels/list';
import {listOrder, listView} from '../../../src/panels/list/listView';
import {sortColumns, sortedBy} from '../../../src/panels/list/sort';
import {atOnce} from '../../../src/panels/shared/steps';
import {createItineraStore, groupings, StoreProvider} from '../../../src/store';
import {fromDayNumber, toDayNumber} from '../../../src/time';
import {aDocument, anEvent} from '../../fixtures/aDocument';
import {anyIndexes} from '../../fixtures/anyDataset';
import {datasetOf, fetchedColumnIndexes, indexesOf} from '../../fixtures/indexes';
import {render} from '../../fixtures/render';

// nothing here is hidden, and to find that out of every node of a list takes most of the time
configure({defaultHidden: true});

const firstDay = toDayNumber('2016-01-01');
const many = indexesOf(
  datasetOf({
    dataset: {...aDocument().dataset, window: {from: '2016-01-01', to: '2025-12-31'}},
    events: Array.from({length: 3000}, (_, idx) =>
      anEvent({
        id: `talks-${idx}`,
        title: {en: `Talks ${idx}`},
        when: fromDayNumber(firstDay + idx),
        place: idx % 3 === 0 ? 'moscow' : 'bishkek',
      }),
    ),
  }),
);

function Region() {
  const [region, setRegion] = useState<HTMLElement | null>(null);
  return (
    <section ref={setRegion} aria-label="Events">
      {region && <EventList words={laterEn} region={region} />}
    </section>
  );
}

async function open() {
  const store = createItineraStore(many, {day: firstDay + 1500, selection: null});
  render(
    <StoreProvider store={store}>
      <Region />
    </StoreProvider>,
  );
  await screen.findByRole('button', {name: 'Talks 1500'});
  return {store, user: userEvent.setup()};
}

const titles = () => [...document.querySelectorAll('.event-title')].map(title => title.textContent);
const style = document.createElement('style');
style.textContent = 'section { --list-shape: table }';

test('it opens about the clock, and goes on both ways', async () => {
  const {user} = await open();
  expect(titles()).toHaveLength(50);
  expect(titles()[0]).toBe('Talks 1490');
  // the month that the first row stands in, with all that it holds
  expect(
    screen.getByRole('heading', {level: 3, name: 'January 2020 31 events in these reports'}),
  ).toBeDefined();
  await user.click(screen.getByRole('button', {name: 'Show 50 earlier'}));
  expect(titles()).toHaveLength(100);
  expect(titles()[0]).toBe('Talks 1440');
  await user.click(screen.getByRole('button', {name: 'Show 50 more'}));
  expect(titles().at(-1)).toBe('Talks 1589');
}, 20_000);

describe('as a table', () => {
  beforeEach(() => document.head.append(style));
  afterEach(() => style.remove());

  test('it says how many rows there are, and which of them these are', async () => {
    await open();
    const table = screen.getByRole('table');
    // the columns, 99 months and 3000 events
    expect(table.getAttribute('aria-rowcount')).toBe('3100');
    const rows = screen.getAllByRole('row').map(row => Number(row.getAttribute('aria-rowindex')));
    expect(rows[0]).toBe(1);
    expect(rows.slice(2)).toEqual(rows.slice(2).map((_, at) => rows[2]! + at));
    // 1490 events and 49 months stand before its row
    expect(screen.getByRole('row', {name: /Talks 1490/}).getAttribute('aria-rowindex')).toBe('1541');
  }, 20_000);

  test('it says that it sorts, and then by what', async () => {
    const {user} = await open();
    await user.click(screen.getByRole('button', {name: 'Place'}));
    await waitFor(() => expect(titles()[0]).toBe('Talks 1'));
    expect(screen.getByText('Sorted by place, ascending.')).toBeDefined();
    expect(titles().slice(0, 4)).toEqual(['Talks 1', 'Talks 2', 'Talks 4', 'Talks 5']);
  }, 20_000);

  test('another grouping is read from its beginning', async () => {
    const {store} = await open();
    act(() => store.getState().changeGroup('place'));
    await waitFor(() => expect(screen.getByRole('heading', {level: 3, name: /^Bishkek/})).toBeDefined());
    expect(titles()).toHaveLength(50);
    expect(screen.queryByRole('button', {name: /earlier$/})).toBeNull();
  }, 20_000);
});

test('rows are sorted in runs as they are sorted at once', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), {maxLength: 3000}), numbers => {
      const rows = numbers.map((number, at) => ({number, at}));
      const compare = (a: (typeof rows)[number], b: (typeof rows)[number]) => a.number - b.number;
      expect(atOnce(sortedBy(rows, compare))).toEqual(rows.toSorted(compare));
    }),
    {numRuns: 30},
  );
});

test('columns are listed as their rows are, in every grouping and order', () => {
  const anyList = fc.record({
    grouping: fc.constantFrom(...groupings),
    column: fc.constantFrom(...sortColumns),
    direction: fc.constantFrom('ascending' as const, 'descending' as const),
  });
  fc.assert(
    fc.property(anyIndexes, anyList, (indexes, {grouping, ...sort}) => {
      const [rows, columns] = [indexes, fetchedColumnIndexes(indexes.dataset)].map(each => {
        const telling = {indexes: each, messages: en, later: laterEn};
        return listView(telling, atOnce(listOrder(telling, grouping, sort)));
      });
      expect(columns).toEqual(rows);
    }),
  );
});
