import type {LngLat} from '../../geo';

/** A line of at least two positions, [lng, lat] in degrees. */
export type Line = readonly LngLat[];

/**
 * A line as RFC 7946 wants it (section 3.1.9): where it crosses the antimeridian it is cut, so that no piece does. Cuts lie on the great circle of the
 * segment that is cut; a segment over a pole goes along the meridians there.
 *
 * @param unwrapped  lng lat interleaved, degrees, as `sampleGreatCircle` returns them: no segment is longer than 180° of longitude.
 * @returns the pieces in their order, all longitudes within ±180.
 */
export function cutAtAntimeridian(unwrapped: ArrayLike<number>): Line[] {
  const lines: LngLat[][] = [[]];
  // how far the piece that is being written lies beyond the world's own longitudes
  let shift = 0;
  const write = (lng: number, lat: number) => lines.at(-1)!.push([lng - shift, lat]);
  for (const [lng, lat] of withPoles(unwrapped)) {
    const before = lines.at(-1)!.at(-1);
    const side = Math.sign(lng - shift) * 180;
    if (before && Math.abs(lng - shift) > 180) {
      // ──a──┤180   −180├──b──
      const cutLat = latAt(side, before, [lng - shift, lat]);
      lines.at(-1)!.push([side, cutLat]);
      lines.push([[-side, cutLat]]);
      shift += 2 * side;
    }
    write(lng, lat);
  }
  return lines.map(withoutRepeats).filter(line => line.length > 1 || lines.length === 1);
}

/** The points of a line, with those that it has over a pole: down one meridian and up another. */
function withPoles(unwrapped: ArrayLike<number>): LngLat[] {
  const points: LngLat[] = [];
  for (let at = 0; at < unwrapped.length; at += 2) {
    const point: LngLat = [unwrapped[at]!, unwrapped[at + 1]!];
    const before = points.at(-1);
    if (before && (isOverPole(before, point) || isPole(before) || isPole(point))) {
      const pole = Math.sign(isPole(point) ? point[1] : before[1]) * 90;
      points.push([before[0], pole], [point[0], pole]);
    }
    points.push(point);
  }
  return points;
}

const isPole = ([, lat]: LngLat) => Math.abs(lat) > 90 - 1e-9;
const isOverPole = (a: LngLat, b: LngLat) => Math.abs(b[0] - a[0]) > 180 - 1e-9;

/** Latitude at which the great circle through two points meets a meridian between them. */
function latAt(lng: number, a: LngLat, b: LngLat): number {
  const rad = Math.PI / 180;
  if (isPole(a) || isPole(b)) return isPole(a) ? a[1] : b[1];
  const [lng1, lat1, lng2, lat2] = [a[0] * rad, a[1] * rad, b[0] * rad, b[1] * rad];
  const tan = Math.tan(lat1) * Math.sin(lng2 - lng * rad) + Math.tan(lat2) * Math.sin(lng * rad - lng1);
  return Math.atan(tan / Math.sin(lng2 - lng1)) / rad;
}

function withoutRepeats(line: readonly LngLat[]): LngLat[] {
  return line.filter(([lng, lat], idx) => {
    const before = line[idx - 1];
    return !before || before[0] !== lng || before[1] !== lat;
  });
}
