import {spanOf} from '../../src/dataset/authoring';
import {
  type Actor,
  type Attendance,
  attendances,
  type DatedSource,
  type EventKind,
  eventKinds,
  type ItineraEvent,
  type Organisation,
  type Participant,
  type Place,
  placeKinds,
  type Report,
  type Role,
  type Status,
} from '../../src/model';
import type {DayWindow} from '../../src/time';
import {lasting, someWhen, type When} from './dates';
import type {Places, Point} from './places';
import {type Random, zipf} from './random';
import {summaryOf, topics} from './texts';

/** What events are made of. */
export interface World {
  readonly places: Places;
  /** Who travels most first. */
  readonly actors: readonly Actor[];
  readonly organisations: readonly Organisation[];
  /** The oldest first. */
  readonly sources: readonly DatedSource[];
  readonly window: DayWindow;
}

/** An event before it has a number, its reports and its text. */
interface Draft {
  readonly kind: EventKind;
  readonly title: string;
  readonly when: When;
  readonly place: Place | null;
  readonly organisations?: readonly Organisation[];
  readonly about?: readonly string[];
  readonly from?: Point;
  readonly partOf?: ItineraEvent;
  /** Whether a part is the first of its visit that says where; the journeys end there. */
  readonly arrives?: boolean;
  readonly people: readonly Part[];
}

/** The part that an actor takes. */
interface Part {
  readonly actor: Actor;
  readonly role: Role;
  readonly attendance: Attendance;
  readonly origin?: Point;
}

/** Writes so many events that the given number of journeys follows from them. */
export function someEvents(random: Random, world: World, journeys: number): ItineraEvent[] {
  const writer = new EventWriter(random, world);
  while (writer.journeys < journeys) {
    const next = random.share({visit: 46, meeting: 33, telling: 21});
    if (next === 'visit') writer.visit();
    else if (next === 'meeting') writer.meeting();
    else writer.telling();
  }
  return writer.events;
}

class EventWriter {
  readonly events: ItineraEvent[] = [];
  /** Journeys that follow from the events so far. */
  journeys = 0;
  private readonly anyCity: () => number;
  private readonly anyActor: () => number;
  private readonly actorsOf = new Map<string, Actor[]>();
  /** The house of a city, by the city's id. */
  private readonly houses: ReadonlyMap<string, Point>;
  private readonly pointsById: ReadonlyMap<string, Point>;
  /** Days on which an actor is away, by id. */
  private readonly away = new Map<string, Set<number>>();

  constructor(
    private readonly random: Random,
    private readonly world: World,
  ) {
    const {places, actors} = world;
    this.anyCity = zipf(random, places.cities.length, 0.8);
    this.anyActor = zipf(random, actors.length, 0.5);
    this.houses = new Map(places.sites.map(site => [site.within!, site]));
    this.pointsById = new Map([...places.cities, ...places.sites].map(point => [point.id, point]));
    for (const actor of actors)
      this.actorsOf.set(actor.country!, [...(this.actorsOf.get(actor.country!) ?? []), actor]);
  }

  /** One to three of one country go to a city of another, where one receives them; talks and ceremonies are parts of it, and one in eight goes on to another city. */
  visit(): void {
    const {random, world} = this;
    const when = someWhen(random, world.window, 3);
    const lead = world.actors[this.anyActor()]!;
    const city = this.cityAbroad(lead.country!);
    const travellers = this.delegationOf(lead, when);
    if (travellers.length === 0) return;
    const root = this.visitTo(city, when, travellers);
    if (when.isCertain && random.chance(0.12)) {
      const onward = lasting(when.to + 1, when.to + random.integer(1, 2));
      const next = this.cityAbroad(lead.country!);
      const all = travellers.every(({id}) => this.isFree(id, onward.from + 1, onward.to));
      if (root && next !== city && all && onward.to <= world.window.to)
        this.visitTo(next, onward, travellers);
    }
  }

  /** Two to four come together, of an organisation or not; some decline, some are seen by video. */
  meeting(): void {
    const {random, world} = this;
    const kind = random.share({ministerial: 10, conference: 10, summit: 5, ceremony: 5, exercise: 3});
    const when = someWhen(random, world.window, kind === 'exercise' ? 12 : 2);
    const organisations = random.chance(0.7) ? [random.pick(world.organisations)] : [];
    const members = organisations.flatMap(({members}) => members.map(({country}) => country));
    const city = world.places.cities[this.anyCity()]!;
    const people: Part[] = [];
    for (const _ of Array(random.integer(2, 4))) {
      const own = members.length > 0 && random.chance(0.8) ? this.actorsOf.get(random.pick(members)) : null;
      const actor = own?.length ? random.pick(own) : world.actors[this.anyActor()]!;
      const isHost = actor.country === city.country;
      const attendance = random.share({
        'in person': 74,
        'by video': 8,
        declined: 6,
        invited: 4,
        accepted: 4,
        'not stated': 4,
      });
      const isThere = attendance === 'in person' && !isHost;
      if (
        people.some(part => part.actor === actor) ||
        (isThere && !this.isFree(actor.id, when.from, when.to))
      )
        continue;
      const role = isHost ? 'host' : random.pick(['participant', 'head of delegation', 'speaker'] as const);
      people.push({actor, role, attendance, ...this.originOf(actor, isHost)});
    }
    if (people.length === 0) return;
    const word = organisations[0]?.abbreviation.en;
    const title = `${word ? `${word} ` : ''}${kind} on ${random.pick(topics)}`;
    this.write({kind, title: capital(title), when, place: this.houseIn(city), organisations, people});
  }

  /** What is said, sent, founded or handed on: nobody travels. */
  telling(): void {
    const {random, world} = this;
    const kind = random.share({message: 7, statement: 8, chairmanship: 2, membership: 2, founding: 2});
    const when = someWhen(random, world.window, 1);
    const actor = world.actors[this.anyActor()]!;
    const topic = random.pick(topics);
    if (kind === 'message') {
      const to = world.actors[this.anyActor()]!;
      const [from, place] = [this.seatOf(actor), this.seatOf(to)];
      const people: Part[] = [{actor, role: 'sender', attendance: 'not stated'}];
      if (to !== actor) people.push({actor: to, role: 'recipient', attendance: 'not stated'});
      const title = `Message of ${nameOf(actor)} on ${topic}`;
      this.write({kind, title, when, place: place ?? null, ...(from && {from}), people});
    } else if (kind === 'statement') {
      const place = random.chance(0.5) ? (this.seatOf(actor) ?? null) : null;
      const people: Part[] = [{actor, role: 'speaker', attendance: 'not stated'}];
      const about = [random.pick(world.actors).country!];
      this.write({kind, title: `Remark of ${nameOf(actor)} on ${topic}`, when, place, about, people});
    } else {
      const organisation = random.pick(world.organisations);
      const country = world.places.countries.get(actor.country!)!;
      const title = `${capital(kind)} in the ${organisation.abbreviation.en}: ${country.names.en}`;
      const about = [actor.country!];
      this.write({kind, title, when, place: country, organisations: [organisation], about, people: []});
    }
  }

  private visitTo(city: Point, when: When, travellers: readonly Actor[]): ItineraEvent | null {
    const {random} = this;
    const [lead] = travellers;
    const hosts = this.actorsOf.get(city.country) ?? [];
    const host = hosts.length > 0 ? random.pick(hosts) : null;
    const people: Part[] = travellers.map(actor => ({
      actor,
      role: 'visitor',
      attendance: 'in person',
      ...this.originOf(actor, false),
    }));
    if (host) people.push({actor: host, role: 'host', attendance: 'in person', ...this.originOf(host, true)});
    const organisations = random.chance(0.1) ? [random.pick(this.world.organisations)] : [];
    // now and then it is told of a country alone, and its talks say where
    const country = this.world.places.countries.get(city.country)!;
    const isVague = random.chance(0.04);
    const title = `Visit of ${nameOf(lead!)} to ${city.names.en}`;
    const draft = {title, when, organisations, people};
    const root = this.write({...draft, kind: 'visit', place: isVague ? country : this.houseIn(city)});
    if (!root || !(isVague || random.chance(0.4))) return root;
    for (const [nth, kind] of random.some(['talks', 'ceremony'] as const, random.integer(1, 2)).entries()) {
      const day = random.integer(when.from, when.to);
      const title = `${capital(kind)} on ${random.pick(topics)} in ${city.names.en}`;
      const part = when.isCertain ? lasting(day, day) : when;
      const place = isVague ? city : this.pointsById.get(root.place!)!;
      this.write({...draft, kind, title, when: part, place, partOf: root, arrives: isVague && nth === 0});
    }
    return root;
  }

  /** Puts an event down; nothing where it was called off, since then it has no parts. */
  private write(draft: Draft): ItineraEvent | null {
    const {random} = this;
    const {kind, title, when, place, organisations = [], about, from, partOf} = draft;
    const span = spanOf(when.edtf);
    const reports = partOf?.reports.slice(-1) ?? this.reportsOn(span[1] ?? when.from, span[3] ?? when.to);
    const last = reports.at(-1)!;
    const event: ItineraEvent = {
      id: `event-${String(this.events.length + 1).padStart(6, '0')}`,
      kind,
      title: {en: title},
      summary: {
        en: summaryOf(
          random,
          draft.people[0] ? nameOf(draft.people[0].actor) : 'the chair',
          place?.names.en ?? 'no place that is told',
        ),
      },
      when: when.edtf,
      whenBasis: when.isCertain || random.chance(0.5) ? 'stated' : 'inferred',
      ...(!when.isCertain && {whenNote: {en: 'The day is not stated.'}}),
      days: span,
      place: place?.id ?? null,
      ...(place && {placeBasis: random.chance(0.9) ? ('stated' as const) : ('inferred' as const)}),
      ...(place?.kind === 'site' && {venue: {en: 'House of Assemblies'}}),
      ...(from && {from: from.id, fromBasis: 'inferred' as const}),
      organisations: organisations.map(({id}) => id),
      ...(about && {about: [...about]}),
      ...(partOf && {partOf: partOf.id}),
      participants: draft.people.map(part => this.participantOf(part, last)),
      reports: [...reports],
      ...this.disputesOf(reports),
    };
    this.events.push(event);
    const isOff = last.status === 'postponed' || last.status === 'cancelled';
    if (!isOff) this.count(draft);
    return isOff ? null : event;
  }

  /** Counts the journeys that follow from an event, and notes who is away. */
  private count({kind, place, partOf, arrives = partOf === undefined, when, people}: Draft): void {
    if (!place || !placeKinds[place.kind].point || !eventKinds[kind].travels) return;
    for (const {actor, role, attendance, origin} of people) {
      if (!attendances[attendance].present) continue;
      if (when.isCertain && role !== 'host') this.keepAway(actor.id, when.from, when.to);
      const from = origin?.id ?? (role === 'host' ? undefined : actor.seat);
      if (arrives && from !== undefined && from !== place.id) this.journeys += 1;
    }
  }

  private participantOf({actor, role, attendance, origin}: Part, {source, locator}: Report): Participant {
    const {random} = this;
    return {
      actor: actor.id,
      role,
      attendance,
      ...(origin && {
        origin: origin.id,
        originBasis: role === 'host' ? ('inferred' as const) : ('stated' as const),
      }),
      ...(attendance === 'declined' && {reason: {en: `Other duties: ${random.pick(topics)}.`}}),
      source,
      locator: random.chance(0.5) ? locator : this.locator(),
    };
  }

  /**
   * One to three reports, the oldest first: announced before the first day, told after the last one, or called off shortly before.
   */
  private reportsOn(firstDay: number, lastDay: number): Report[] {
    const {random, world} = this;
    const before = this.sourceFrom(firstDay) - 1;
    const after = this.sourceFrom(lastDay + 1);
    const canBeTold = after < world.sources.length;
    const told = random.share({'took place': 70, announced: 16, 'under way': 4, postponed: 4, cancelled: 6});
    const report = (idx: number, status: Status): Report => ({
      source: world.sources[Math.max(0, Math.min(idx, world.sources.length - 1))]!.id,
      locator: this.locator(),
      status,
    });
    const happened = told === 'took place' || told === 'under way';
    // where no source is early or late enough, the other side of the event is told
    if (before < 0 || (happened && canBeTold)) {
      const announced =
        before >= 0 && random.chance(0.45) ? [report(before - random.integer(0, 4), 'announced')] : [];
      const status = happened ? told : 'took place';
      const again = random.chance(0.25) ? [report(after + random.integer(1, 3), status)] : [];
      return [...announced, report(after, status), ...again];
    }
    const earlier = random.chance(0.4) ? [report(before - random.integer(1, 5), 'announced')] : [];
    return [...earlier, report(before, happened ? 'announced' : told)];
  }

  /** One event in a hundred is told of in two ways. */
  private disputesOf(reports: readonly Report[]): Pick<ItineraEvent, 'disputes'> {
    const {random} = this;
    if (!random.chance(0.01)) return {};
    const [one, other] = random.some(topics, 2) as [string, string];
    const readings = [one, other].map((topic, idx) => ({
      source: reports[Math.min(idx, reports.length - 1)]!.source,
      locator: this.locator(),
      says: {en: `It was about ${topic}.`},
    }));
    return {disputes: [{about: {en: 'What was spoken of'}, readings}]};
  }

  private locator(): string {
    const first = this.random.integer(1, 14);
    return this.random.chance(0.3)
      ? `paragraphs ${first}–${first + this.random.integer(1, 3)}`
      : `paragraph ${first}`;
  }

  /** The position of the first source whose last possible day is no earlier than a day. */
  private sourceFrom(day: number): number {
    const {sources} = this.world;
    let [from, to] = [0, sources.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (sources[middle]!.publishedDays[3]! < day) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** The one who leads and up to two more of their country, those of them who are free. */
  private delegationOf(lead: Actor, when: When): Actor[] {
    const {random} = this;
    const own = this.actorsOf.get(lead.country!)!;
    const others = random.chance(0.5) ? random.some(own.slice(0, 40), random.integer(1, 2)) : [];
    const all = [...new Set([lead, ...others])];
    return when.isCertain ? all.filter(({id}) => this.isFree(id, when.from, when.to)) : all;
  }

  private cityAbroad(country: string): Point {
    for (;;) {
      const city = this.world.places.cities[this.anyCity()]!;
      if (city.country !== country) return city;
    }
  }

  /** One origin in twelve is stated; hosts have one where they receive away from their seat, and seldom at that. */
  private originOf(actor: Actor, isHost: boolean): {origin?: Point} {
    const {random} = this;
    if (isHost) {
      const seat = this.seatOf(actor);
      return seat && random.chance(0.05) ? {origin: seat} : {};
    }
    const cities = this.world.places.citiesOf.get(actor.country!)!;
    return random.chance(0.08) ? {origin: random.pick(cities)} : {};
  }

  private houseIn(city: Point): Point {
    return this.random.chance(0.2) ? (this.houses.get(city.id) ?? city) : city;
  }

  private seatOf({seat}: Actor): Point | undefined {
    return seat === undefined ? undefined : this.pointsById.get(seat);
  }

  private isFree(actorId: string, from: number, to: number): boolean {
    const days = this.away.get(actorId);
    if (!days) return true;
    // at home for a day between two journeys, so that what is one journey here is one for the reader
    for (let day = from - 1; day <= to + 1; day += 1) if (days.has(day)) return false;
    return true;
  }

  private keepAway(actorId: string, from: number, to: number): void {
    const days = this.away.get(actorId) ?? new Set();
    this.away.set(actorId, days);
    for (let day = from; day <= to; day += 1) days.add(day);
  }
}

const nameOf = (actor: Actor) => actor.shortNames?.en ?? actor.names.en!;
const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);
