/** Whatever a reader sees or hears comes from the tables of words or from the data: no word is written into the page by hand. */
import {act, fireEvent, screen, waitFor} from '@testing-library/react';
import {beforeEach, expect, test, vi} from 'vitest';
import {App} from '../../src/app/App';
import {FailureCard} from '../../src/app/FailureCard';
import type {LoadFailure} from '../../src/app/loadDataset';
import {MessagesProvider} from '../../src/i18n';
import {en} from '../../src/i18n/en';
import {failure as failureWords} from '../../src/i18n/later/en/failure';
import {missing as missingWords} from '../../src/i18n/later/en/missing';
import {share as shareWords} from '../../src/i18n/later/en/share';
import {buildIndexes, type Indexes} from '../../src/indexes';
import {languageNames} from '../../src/model';
import {Caption, Panel} from '../../src/panels';
import {type AddressState, createItineraStore, type Selection, StoreProvider} from '../../src/store';
import {toDayNumber} from '../../src/time';
import {Timeline} from '../../src/timeline';
import {LaterFailure} from '../../src/ui';
import {afterAll, indexesOf, shippedIndexes} from '../fixtures/indexes';
import {withoutUnbroken} from '../fixtures/plainText';
import {outsideBrackets, pseudoData, pseudoWords} from '../fixtures/pseudo';
import {render} from '../fixtures/render';

vi.mock(import('../../src/i18n/messages'), async importOriginal => {
  const original = await importOriginal();
  return {...original, loadLaterMessages: async () => pseudoWords(await original.loadLaterMessages('en'))};
});

// a page of everything that there is takes its time
vi.setConfig({testTimeout: 30_000});

// the map lacks its basemap, and says so
beforeEach(() => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline'))));

const words = pseudoWords(en);
const {dataset} = shippedIndexes();
const indexes = buildIndexes(pseudoData(dataset), afterAll);

function show(content: React.ReactNode): HTMLElement {
  return render(<MessagesProvider messages={words}>{content}</MessagesProvider>).container;
}

function openBeside(content: React.ReactNode, address: Partial<AddressState> = {}, of: Indexes = indexes) {
  const store = createItineraStore(of, {day: toDayNumber('2025-06-29'), ...address});
  return {page: show(<StoreProvider store={store}>{content}</StoreProvider>), store};
}

function openAtlas(address?: Partial<AddressState>, of?: Indexes) {
  const first = {basemap: null, basemapNames: [], hide: () => {}, show: () => {}};
  return openBeside(<App first={first} onLost={() => {}} onCrash={() => {}} />, address, of);
}

const patient = {timeout: 15_000};

/** Once what comes later has come. */
const settled = (page: Element) =>
  waitFor(() => expect(page.querySelector('[aria-busy=true]')).toBeNull(), patient);

test('a word that is written by hand is found, and one of the tables or the data is not', () => {
  const page = show(
    <p title="by hand">
      {words.app.more}, 2 of {indexes.dataset.places[0]!.names.en}
    </p>,
  );
  expect(handWritten(page)).toEqual(['by hand', ', 2 of ']);
});

test('none stands in the panel of anything in the dataset', async () => {
  const {page, store} = openBeside(<Panel onLost={() => {}} />);
  const {events, places, actors, organisations, sources} = dataset;
  // every event, and enough of the others
  const third = (_: unknown, idx: number) => idx % 3 === 0;
  const all: Selection[] = [
    ...events.map(({id}) => ({kind: 'event', id}) as const),
    ...places.filter(third).map(({id}) => ({kind: 'place', id}) as const),
    ...actors.filter(third).map(({id}) => ({kind: 'actor', id}) as const),
    ...organisations.map(({id}) => ({kind: 'org', id}) as const),
    ...sources.map(({id}) => ({kind: 'source', id}) as const),
  ];
  const found = new Set<string>();
  for (const selection of all) {
    act(() => store.getState().select(selection));
    await settled(page);
    for (const fault of handWritten(page)) found.add(fault);
  }
  expect([...found]).toEqual([]);
  expect(page.textContent).toContain('⟦');
  expect(page.textContent).toContain('⟪');
});

test('none stands in caption, panel and timeline, on whatever day the clock stands', () => {
  const {page, store} = openBeside(
    <>
      <Caption />
      <Panel onLost={() => {}} />
      <Timeline tracks="lanes" />
    </>,
  );
  const found = new Set<string>();
  for (const day of new Set([...indexes.focusDay, toDayNumber('2024-05-01')])) {
    act(() => {
      store.getState().clearSelection();
      store.getState().goToDay(day);
    });
    for (const fault of handWritten(page)) found.add(fault);
  }
  expect([...found]).toEqual([]);
});

test('none stands in the list, however it is grouped', async () => {
  const {page, store} = openAtlas({mode: 'list'});
  for (const group of ['day', 'place', 'person'] as const) {
    act(() => store.getState().changeGroup(group));
    await settled(page);
    expect(handWritten(page)).toEqual([]);
  }
});

test('none stands in the menu, nor in what it opens', async () => {
  const {page} = openAtlas();
  await settled(page);
  const openMenu = () => fireEvent.click(screen.getByRole('button', {name: words.app.more}));
  openMenu();
  expect(handWritten(page)).toEqual([]);
  const rows = [...page.querySelectorAll('.more-rows button')].map(row => row.textContent);
  expect(rows.length).toBeGreaterThan(1);
  const others = [words.app.print, ...dataset.stories.map(({title}) => words.app.story(`⟪${title.en}⟫`))];
  for (const row of rows.filter(name => !others.includes(name))) {
    if (!page.querySelector('.more-rows')) openMenu();
    fireEvent.click(screen.getByRole('button', {name: row}));
    await waitFor(() => expect(page.querySelector('dialog')?.textContent).toContain('⟦'), patient);
    expect(handWritten(page)).toEqual([]);
    fireEvent(page.querySelector('dialog')!, new Event('close'));
  }
});

test('none stands in a story, from its first step to its last', async () => {
  const {page, store} = openAtlas();
  await settled(page);
  const {id, steps} = dataset.stories[0]!;
  act(() => store.getState().openStory({id, step: 1}));
  await waitFor(() => expect(page.querySelector('.story')).not.toBeNull(), patient);
  for (let step = 1; step <= steps.length; step += 1) {
    act(() => store.getState().openStory({id, step}));
    expect(page.querySelector('.story')!.textContent).toContain(`⟪${steps[step - 1]!.text.en}⟫`);
    expect(handWritten(page.querySelector<HTMLElement>('.story')!)).toEqual([]);
  }
});

test('none stands in the dialog that shares, whatever is pasted', async () => {
  const {page} = openAtlas();
  await settled(page);
  fireEvent.click(screen.getByRole('button', {name: words.app.share}));
  await waitFor(() => expect(page.querySelector('.share')).not.toBeNull(), patient);
  const forms = Object.values(pseudoWords(shareWords.forms));
  for (const form of forms) {
    fireEvent.click(screen.getByRole('radio', {name: form}));
    expect(handWritten(page.querySelector('dialog')!)).toEqual([]);
  }
});

test('none stands where something is missing', async () => {
  const missing = openAtlas({selection: {kind: 'event', id: '0-0'}});
  await settled(missing.page);
  await waitFor(() => expect(missing.page.querySelector('.notice')).not.toBeNull(), patient);
  expect(handWritten(missing.page)).toEqual([]);

  const {opening, ...info} = pseudoData(dataset).dataset;
  const without = (tables: Partial<typeof dataset>) =>
    openAtlas(
      {},
      indexesOf({...indexes.dataset, dataset: {...info, opening: {t: opening.t}}, facts: [], ...tables}),
    );
  const empty = without({events: []});
  expect(handWritten(empty.page)).toEqual([]);
  await waitFor(() => expect(empty.page.textContent).toContain(pseudoWords(missingWords).events), patient);
  expect(handWritten(empty.page)).toEqual([]);
  const placeless = without({
    places: [],
    events: indexes.dataset.events.map(event => ({...event, place: null, about: []})),
  });
  expect(handWritten(placeless.page)).toEqual([]);
});

test('none stands in what says that something could not be loaded, save what is wrong with a file', () => {
  const url = '0.json';
  const failures: LoadFailure[] = [
    {kind: 'status', url, status: 404},
    {kind: 'unreachable', url},
    {kind: 'newer', url},
    {kind: 'crashed', reason: '0'},
    {kind: 'broken', url, issues: [{severity: 'error', at: url, message: 'is broken'}]},
  ];
  const pages = failures.map(failure =>
    show(<FailureCard failure={failure} words={pseudoWords(failureWords)} onRetry={() => {}} />),
  );
  pages.push(show(<LaterFailure onRetry={() => {}} />));
  expect(pages.flatMap(handWritten)).toEqual([]);
  expect(pages.filter(page => page.textContent.includes('is broken'))).toHaveLength(1);
});

/** What is a name in every language, told in English alone, for no reader, or measured and not seen: a language, a key, what is wrong with a file, a code to paste, a probe. */
const apart = '[hreflang], kbd, textarea, .failure [lang="en"], .timeline-probe';
const names: readonly string[] = ['GeoNames', 'CC BY 4.0', ...Object.values(languageNames)];

/** The words under an element, seen or spoken, that stand in no brackets. */
function handWritten(root: Element): string[] {
  const copy = root.cloneNode(true) as Element;
  // a caption is one sentence, whatever in it leads on
  for (const said of copy.querySelectorAll('.caption p')) said.replaceChildren(said.textContent);
  const html = [...copy.querySelectorAll(apart)].reduce(
    (rest, element) => rest.replace(element.outerHTML, ''),
    // part of the text around it
    withoutUnbroken(copy.innerHTML),
  );
  const texts = html.matchAll(/\b(?:aria-label|aria-valuetext|title|alt|placeholder)="([^"]*)"|>([^<]+)</g);
  return [...texts]
    .map(([, spoken, seen]) => outsideBrackets(spoken ?? seen!).replaceAll(/&\w+;/g, ''))
    .filter(text => /\p{L}/u.test(text) && !names.includes(text));
}
