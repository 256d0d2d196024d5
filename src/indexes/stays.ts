import {attendances, eventKinds, type ItineraEvent, type Participant, type Span} from '../model';
import {familyRoot} from './family';

/** One actor in one place over days that follow on, however many events that holds. */
export interface Stay {
  readonly actorId: string;
  /** A place with a point: a country ends no journey. */
  readonly placeId: string;
  /** The events that the stay holds, earliest first; the first is the one whose look its journey bears. */
  readonly events: readonly ItineraEvent[];
  /** [earliest start, latest start, earliest end, latest end] of the whole, in days. */
  readonly days: Span;
  /** The rows that say that the actor takes part, one an event, in the order of `events`. */
  readonly participations: readonly Participant[];
}

interface Attendance {
  readonly event: ItineraEvent;
  readonly participation: Participant;
}

interface StayInputs {
  readonly events: readonly ItineraEvent[];
  readonly eventOf: (id: string) => ItineraEvent | undefined;
  readonly hasPoint: (placeId: string) => boolean;
  /** Whether an event was called off, so that nobody stays for it. */
  readonly isOff: (event: ItineraEvent) => boolean;
}

/**
 * The stays of all actors, by actor and then by day.
 *
 * Events of one actor join into one stay where they share a place and their certain days overlap or follow on, or where they belong to the same
 * visit. What is placed only in a country joins the first stay of its visit that has a point; without one it makes no stay.
 */
export function buildStays(inputs: StayInputs): Stay[] {
  return [...attendancesByActor(inputs)].flatMap(([actorId, attended]) =>
    staysOfActor(actorId, attended, inputs),
  );
}

function attendancesByActor({events, isOff}: StayInputs): Map<string, Attendance[]> {
  const byActor = new Map<string, Attendance[]>();
  for (const event of events) {
    if (!eventKinds[event.kind].travels || isOff(event)) continue;
    for (const participation of event.participants) {
      if (!attendances[participation.attendance].present) continue;
      const attended = byActor.get(participation.actor);
      if (attended) attended.push({event, participation});
      else byActor.set(participation.actor, [{event, participation}]);
    }
  }
  return byActor;
}

function staysOfActor(actorId: string, attended: readonly Attendance[], inputs: StayInputs): Stay[] {
  const hasPoint = ({event}: Attendance) => event.place !== null && inputs.hasPoint(event.place);
  const rootOf = ({event}: Attendance) => familyRoot(event, inputs.eventOf).id;

  // what has a point joins by place and days, or by place and visit: the oldest group that it belongs to
  const groups: Attendance[][] = [];
  const atPlace = new Map<string, number[]>();
  const ofVisit = new Map<string, number>();
  for (const next of attended.filter(hasPoint).sort(byStart)) {
    const near = atPlace.get(next.event.place!) ?? [];
    const visit = `${next.event.place} ${rootOf(next)}`;
    const following = near.find(at => groups[at]!.some(({event}) => followsOn(event.days, next.event.days)));
    const at = Math.min(
      following ?? Number.POSITIVE_INFINITY,
      ofVisit.get(visit) ?? Number.POSITIVE_INFINITY,
    );
    if (at < groups.length) groups[at]!.push(next);
    else {
      atPlace.set(next.event.place!, [...near, groups.length]);
      groups.push([next]);
    }
    if (!ofVisit.has(visit)) ofVisit.set(visit, at < groups.length ? at : groups.length - 1);
  }
  // what is only somewhere in a country is carried by the first part of its visit that has a point
  const firstOf = new Map<string, Attendance[]>();
  for (const group of groups) {
    for (const member of group) if (!firstOf.has(rootOf(member))) firstOf.set(rootOf(member), group);
  }
  for (const next of attended.filter(attendance => !hasPoint(attendance)))
    firstOf.get(rootOf(next))?.push(next);
  return groups
    .map(members => toStay(actorId, members, hasPoint))
    .sort((a, b) => startOf(a.days) - startOf(b.days));
}

function toStay(actorId: string, members: Attendance[], hasPoint: (attendance: Attendance) => boolean): Stay {
  const placed = members.find(hasPoint)!; // a group begins with one
  const ordered = [...members].sort(byStart);
  return {
    actorId,
    placeId: placed.event.place!,
    events: ordered.map(({event}) => event),
    participations: ordered.map(({participation}) => participation),
    days: ordered.map(({event}) => event.days).reduce(spanOfBoth),
  };
}

/** Whether the certain days of two spans overlap or lie next to each other. */
function followsOn(a: Span, b: Span): boolean {
  const [, aFrom, aTo] = a;
  const [, bFrom, bTo] = b;
  if (aFrom === null || aTo === null || bFrom === null || bTo === null) return false;
  if (aFrom > aTo || bFrom > bTo) return false; // no day of it is certain
  return aFrom <= bTo + 1 && bFrom <= aTo + 1;
}

function spanOfBoth(a: Span, b: Span): Span {
  const least = (x: number | null, y: number | null) => (x === null || y === null ? null : Math.min(x, y));
  const most = (x: number | null, y: number | null) => (x === null || y === null ? null : Math.max(x, y));
  return [least(a[0], b[0]), least(a[1], b[1]), most(a[2], b[2]), most(a[3], b[3])];
}

function byStart(a: Attendance, b: Attendance): number {
  return (
    startOf(a.event.days) - startOf(b.event.days) ||
    depth(a.event) - depth(b.event) ||
    eventKinds[a.event.kind].prominence - eventKinds[b.event.kind].prominence
  );
}

// a visit stands before its parts, so that its look is the journey's
const depth = (event: ItineraEvent) => (event.partOf === undefined ? 0 : 1);
const startOf = (days: Span) => days[0] ?? Number.NEGATIVE_INFINITY;
