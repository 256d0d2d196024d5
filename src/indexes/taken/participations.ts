import type {ItineraEvent} from '../../model';
import type {Indexes} from '../indexes';
import {listsOf} from '../lists';
import {offsetsOf} from '../offsets';
import {attendanceKeys, type Participations} from '../participations';
import {takenColumn} from './column';
import {takenLists} from './lists';

const built = new WeakMap<readonly ItineraEvent[], Participations>();

/** Who has to do with the events of a dataset, found once where it did not come as columns. */
export function participationsOf({participations, dataset: {events}, actorIdxOf}: Indexes): Participations {
  if (participations) return participations;
  const known = built.get(events) ?? buildParticipations(events, actorIdxOf);
  built.set(events, known);
  return known;
}

/** Lays participants out as columns, and what events are about. */
function buildParticipations(
  events: readonly ItineraEvent[],
  actorIdxOf: ReadonlyMap<string, number>,
): Participations {
  const rows = events.flatMap(({participants}) => participants);
  const named = events.flatMap(({about = []}, eventIdx) => about.map(id => ({id, eventIdx})));
  const aboutIds = [...new Set(named.map(({id}) => id))];
  const aboutIdxOf = new Map(aboutIds.map((id, idx) => [id, idx]));
  return {
    offsets: offsetsOf(events.map(({participants}) => participants.length)),
    actorIdx: Uint32Array.from(rows, ({actor}) => actorIdxOf.get(actor)!),
    attendance: Uint8Array.from(rows, ({attendance}) => attendanceKeys.indexOf(attendance)),
    about: listsOf(
      events.length,
      named.map(({eventIdx}) => eventIdx),
      named.map(({id}) => aboutIdxOf.get(id)!),
    ),
    aboutIds,
  };
}

/** Those of some events alone, which give up their positions for those in this list. */
export function takenParticipations(all: Participations, eventIdxs: readonly number[]): Participations {
  const each = {offsets: all.offsets, members: Uint32Array.from(all.actorIdx.keys())};
  const rows = takenLists(each, eventIdxs);
  return {
    offsets: rows.offsets,
    actorIdx: takenColumn(all.actorIdx, rows.members),
    attendance: takenColumn(all.attendance, rows.members),
    about: takenLists(all.about, eventIdxs),
    aboutIds: all.aboutIds,
  };
}
