import {attendances, keysOf} from '../model';
import type {Lists} from './lists';

/** Who has to do with events, as columns. */
export interface Participations {
  /** Of each event where its participants begin; one more than there are events. */
  readonly offsets: Uint32Array;
  /** Of each participant, in the order of the events. */
  readonly actorIdx: Lists['members'];
  /** Of `attendanceKeys`. */
  readonly attendance: Uint8Array;
  /** What each event is about, as positions among `aboutIds`. */
  readonly about: Lists;
  /** Ids of all kinds and codes of countries, each once. */
  readonly aboutIds: readonly string[];
}

export const attendanceKeys = keysOf(attendances);
