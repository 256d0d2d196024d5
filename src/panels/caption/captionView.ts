import {formatDay, formatDays, nameIn} from '../../i18n';
import {type Indexes, type Standing, spanAt} from '../../indexes';
import {
  type EventKind,
  type Format,
  type ItineraEvent,
  type Participant,
  type Role,
  type Status,
  statuses,
} from '../../model';
import type {Selection} from '../../store';
import {isExact, mayBeOn} from '../../time';
import {currentOn, mainOf} from '../shared/current';
import {toldBefore} from '../shared/days';
import {namedActor, namedEvent, namedPlace, namedSource} from '../shared/named';
import type {Named, Telling} from '../shared/words';

/** What the caption says of a day: one sentence for the main thing, its status and its source. */
export interface CaptionView {
  /** "29 June 2025: Lavrov is due in Cholpon-Ata for two days." */
  readonly sentence: string;
  /** "Aliyev does not attend."; null where nobody is known to have stayed away from what took place. */
  readonly absence: string | null;
  /** "Announced · TASS, 29 June 2025"; on a day without anything, what was before it and what comes next. */
  readonly meta: string;
  /** Titles of what else is on, so many as a caption can have room for. */
  readonly also: readonly string[];
  /** How many more are on. */
  readonly alsoMore: number;
  /** Whether something of that is told on this day and on no other, so that even a small window must name it. */
  readonly alsoTold: boolean;
  /** The lane of the main thing; null on a day without anything. */
  readonly format: Format | null;
  readonly eventIdx: number | null;
  /** What is named in any of it, as it is written there. */
  readonly names: readonly Named[];
}

/**
 * The caption of a day; never empty.
 *
 * @param selection  an event that the reader has selected is the main thing on the days that it may hold.
 */
export function captionView(telling: Telling, day: number, selection: Selection | null = null): CaptionView {
  const current = currentOn(telling.indexes, day);
  const {told, certain, possible} = current;
  const main = selectedOn(telling.indexes, day, selection) ?? mainOf(current);
  if (main === undefined) return quietDay(telling, day);
  const titleOf = (eventIdx: number) => nameIn(eventAt(telling, eventIdx).title, telling.messages.language);
  const perhapsOn = telling.messages.panels.captions.perhapsOn;
  const others = [...told, ...certain, ...possible].filter(eventIdx => eventIdx !== main);
  const named = others.slice(0, mostAlso);
  const sure = told.length + certain.length - Number([...told, ...certain].includes(main));
  return {
    sentence: sentenceOf(telling, main, day),
    absence: absenceOf(telling, main),
    meta: metaOf(telling, main, day),
    also: named.map((eventIdx, at) => (at < sure ? titleOf(eventIdx) : perhapsOn(titleOf(eventIdx)))),
    alsoMore: others.length - named.length,
    alsoTold: told.some(eventIdx => eventIdx !== main),
    format: telling.indexes.formats[main]!,
    eventIdx: main,
    names: [
      ...namesOf(telling, main),
      ...named.map(eventIdx => namedEvent(telling, eventAt(telling, eventIdx).id)),
    ],
  };
}

// two lines hold no more titles, however short
const mostAlso = 20;

// ── which event is the main thing ───────────────────────────────────────────────────────────

/** The selected event, where the day may be one of its own, or where the clock stands since the window does not reach to it. */
function selectedOn(indexes: Indexes, day: number, selection: Selection | null): number | undefined {
  const eventIdx = selection?.kind === 'event' ? indexes.eventIdxOf.get(selection.id) : undefined;
  if (eventIdx === undefined) return undefined;
  const {from, to} = indexes.window;
  const focusDay = indexes.focusDay[eventIdx]!;
  const isOwnDay =
    [focusDay, Math.max(from, Math.min(to, focusDay))].includes(day) ||
    mayBeOn(spanAt(indexes.columns, eventIdx), day, indexes.window);
  return isOwnDay ? eventIdx : undefined;
}

// ── its sentence ────────────────────────────────────────────────────────────────────────────

function sentenceOf(telling: Telling, eventIdx: number, day: number): string {
  const event = eventAt(telling, eventIdx);
  const standing = telling.indexes.standings[eventIdx]!;
  const isOff = standing.outcome === 'off';
  return (isOff ? undefined : patterned(telling, event, standing, day)) ?? named(telling, event, standing);
}

/** A sentence of the actors' own, for kinds of event that have one and data that fill it. */
function patterned(
  telling: Telling,
  event: ItineraEvent,
  standing: Standing,
  day: number,
): string | undefined {
  const {captions} = telling.messages.panels;
  const place = event.place === null ? undefined : telling.indexes.placeOf(event.place);
  const placeName = place ? nameIn(place.names, telling.messages.language) : null;
  const tookPlace = standing.outcome === 'happened';
  const present = event.participants.filter(({attendance}) => attendance === 'in person');
  const namesOf = (participants: readonly Participant[]) => shortNames(telling, participants);
  const inRole = (role: Role) => event.participants.filter(participant => participant.role === role);

  if (event.kind === 'visit' && placeName !== null) {
    const visitors = present.filter(({role}) => role !== 'host');
    if (!areFew(telling, visitors)) return undefined;
    const [first, , , last] = event.days;
    const isFirstOfSome =
      isExact(event.days) && first !== null && last !== null && first === day && last > first;
    const lasting = isFirstOfSome ? captions.forDays(last - first + 1) : '';
    const lead = isFirstOfSome ? formatDay(day, telling.messages) : leadOf(telling, event);
    return captions.visit(lead, namesOf(visitors), placeName, lasting, tookPlace);
  }
  if (
    event.kind === 'talks' &&
    present.length >= 2 &&
    present.length === event.participants.length &&
    areFew(telling, present)
  ) {
    const statedPlace = event.placeBasis === 'stated' ? placeName : null;
    return captions.talks(leadOf(telling, event), namesOf(present), statedPlace, tookPlace);
  }
  if (event.kind === 'message') {
    const [senders, recipients] = [inRole('sender'), inRole('recipient')];
    if (senders.length === 0 || recipients.length === 0) return undefined;
    return captions.message(leadOf(telling, event), namesOf(senders), namesOf(recipients), tookPlace);
  }
  return undefined;
}

/** The title, which is a noun phrase, the place where the title does not hold it, and of a gathering whom the reports name. */
function named(telling: Telling, event: ItineraEvent, {status}: Standing): string {
  const {language, panels} = telling.messages;
  const title = nameIn(event.title, language);
  const place = event.place === null ? undefined : telling.indexes.placeOf(event.place);
  const placeName = place ? nameIn(place.names, language) : title;
  // an inferred place is the panel's to explain, not the caption's to state
  const isTold = event.placeBasis === 'stated';
  const words =
    mentions(title, placeName) || !isTold ? title : panels.captions.titleAndPlace(title, placeName);
  const lead = leadOf(telling, event, statuses[status].happened ? 'lead' : 'due');
  const sentence = panels.captions.named[status](lead, words);
  const withActors = panels.captions.named[status](lead, titleWithActors(telling, event, status, words));
  return withActors.length <= mostSentenceLength ? withActors : sentence;
}

/** Whether a title holds the name of a place, in whatever case: of "Москва" Russian changes the last letter. */
function mentions(title: string, placeName: string): boolean {
  return title.includes(placeName.replace(/[аеийоыья]$/, ''));
}

const gatherings: readonly EventKind[] = ['ministerial', 'summit', 'ceremony'];
const mostSentenceLength = 110;
const mostActorsOfTitle = 2;

/** The title with one or two persons who are there or, of what is announced, have accepted. */
function titleWithActors(telling: Telling, event: ItineraEvent, status: Status, title: string): string {
  const {captions} = telling.messages.panels;
  if (!gatherings.includes(event.kind) || (status !== 'announced' && status !== 'took place')) return title;
  const present = event.participants.filter(({attendance}) => attendance === 'in person');
  if (arePersons(telling, present)) return captions.titleAndActors(title, shortNames(telling, present));
  const accepted = event.participants.filter(({attendance}) => attendance === 'accepted');
  const hasAccepted = status === 'announced' && arePersons(telling, accepted);
  return hasAccepted ? captions.titleAndAccepted(title, shortNames(telling, accepted)) : title;
}

function absenceOf(telling: Telling, eventIdx: number): string | null {
  if (telling.indexes.standings[eventIdx]!.outcome !== 'happened') return null;
  const absent = eventAt(telling, eventIdx).participants.filter(({attendance}) => attendance === 'declined');
  return arePersons(telling, absent)
    ? telling.messages.panels.captions.absent(shortNames(telling, absent))
    : null;
}

function arePersons({indexes}: Telling, participants: readonly Participant[]): boolean {
  return (
    participants.length > 0 &&
    participants.length <= mostActorsOfTitle &&
    participants.every(({actor}) => indexes.actorOf(actor)?.kind === 'person')
  );
}

function leadOf({messages}: Telling, event: ItineraEvent, form: 'lead' | 'due' = 'lead'): string {
  return formatDays(event, messages, form);
}

const fewActors = 3;

/** Whether a sentence can name them all, each one being one: of a group the verb would not be known. */
function areFew({indexes}: Telling, participants: readonly Participant[]): boolean {
  const areSingle = participants.every(({actor}) =>
    ['person', 'office'].includes(indexes.actorOf(actor)?.kind ?? ''),
  );
  return participants.length > 0 && participants.length <= fewActors && areSingle;
}

function shortNames(telling: Telling, participants: readonly Participant[]): string[] {
  return participants.map(({actor}) => shortNameOf(telling, actor));
}

function shortNameOf({indexes, messages}: Telling, id: string): string {
  const actor = indexes.actorOf(id);
  return actor ? nameIn(actor.shortNames ?? actor.names, messages.language) : id;
}

/** An event, who takes part, where and who says so, by the names that sentences have. */
function namesOf(telling: Telling, eventIdx: number): Named[] {
  const {id, participants, place} = eventAt(telling, eventIdx);
  return [
    namedEvent(telling, id),
    ...participants.map(({actor}) => ({...namedActor(telling, actor), text: shortNameOf(telling, actor)})),
    ...(place === null ? [] : [namedPlace(telling, place)]),
    namedSource(telling, telling.indexes.standings[eventIdx]!.report.source),
  ];
}

// ── its status and source ───────────────────────────────────────────────────────────────────

function metaOf(telling: Telling, eventIdx: number, day: number): string {
  const {indexes, messages} = telling;
  const {panels} = messages;
  const {status, report} = indexes.standings[eventIdx]!;
  const words = isUnconfirmedBy(telling, eventIdx, day) ? panels.unconfirmed : panels.statuses[status];
  const meta = panels.captions.meta(words, namedSource(telling, report.source).text);
  return indexes.columns.disputed[eventIdx] ? `${meta} · ${panels.disputed}` : meta;
}

/** Whether it is over by that day, and no report says that it took place. */
function isUnconfirmedBy(telling: Telling, eventIdx: number, day: number): boolean {
  const lastDay = spanAt(telling.indexes.columns, eventIdx)[3];
  return telling.indexes.standings[eventIdx]!.outcome === 'unconfirmed' && lastDay !== null && lastDay < day;
}

// ── a day without anything ──────────────────────────────────────────────────────────────────

function quietDay(telling: Telling, day: number): CaptionView {
  const {indexes, messages} = telling;
  const {captions} = messages.panels;
  const before = indexes.inOrder[toldBefore(indexes, day) - 1];
  const next = indexes.inOrder[toldBefore(indexes, day + 1)];
  const neighbour = (eventIdx: number) => {
    const event = eventAt(telling, eventIdx);
    return captions.neighbour(
      nameIn(event.title, messages.language),
      formatDays(event, messages, 'brief'),
      indexes.standings[eventIdx]!.status,
      isUnconfirmedBy(telling, eventIdx, day),
    );
  };
  const neighbours = [
    ...(before === undefined ? [] : [captions.before(neighbour(before))]),
    ...(next === undefined ? [] : [captions.next(neighbour(next))]),
  ];
  return {
    sentence:
      indexes.columns.count === 0
        ? `${messages.panels.noEvents}.`
        : captions.nothing(formatDay(day, messages)),
    absence: null,
    meta: neighbours.join(' '),
    also: [],
    alsoMore: 0,
    alsoTold: false,
    format: null,
    eventIdx: null,
    names: [before, next].flatMap(eventIdx =>
      eventIdx === undefined ? [] : [namedEvent(telling, eventAt(telling, eventIdx).id)],
    ),
  };
}

function eventAt({indexes}: Telling, eventIdx: number): ItineraEvent {
  return indexes.dataset.events[eventIdx]!;
}
