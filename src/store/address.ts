import type {Camera} from '../geo';
import {clampCamera, projectionNames, zoomBounds} from '../geo';
import type {Indexes} from '../indexes';
import {type DatasetInfo, keysOf, languages, worldviews} from '../model';
import {fromDayNumber, isDay, toDayNumber} from '../time';
import {parseCompare} from './compare';
import {
  type FilterKey,
  type Filters,
  filterKeys,
  filtersOf,
  filterValues,
  isFiltering,
  noFilters,
} from './filters';
import type {ItineraState} from './itineraStore';
import {exists, type Selection, selectionKinds} from './selection';
import {type StoryPlace, stepAsked} from './story';
import {
  areAlike,
  type Grouping,
  groupings,
  type LiveChoice,
  liveChoices,
  type MapForm,
  type Mode,
  mapFormOf,
  modes,
  type Theme,
  themes,
} from './view';

/** What an address can say. Whole days only: an address never names an hour. */
export interface AddressState extends MapForm {
  /** Day number of the clock. */
  readonly day: number;
  readonly window: {readonly from: number; readonly to: number};
  /** null: nothing is selected, which an address says by a day without a thing. */
  readonly selection: Selection | null;
  readonly camera: Camera | null;
  readonly theme: Theme;
  readonly mode: Mode;
  readonly group: Grouping;
  readonly filters: Filters;
  readonly story: StoryPlace | null;
  /** See `CompareSlice`. */
  readonly compare: string | null;
}

/** What of an address was understood, and what was not, in words for the console. */
export interface ParsedAddress {
  readonly state: Partial<AddressState>;
  readonly complaints: readonly string[];
}

const maxFragmentLength = 4096;

/**
 * Reads the fragment of an address. Unknown keys are ignored, of duplicates the last valid one counts, nonsense is left out and complained of.
 *
 * `only=1` shows the one thing that `event`, `place`, `actor`, `org` or `source` names alone. The address goes on naming that whatever of it is being
 * read: that is what the address says it is, unless `open=place,bishkek` or `open=none` beside it says otherwise, and so the selection.
 *
 * @param fragment  with or without its `#`; any text at all, nothing throws.
 * @param languages  those that it can ask for, see `languagesOfAddress`; without them any language tag will do.
 */
export function parseAddress(fragment: string, languages?: readonly string[]): ParsedAddress {
  const complaints: string[] = [];
  if (fragment.length > maxFragmentLength)
    return {
      state: {},
      complaints: [`the address is longer than ${maxFragmentLength} characters and was left out`],
    };
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const read: Read = (key, parse) => {
    let found: ReturnType<typeof parse>;
    for (const text of params.getAll(key)) {
      const value = parse(text);
      if (value === undefined) complaints.push(`${key}=${text.slice(0, 60)} was left out`);
      else found = value;
    }
    return found;
  };
  const choose = <T extends string>(key: string, values: readonly T[]) => read(key, oneOf(values));

  const day = read('t', parseDay);
  const from = read('from', parseDay);
  const to = read('to', parseDay);
  const camera = read('view', parseCamera);
  const theme = choose('theme', themes);
  const mode = choose('mode', modes);
  const group = choose('group', groupings);
  const projection = choose('projection', projectionNames);
  const worldview = choose('worldview', keysOf(worldviews));
  const language = read('lang', languageIn(languages));
  const ownNames = read('names', text => (text === 'own' ? true : undefined));
  const live = read('live', text => liveChoices.find(choice => liveWords[choice] === text));
  const thing = readSelection(read);
  const only = read('only', text => (text === '1' && thing ? keyOf(thing) : undefined));
  const opened = only === undefined ? undefined : read('open', selectionOf);
  const selection = opened === undefined ? thing : opened;
  const known = read('known', parseDay);
  const filters = filtersOf(
    Object.fromEntries(filterKeys.map(key => [key, read(key, text => parseValues(key, text))])),
  );
  const story = read('story', parseId);
  const step = read('step', parseStep);
  const compare = read('compare', parseCompare);
  if (from !== undefined && to !== undefined && from > to)
    complaints.push('from lies after to, so both were left out');

  return {
    complaints,
    state: given({
      day,
      window: from !== undefined && to !== undefined && from <= to ? {from, to} : undefined,
      // a day without a thing selects nothing
      selection: selection ?? (selection === null || day !== undefined ? null : undefined),
      camera,
      theme,
      mode,
      group,
      projection,
      worldview,
      language,
      ownNames,
      live,
      only,
      known,
      filters: isFiltering(filters) ? filters : undefined,
      story: story === undefined ? undefined : {id: story, step: step ?? 1},
      compare,
    }),
  };
}

/** What of it is there. */
function given<Values extends object>(
  values: Values,
): {[Key in keyof Values]?: Exclude<Values[Key], undefined>} {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values;
}

/** How a state and `open` name a thing. */
const keyOf = (thing: Selection | null) => (thing ? `${thing.kind},${thing.id}` : 'none');

/** The thing of such a key; null for `none`, undefined for anything else. */
function selectionOf(key: string): Selection | null | undefined {
  if (key === 'none') return null;
  const [kind = '', id = ''] = key.split(',');
  const known = oneOf(selectionKinds)(kind);
  return known && parseId(id) ? {kind: known, id} : undefined;
}

/** How the address says when the live map comes; it says nothing where it comes once the page is idle or the map first moves. */
const liveWords = {auto: null, always: '1', never: '0'} as const satisfies Record<LiveChoice, string | null>;

/** The languages that an address can ask for: those of the dataset, in which at least its names are, and those that the page speaks. */
export function languagesOfAddress(dataset: DatasetInfo): readonly string[] {
  return [...new Set([...dataset.languages, ...languages])];
}

/**
 * The fragment that leads back to a state, without its `#`. What is as the dataset opens it is left out, the day never.
 *
 * @param pageLanguage  the language of the page whose address it is, which is left out as well.
 */
export function serialiseAddress(
  state: AddressState,
  indexes: Indexes,
  pageLanguage: string = languages[0],
): string {
  const {window, selection, camera, only, known, filters, story, compare} = state;
  const parts: string[] = [];
  const say = (key: string, value: string) =>
    parts.push(`${key}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/')}`);

  say('t', fromDayNumber(state.day));
  if (window.from !== indexes.window.from || window.to !== indexes.window.to) {
    say('from', fromDayNumber(window.from));
    say('to', fromDayNumber(window.to));
  }
  const named = only === null ? selection : selectionOf(only);
  if (named) say(named.kind, named.id);
  if (only !== null) {
    say('only', '1');
    if (keyOf(selection) !== only) say('open', keyOf(selection));
  }
  if (known !== null) say('known', fromDayNumber(known));
  for (const key of filterKeys)
    if (filters[key].length > 0) say(key, filters[key].join().replaceAll(' ', '-'));
  if (story) {
    say('story', story.id);
    say('step', String(story.step));
  }
  if (compare) say('compare', compare);
  if (camera)
    say(
      'view',
      [camera.latDeg.toFixed(4), camera.lngDeg.toFixed(4), camera.zoom.toFixed(3)].map(Number).join(','),
    );
  const usual = {...usualView, ...mapFormFor(indexes.dataset.dataset, {}, pageLanguage)};
  for (const key of ['theme', 'mode', 'group', 'projection', 'worldview'] as const)
    if (state[key] !== usual[key]) say(key, state[key]);
  if (state.language !== usual.language) say('lang', state.language);
  if (state.ownNames) say('names', 'own');
  const live = liveWords[state.live];
  if (live !== null) say('live', live);
  return parts.join('&');
}

/** What of a state the address carries. */
export function addressStateOf(state: ItineraState): AddressState {
  const {playhead, window, selection, camera, theme, mode, group, filters, story, compare} = state;
  return {
    day: Math.floor(playhead),
    window,
    selection,
    camera,
    theme,
    mode,
    group,
    filters,
    story,
    compare,
    ...mapFormOf(state),
  };
}

/**
 * The first state of an atlas: what the address asks for, then what the step of a story shows that it names, and for the rest the dataset's opening.
 * Of an id that the dataset lacks nothing is selected or told, and it is `missing`.
 *
 * An address that names a day or a thing beside the step says how a reader has left it; otherwise the map goes where the step does. Where one thing
 * alone is shown no story is told.
 */
export function openingOf(indexes: Indexes, asked: Partial<AddressState>, pageLanguage: string) {
  const {opening} = indexes.dataset.dataset;
  const wanted = asked.only ? null : asked.story;
  const step = wanted ? stepAsked(indexes, wanted) : null;
  const shown = asked.selection === undefined ? step : null;
  const address: Partial<AddressState> = {...shown, ...asked};
  const window = address.window ? near(indexes.window, address.window) : indexes.window;
  const thing = address.selection === undefined ? openingSelection(indexes) : address.selection;
  const selection = thing && exists(indexes, thing) ? thing : null;
  const unknown = wanted && !step ? ({kind: 'story', id: wanted.id} as const) : null;
  const missing = thing && !selection ? thing : unknown;
  const told =
    selection?.kind === 'event' ? indexes.focusDay[indexes.eventIdxOf.get(selection.id)!] : undefined;
  const day = address.day ?? (address.selection ? told : undefined) ?? toDayNumber(opening.t);
  const form = mapFormFor(indexes.dataset.dataset, address, pageLanguage);
  return {
    playhead: Math.max(window.from, Math.min(window.to, day)) + 0.5,
    window,
    selection,
    missing,
    camera: address.camera ? clampCamera(address.camera, form.projection) : null,
    theme: address.theme ?? usualView.theme,
    mode: address.mode ?? usualView.mode,
    group: address.group ?? usualView.group,
    filters: address.filters ?? noFilters,
    story: step?.story ?? null,
    framing: shown?.framing ?? null,
    compare: address.compare ?? null,
    pageLanguage,
    ...form,
  } as const;
}

/** How the reader looks at an atlas that says nothing else. */
const usualView = {theme: 'auto', mode: 'map', group: 'day'} as const satisfies Partial<AddressState>;

/** How the map is drawn: as the address asks, else as the dataset has it. A language that nothing is in is the page's. */
function mapFormFor(dataset: DatasetInfo, address: Partial<MapForm>, pageLanguage: string): MapForm {
  const {language = pageLanguage} = address;
  return {
    projection: address.projection ?? dataset.projection ?? 'mercator',
    worldview: address.worldview ?? dataset.worldview,
    language: languagesOfAddress(dataset).includes(language) ? language : pageLanguage,
    ownNames: address.ownNames ?? false,
    live: address.live ?? 'auto',
    only: address.only ?? null,
    known: address.known ?? null,
  };
}

/** Whether an address asks for the map in another form than it has: it has to be opened anew then. */
export function asksForAnotherMap(state: ItineraState, address: Partial<AddressState>): boolean {
  return !areAlike(mapFormOf(state), mapFormFor(state.all.dataset.dataset, address, state.pageLanguage));
}

/** A window of the address, kept within two centuries of the dataset's own: an axis of millennia shows nothing. */
function near(own: AddressState['window'], {from, to}: AddressState['window']): AddressState['window'] {
  const least = own.from - farthestDays;
  const most = own.to + farthestDays;
  return to < least || from > most ? own : {from: Math.max(least, from), to: Math.min(most, to)};
}

const farthestDays = 73_050;

/** What the dataset opens with, whether or not it exists. */
export function openingSelection({dataset}: Indexes): Selection | null {
  const {event, place} = dataset.dataset.opening;
  if (event !== undefined) return {kind: 'event', id: event};
  return place === undefined ? null : {kind: 'place', id: place};
}

type Read = <T>(key: string, parse: (text: string) => T | undefined) => T | undefined;

/** Of the five things that an address can select, the first in the order of the contract counts. */
function readSelection(read: Read): Selection | undefined {
  const selections = selectionKinds.map(kind => {
    const id = read(kind, parseId);
    return id === undefined ? undefined : {kind, id};
  });
  return selections.find(selection => selection !== undefined);
}

function parseDay(text: string): number | undefined {
  return isDay(text) ? toDayNumber(text) : undefined;
}

/** Values with commas between them, each once; those of a closed key with hyphens for spaces. One that is none makes nonsense of all. */
function parseValues(key: FilterKey, text: string): readonly string[] | undefined {
  const closed = filterValues[key];
  const values = [...new Set(text.split(','))].map(word =>
    closed
      ? closed.find(value => value.replaceAll(' ', '-') === word)
      : key === 'country'
        ? /^[A-Z]{2}$/.exec(word)?.[0]
        : parseId(word),
  );
  return values.length <= mostValues ? allOf(values) : undefined;
}

const mostValues = 40;

function allOf<T>(values: readonly (T | undefined)[]): readonly T[] | undefined {
  return values.every(value => value !== undefined) ? values : undefined;
}

function parseStep(text: string): number | undefined {
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined;
}

function parseId(text: string): string | undefined {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 80 ? text : undefined;
}

function parseCamera(text: string): Camera | undefined {
  const parts = text.split(',');
  if (parts.length !== 3 || !parts.every(part => /^-?\d{1,3}(?:\.\d{1,8})?$/.test(part))) return undefined;
  const [latDeg, lngDeg, zoom] = parts.map(Number) as [number, number, number];
  if (Math.abs(latDeg) > 85 || lngDeg < -180 || lngDeg > 191) return undefined;
  // the globe is the one that can be looked at from farthest off
  const {least, most} = zoomBounds('globe', latDeg);
  return {latDeg, lngDeg, zoom: Math.max(least, Math.min(most, zoom))};
}

function languageIn(languages: readonly string[] | undefined): (text: string) => string | undefined {
  if (languages) return oneOf(languages);
  return text => (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text) && text.length <= 35 ? text : undefined);
}

function oneOf<T extends string>(values: readonly T[]): (text: string) => T | undefined {
  return text => values.find(value => value === text);
}

/**
 * Shows in a running atlas what an address asks for, as if it had been opened with it; what is playing stops. Theme, mode and grouping are the reader's
 * own and stay as they are unless the address names them; the form of the map stays as it is.
 */
export function resumeAddress(
  store: {getState(): ItineraState; setState(state: Partial<ItineraState>): void},
  address: Partial<AddressState>,
): void {
  const state = store.getState();
  const opening = openingOf(state.all, address, state.pageLanguage);
  store.setState({
    ...opening,
    // to what a step shows the map goes from where it is
    ...(opening.framing && !address.camera && {camera: state.camera}),
    theme: address.theme ?? state.theme,
    mode: address.mode ?? state.mode,
    group: address.group ?? state.group,
    ...mapFormOf(state),
    playing: false,
    pickedEventIdx: null,
  });
}

/** Shows the selection of an earlier step: an event with its day, anything else with the clock and the camera as they are. */
export function resumeSelection(
  store: {getState(): ItineraState; setState(state: Partial<ItineraState>): void},
  address: Partial<AddressState>,
): void {
  const state = store.getState();
  const {selection, missing} = openingOf(state.all, address, state.pageLanguage);
  if (selection?.kind === 'event') state.openEvent(selection.id);
  else store.setState({selection, missing, pickedEventIdx: null});
}
