/** Wherever an event stands that the reports disagree on, it bears one mark, and words for it. */
import {screen, waitFor, within} from '@testing-library/react';
import {beforeAll, expect, test} from 'vitest';
import {en} from '../../src/i18n/en';
import {laterEn} from '../../src/i18n/later';
import {Caption, captionView, ListPane, loadLaterPanels, Panel} from '../../src/panels';
import {createItineraStore, StoreProvider} from '../../src/store';
import {toDayNumber} from '../../src/time';
import {Timeline} from '../../src/timeline';
import {shippedIndexes} from '../fixtures/indexes';
import {render} from '../fixtures/render';

// how long a bundler takes to find them is not what is tested
beforeAll(async () => {
  await loadLaterPanels('en');
});

const indexes = shippedIndexes();
const disputed = indexes.dataset.events.find(({disputes}) => disputes?.length)!;
const title = disputed.title.en!;
const others = indexes.dataset.events.filter(({disputes}) => !disputes?.length);
const words = en.panels.disputed;
// what comes later is there as soon as the machine has a moment
const patient = {timeout: 15_000};

test('its bar says so and is marked, and no other is', () => {
  const store = createItineraStore(indexes);
  const {container} = render(
    <StoreProvider store={store}>
      <Timeline tracks="lanes" />
    </StoreProvider>,
  );
  const bar = screen.getByRole('button', {name: new RegExp(`^${title}, .*\\. ${words}$`)});
  expect([...container.querySelectorAll('button[data-disputed]')]).toEqual([bar]);
  expect(container.querySelectorAll('rect[data-disputed]')).toHaveLength(1);
  expect(screen.getAllByRole('button', {name: new RegExp(words)})).toEqual([bar]);
});

test('its row of the list and its card in a panel are marked and say so', async () => {
  const store = createItineraStore(indexes, {
    mode: 'list',
    selection: {kind: 'org', id: 'csto'},
  });
  const {container} = render(
    <StoreProvider store={store}>
      <ListPane onLost={() => {}} />
      <Panel onLost={() => {}} />
    </StoreProvider>,
  );
  await waitFor(() => expect(container.querySelector('[aria-busy=true]')).toBeNull(), patient);
  const marked = [...container.querySelectorAll('[data-disputed]')];
  expect(marked.length).toBeGreaterThanOrEqual(2);
  for (const element of marked) {
    expect(element.textContent).toContain(title);
    expect(element.textContent).toContain(words);
  }
  const rowOf = (name: string) =>
    [...container.querySelectorAll('.event-list-row, .event-row, .event-card')].filter(
      row => row.querySelector('.event-title')?.textContent === name,
    );
  for (const {title: other} of others)
    for (const row of rowOf(other.en!)) expect(row.textContent).not.toContain(words);
});

test('the caption says so with its status and source, of it and of no other', () => {
  const telling = {indexes, messages: en};
  for (const [eventIdx, {id}] of indexes.dataset.events.entries()) {
    const {meta} = captionView(telling, indexes.focusDay[eventIdx]!, {kind: 'event', id});
    expect(meta.endsWith(` · ${words}`)).toBe(id === disputed.id);
  }
});

test('its panel tells the readings side by side, each with its report and paragraph', async () => {
  const selection = {kind: 'event', id: disputed.id} as const;
  render(
    <StoreProvider store={createItineraStore(indexes, {selection, day: toDayNumber('2025-01-01')})}>
      <Caption />
      <Panel onLost={() => {}} />
    </StoreProvider>,
  );
  const heading = await screen.findByRole('heading', {
    name: `The reports disagree: ${disputed.disputes![0]!.about.en}`,
  });
  const readings = within(heading.closest('section')!).getAllByRole('listitem');
  expect(readings.map(({textContent}) => textContent)).toEqual([
    'The CSTO, since January, after Astana.GSV "Russia - Islamic World", January 2025, paragraph 4',
    'The CSTO; no day is given.TASS, 29 June 2025, paragraph 5',
    'The OSCE, since 1 January 2025.TASS, 29 June 2025, paragraph 9',
  ]);
  expect(laterEn.panels.headings.reports).toBe('Reports, the earliest first');
  expect(screen.getByRole('heading', {name: 'Reports, the earliest first'})).toBeTruthy();
});
