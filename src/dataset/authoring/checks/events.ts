import type {AuthoredEvent, Issue, Participant, Source, Status} from '../../../model';
import {newestReport, statuses} from '../../../model';
import {error, pointer, shown, warning} from '../../complaints';
import type {Placed} from '../../tables';
import type {Authored} from '../authored';
import {daysOf} from '../authored';

/** What an event says of itself does not contradict itself, and what is inferred says so. */
export function* checkEvents({rows}: Authored): Iterable<Issue> {
  const sources = new Map<string, Source>(rows.sources.map(({value}) => [value.id, value]));
  for (const {value, at} of rows.sources) yield* checkPublication(value, at);
  for (const row of rows.events) {
    yield* checkBases(row);
    yield* checkParticipants(row, newestReport(row.value.reports, id => publishedBy(id, sources)).status);
    yield* checkReports(row, sources);
  }
}

function* checkPublication(source: Source, at: string): Iterable<Issue> {
  if (source.publishedBasis === 'inferred' && !source.publishedNote)
    yield error(pointer(at, 'publishedNote'), 'is missing; an inferred day of publication says why');
}

function* checkBases({value, at}: Placed<AuthoredEvent>): Iterable<Issue> {
  yield* checkPair(at, 'place', value.place ?? undefined, 'placeBasis', value.placeBasis);
  yield* checkPair(at, 'from', value.from, 'fromBasis', value.fromBasis);
  if (value.whenBasis === 'inferred' && !value.whenNote)
    yield warning(pointer(at, 'whenNote'), 'is missing; an inferred time says what a reader is told of it');
  if (value.placeBasis === 'inferred' && !value.placeNote)
    yield warning(pointer(at, 'placeNote'), 'is missing; an inferred place says what a reader is told of it');
}

function* checkParticipants({value, at}: Placed<AuthoredEvent>, status: Status): Iterable<Issue> {
  const seen = new Set<string>();
  for (const [index, participant] of value.participants.entries()) {
    const participantAt = pointer(at, 'participants', index);
    if (seen.has(participant.actor))
      yield warning(pointer(participantAt, 'actor'), `${shown(participant.actor)} takes part twice`);
    seen.add(participant.actor);
    yield* checkPair(participantAt, 'origin', participant.origin, 'originBasis', participant.originBasis);
    yield* checkAttendance(participant, participantAt, status);
  }
}

function* checkAttendance(
  {attendance, reason, note}: Participant,
  at: string,
  status: Status,
): Iterable<Issue> {
  if (attendance === 'declined' && !reason)
    yield warning(
      pointer(at, 'reason'),
      'is missing; who declined has a reason, as far as a source gives one',
    );
  if (attendance === 'in person' && status === 'cancelled')
    yield error(
      pointer(at, 'attendance'),
      'nobody is "in person" at what was cancelled; expected "not stated", "accepted" or "invited"',
    );
  if ((attendance === 'invited' || attendance === 'accepted') && statuses[status].happened && !note) {
    yield warning(
      pointer(at, 'attendance'),
      `is still ${shown(attendance)} of what ${status === 'took place' ? 'took place' : 'is under way'}; say in "note" that no report tells who came`,
    );
  }
}

function* checkReports(
  {value, at}: Placed<AuthoredEvent>,
  sources: ReadonlyMap<string, Source>,
): Iterable<Issue> {
  const firstDay = daysOf(value.when)?.[0] ?? null;
  const seen = new Set<string>();
  for (const [index, report] of value.reports.entries()) {
    const reportAt = pointer(at, 'reports', index);
    const key = `${report.source} ${report.locator}`;
    if (seen.has(key))
      yield warning(reportAt, `repeats the report of ${shown(report.source)} at ${shown(report.locator)}`);
    seen.add(key);
    const outBy = publishedBy(report.source, sources) ?? Number.POSITIVE_INFINITY;
    if (firstDay !== null && outBy < firstDay && statuses[report.status].happened) {
      yield warning(
        pointer(reportAt, 'status'),
        `is ${shown(report.status)}, but ${shown(report.source)} was out before the event's first day`,
      );
    }
  }
}

/** The last possible day of a source's publication; undefined where that cannot be read. */
function publishedBy(sourceId: string, sources: ReadonlyMap<string, Source>): number | null | undefined {
  const published = sources.get(sourceId)?.published;
  return published === undefined ? undefined : daysOf(published)?.[3];
}

/** A value and the basis of it stand together or not at all. */
function* checkPair(
  at: string,
  field: string,
  value: string | undefined,
  basisField: string,
  basis: string | undefined,
): Iterable<Issue> {
  if (value !== undefined && basis === undefined)
    yield error(
      pointer(at, basisField),
      `is missing; ${shown(field)} is given, so say whether it is "stated" or "inferred"`,
    );
  if (value === undefined && basis !== undefined)
    yield error(pointer(at, basisField), `is given without ${shown(field)}; give that, or leave this out`);
}
