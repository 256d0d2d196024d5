// The same still, written in an order in which it packs smaller.
import type {ArcIndexes, Basemap} from '../basemap/types';

interface Arranged {
  readonly basemap: Basemap;
  readonly tintable: readonly string[];
}

/**
 * Orders what the still may write in any order, so that a stretch of coast or border which a country repeats stands in the same direction and not
 * far before or after: gzip looks back 32 KB, and takes about 4 KB less. The picture is the same.
 *
 * - land: the tintable countries' mainland last but for their islands
 * - countries: the largest first, right after its coast
 * - borders: in the order of the countries and in their direction, those of all others last
 */
export function arranged(basemap: Basemap, tintable: Iterable<string>): Arranged {
  const {land, countries, borders} = basemap.objects;
  const arcsOf = (country: string) =>
    countries.geometries.find(({properties}) => properties.country === country)?.arcs.flat(2) ?? [];
  const sizeOf = (country: string) =>
    arcsOf(country).reduce((sum, index) => sum + basemap.arcs[arcOf(index)]!.length, 0);
  const bySize = [...tintable].toSorted((a, b) => sizeOf(b) - sizeOf(a));

  // which way each arc is run through, and how late, by the last country that does
  const wayOf = new Map(bySize.flatMap(arcsOf).map(index => [arcOf(index), index]));
  const turnOf = new Map(
    bySize.flatMap((country, turn) => arcsOf(country).map(index => [arcOf(index), turn])),
  );
  const largest = new Set(arcsOf(bySize[0] ?? '').map(arcOf));

  const lateness = (polygon: readonly ArcIndexes[]) => {
    const arcs = polygon.flat();
    if (!arcs.some(index => largest.has(arcOf(index)))) return 0;
    return arcs.length > mainlandArcs ? 1 : 2;
  };
  const turned = (line: ArcIndexes): ArcIndexes => {
    const way = wayOf.get(arcOf(line[0]!));
    return way === undefined || way === line[0] ? line : line.map(index => ~index).toReversed();
  };
  const turn = (lines: readonly ArcIndexes[]) => {
    const turns = lines.flat().flatMap(index => turnOf.get(arcOf(index)) ?? []);
    return turns.length > 0 ? Math.max(...turns) : Number.POSITIVE_INFINITY;
  };
  return {
    tintable: bySize,
    basemap: {
      ...basemap,
      objects: {
        ...basemap.objects,
        land:
          land.type === 'Polygon'
            ? land
            : {...land, arcs: sortedBy(land.arcs as readonly (readonly ArcIndexes[])[], lateness)},
        borders: {
          ...borders,
          geometries: sortedBy(
            borders.geometries.map(geometry => ({
              ...geometry,
              type: 'MultiLineString' as const,
              arcs: linesOf(geometry.type, geometry.arcs).map(turned),
            })),
            ({arcs}) => turn(arcs),
          ),
        },
      },
    },
  };
}

/** A ring of more arcs than this has many neighbours: it is a mainland. */
const mainlandArcs = 20;

function arcOf(index: number): number {
  return index < 0 ? ~index : index;
}

function linesOf(type: 'MultiLineString' | 'LineString', arcs: readonly ArcIndexes[] | ArcIndexes) {
  return type === 'LineString' ? [arcs as ArcIndexes] : (arcs as readonly ArcIndexes[]);
}

function sortedBy<Value>(values: readonly Value[], rank: (value: Value) => number): Value[] {
  const ranked = values.map(value => ({value, rank: rank(value)}));
  // infinities are equal, not NaN apart
  return ranked.toSorted((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank)).map(({value}) => value);
}
