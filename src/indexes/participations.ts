import {attendances, type ItineraEvent, keysOf} from '../model';
import {type Lists, listsOf, offsetsOf, takenLists} from './lists';
import {takenColumn} from './takenColumn';

/** Who has to do with events, as columns. */
export interface Participations {
  /** Of each event where its participants begin; one more than there are events. */
  readonly offsets: Uint32Array;
  /** Of each participant, in the order of the events. */
  readonly actorIdx: Uint32Array;
  /** Of `attendanceKeys`. */
  readonly attendance: Uint8Array;
  /** What each event is about, as positions among `aboutIds`. */
  readonly about: Lists;
  /** Ids of all kinds and codes of countries, each once. */
  readonly aboutIds: readonly string[];
}

export const attendanceKeys = keysOf(attendances);

/** Lays participants out as columns, and what events are about. */
export function buildParticipations(
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
