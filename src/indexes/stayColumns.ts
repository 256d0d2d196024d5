import type {Leg} from './legs';
import {type Lists, offsetsOf} from './lists';
import type {Lookup} from './lookup';
import type {Stay} from './stays';

/** The stays as columns, in the order of `Indexes.stays`. */
export interface StayColumns {
  readonly actorIdx: Uint32Array;
  readonly placeIdx: Uint32Array;
  /** The events that each stay holds, earliest first. */
  readonly events: Lists;
  /** Of each journey, by its position in `Indexes.legs`: the stay that it leads to. */
  readonly ofLeg: Uint32Array;
}

/** Lays stays out as columns. */
export function buildStayColumns(
  stays: readonly Stay[],
  legs: readonly Leg[],
  {actorIdxOf, eventIdxOf, placeIdxOf}: Pick<Lookup, 'actorIdxOf' | 'eventIdxOf' | 'placeIdxOf'>,
): StayColumns {
  const stayIdxOf = new Map(stays.map((stay, idx) => [stay, idx]));
  return {
    actorIdx: Uint32Array.from(stays, ({actorId}) => actorIdxOf.get(actorId)!),
    placeIdx: Uint32Array.from(stays, ({placeId}) => placeIdxOf.get(placeId)!),
    events: {
      offsets: offsetsOf(stays.map(({events}) => events.length)),
      members: Uint32Array.from(stays.flatMap(({events}) => events.map(({id}) => eventIdxOf.get(id)!))),
    },
    ofLeg: Uint32Array.from(legs, ({stay}) => stayIdxOf.get(stay)!),
  };
}
