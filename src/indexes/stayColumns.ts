import type {Lists} from './lists';

/** The stays as columns, in the order of `Indexes.stays`. */
export interface StayColumns {
  readonly actorIdx: Lists['members'];
  readonly placeIdx: Lists['members'];
  /** The events that each stay holds, earliest first. */
  readonly events: Lists;
  /** Of each journey, by its position in `Indexes.legs`: the stay that it leads to. */
  readonly ofLeg: Lists['members'];
}
