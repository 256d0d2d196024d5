import type {Indexes} from '../indexes';
import {offsetsOf} from '../offsets';
import type {StayColumns} from '../stayColumns';
import type {Stay} from '../stays';

const built = new WeakMap<readonly Stay[], StayColumns>();

/** The stays of indexes as columns, laid out once where they did not come so. */
export function stayColumnsOf(indexes: Indexes): StayColumns {
  if (indexes.stayColumns) return indexes.stayColumns;
  const known = built.get(indexes.stays) ?? buildStayColumns(indexes);
  built.set(indexes.stays, known);
  return known;
}

function buildStayColumns({stays, legs, actorIdxOf, eventIdxOf, placeIdxOf}: Indexes): StayColumns {
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
