import type {Dataset} from '../model';

/** Positions by id, one map a table: a key from outside is only ever looked up, never used as a property. */
export interface Lookup {
  readonly placeIdxOf: ReadonlyMap<string, number>;
  readonly actorIdxOf: ReadonlyMap<string, number>;
  readonly organisationIdxOf: ReadonlyMap<string, number>;
  readonly sourceIdxOf: ReadonlyMap<string, number>;
  readonly eventIdxOf: ReadonlyMap<string, number>;
}

/** Maps every id of a dataset to its position in its table; of duplicates the first one counts. */
export function buildLookup(dataset: Dataset): Lookup {
  return {
    placeIdxOf: positions(dataset.places),
    actorIdxOf: positions(dataset.actors),
    organisationIdxOf: positions(dataset.organisations),
    sourceIdxOf: positions(dataset.sources),
    eventIdxOf: positions(dataset.events),
  };
}

function positions(rows: readonly {readonly id: string}[]): Map<string, number> {
  const idxOf = new Map<string, number>();
  rows.forEach((row, idx) => {
    if (!idxOf.has(row.id)) idxOf.set(row.id, idx);
  });
  return idxOf;
}
