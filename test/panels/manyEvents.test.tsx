import {act, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {beforeAll, describe, expect, test} from 'vitest';
import type {Indexes} from '../../src/indexes';
import {loadLaterPanels, Panel} from '../../src/panels';
import {loadYears} from '../../src/panels/shared/loadYears';
import {createItineraStore, type Selection, StoreProvider} from '../../src/store';
import {fromDayNumber, toDayNumber} from '../../src/time';
import {aDocument, anEvent} from '../fixtures/aDocument';
import {columnIndexes, datasetOf, indexesOf} from '../fixtures/indexes';
import {render} from '../fixtures/render';

beforeAll(async () => {
  await loadLaterPanels('en');
  await loadYears();
});

const firstDay = toDayNumber('2016-01-01');
const topics = ['grain', 'rail', 'Électricité', 'water'];
/** Talks in Bishkek over ten years, as many of each topic. */
const talksOf = (count: number) =>
  datasetOf({
    dataset: {...aDocument().dataset, window: {from: '2016-01-01', to: '2025-12-31'}},
    events: Array.from({length: count}, (_, idx) =>
      anEvent({
        id: `talks-${idx}`,
        title: {en: `Talks ${idx} on ${topics[idx % topics.length]}`},
        when: fromDayNumber(firstDay + Math.floor((idx * 3650) / count)),
        summary: {en: `They spoke for the ${idx}th time.`},
      }),
    ),
  });
const many = indexesOf(talksOf(5000));
const bishkek: Selection = {kind: 'place', id: 'bishkek'};

function open(indexes: Indexes, selection: Selection | null = bishkek, day = '2020-07-01') {
  const store = createItineraStore(indexes, {selection, day: toDayNumber(day)});
  render(
    <StoreProvider store={store}>
      <Panel onLost={() => {}} />
    </StoreProvider>,
  );
  return {store, user: userEvent.setup()};
}

const yearButton = (name: RegExp) => screen.getByRole('button', {name});
const titles = () => screen.getAllByRole('button', {name: /^Talks/}).map(({textContent}) => textContent);

describe('a city with 5,000 events', () => {
  test('opens with the year of the clock, from the clock’s day on', () => {
    open(many);
    expect(screen.getByRole('heading', {level: 2, name: 'Bishkek'})).toBeDefined();
    const years = screen.getAllByRole('button', {expanded: false, name: /^20/});
    expect(yearButton(/^2020/).getAttribute('aria-expanded')).toBe('true');
    expect(years.map(({textContent}) => textContent.slice(0, 4))).toEqual(
      '2025 2024 2023 2022 2021 2019 2018 2017 2016'.split(' '),
    );
    expect(titles()).toHaveLength(50);
    const first = many.inOrder.find(idx => many.focusDay[idx]! >= toDayNumber('2020-07-01'))!;
    expect(titles()[0]).toBe(many.dataset.events[first]!.title.en);
  });

  test('makes elements of what is open alone', () => {
    open(many);
    expect(document.querySelectorAll('*').length).toBeLessThan(1500);
  });

  test('counts every event in one of the years', () => {
    open(many);
    const counts = screen
      .getAllByRole('button', {name: /^20\d\d \d+ events$/})
      .map(({textContent}) => Number(/(\d+) events/.exec(textContent)![1]));
    expect(counts.reduce((sum, count) => sum + count)).toBe(5000);
  });

  test('years are opened and closed by keys', async () => {
    const {user} = open(many);
    act(() => yearButton(/^2020/).focus());
    await user.keyboard('{Enter}');
    expect(screen.queryAllByRole('button', {name: /^Talks/})).toEqual([]);
    await user.tab();
    expect(document.activeElement).toBe(yearButton(/^2025/));
    await user.keyboard(' ');
    expect(yearButton(/^2025/).getAttribute('aria-expanded')).toBe('true');
    expect(titles()).toHaveLength(50);
  });

  test('what is earlier in the year and what is later can be asked for', async () => {
    const {user} = open(many);
    const [first] = titles();
    await user.click(screen.getByRole('button', {name: 'Show 50 earlier'}));
    expect(titles()).toHaveLength(100);
    expect(titles()[50]).toBe(first);
    await user.click(screen.getByRole('button', {name: 'Show 50 more'}));
    expect(titles()).toHaveLength(150);
    expect(titles()[50]).toBe(first);
  });

  test('is searched by words of the titles, in any case and with or without accents', async () => {
    const {user} = open(many);
    const field = screen.getByRole('searchbox', {name: 'Find among 5,000 events'});
    await user.type(field, 'ELECTRICITE talks');
    await waitFor(() => expect(screen.getByText('1,250 events found.')).toBeDefined());
    expect(titles()).toHaveLength(50);
    expect(titles().every(title => title.endsWith('Électricité'))).toBe(true);
    expect(screen.queryByRole('button', {name: /^2020/})).toBeNull();
    await user.type(field, ' 4998');
    expect(await screen.findByText('1 event found.')).toBeDefined();
    await user.clear(field);
    await user.type(field, 'zeppelin');
    expect(await screen.findByText('No event with these words.')).toBeDefined();
    await user.clear(field);
    expect(yearButton(/^2020/)).toBeDefined();
  }, 20_000);

  test('an event of it is picked out as anywhere, and opens', async () => {
    const {store, user} = open(many);
    const title = screen.getAllByRole('button', {name: /^Talks/})[0]!;
    await user.hover(title);
    expect(store.getState().pickedEventIdx).not.toBeNull();
    expect(title.closest<HTMLElement>('.event-card')!.dataset.picked).toBe('true');
    await user.click(title);
    expect(store.getState().selection?.kind).toBe('event');
  });

  test('what takes long to count follows', async () => {
    open(many);
    expect(screen.getAllByText('Counting …').length).toBeGreaterThan(0);
    const origins = await screen.findByText(/^Moscow$/, {selector: 'a *'}, {timeout: 5000});
    expect(origins).toBeDefined();
    await waitFor(() => expect(screen.queryByText('Counting …')).toBeNull());
    expect(screen.getByRole('table', {name: ''})).toBeDefined();
  });

  test('another city begins anew', async () => {
    const {store, user} = open(many);
    await user.type(screen.getByRole('searchbox'), 'grain');
    act(() => store.getState().select({kind: 'place', id: 'moscow'}));
    act(() => store.getState().select(bishkek));
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '');
  });
});

test('sixty events are read from the first to the last, as ever', () => {
  open(indexesOf(talksOf(60)));
  expect(screen.queryByRole('searchbox')).toBeNull();
  expect(titles()[0]).toBe('Talks 0 on grain');
});

describe('details that are fetched when they are wanted', () => {
  const few = talksOf(8);

  /** Indexes whose details come, or fail, when the test says so. */
  function withHeldDetails() {
    const indexes = columnIndexes(few);
    const asked: {come(): void; fail(): void}[] = [];
    const details = {
      areThere: (idxs: readonly number[]) => indexes.details!.areThere(idxs),
      load: (idxs: readonly number[]) =>
        new Promise<void>((resolve, reject) => {
          asked.push({
            come: () => void indexes.details!.load(idxs).then(resolve),
            fail: () => reject(new Error('offline')),
          });
        }),
    };
    return {indexes: {...indexes, details}, asked};
  }

  test('a card shows all but its summary until that has come', async () => {
    const {indexes, asked} = withHeldDetails();
    open(indexes);
    expect(titles()).toHaveLength(8);
    expect(screen.queryByText(/^They spoke/)).toBeNull();
    await waitFor(() => expect(asked).toHaveLength(1));
    act(() => asked[0]!.come());
    expect(await screen.findByText('They spoke for the 3th time.')).toBeDefined();
    expect(asked).toHaveLength(1);
  });

  test('where they cannot be had, the rest stands, and they can be asked for again', async () => {
    const {indexes, asked} = withHeldDetails();
    const {user} = open(indexes);
    await waitFor(() => expect(asked).toHaveLength(1));
    act(() => asked[0]!.fail());
    const alert = await screen.findByRole('alert');
    expect(titles()).toHaveLength(8);
    await user.click(within(alert).getByRole('button'));
    await waitFor(() => expect(asked).toHaveLength(2));
    act(() => asked[1]!.come());
    expect(await screen.findByText('They spoke for the 3th time.')).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('an event’s own panel waits for its own', async () => {
    const {indexes, asked} = withHeldDetails();
    open(indexes, {kind: 'event', id: 'talks-3'});
    expect(screen.getByRole('heading', {level: 2, name: 'Talks 3 on water'})).toBeDefined();
    expect(screen.queryByRole('heading', {name: 'Who says so'})).toBeNull();
    await waitFor(() => expect(asked).toHaveLength(1));
    act(() => asked[0]!.come());
    expect(await screen.findByText('They spoke for the 3th time.')).toBeDefined();
    expect(screen.getByRole('heading', {name: 'Who says so'})).toBeDefined();
  });
});
