// What a small picture of journeys is of. How it is drawn, mapPicture.ts says, which is fetched when there is one.
import type {LngLat} from '../../geo';
import type {Format} from '../../model';

/** A place on the picture. */
export interface MapStop {
  readonly placeId: string;
  readonly name: string;
  readonly at: LngLat;
  /** What the picture is about: it is named before all others. */
  readonly isMain: boolean;
}

/** A journey, or several alike, on the picture. */
export interface MapJourney {
  readonly key: string;
  readonly from: LngLat;
  readonly to: LngLat;
  readonly format: Format | null;
  /** Whether a report says that it took place. */
  readonly happened: boolean;
  readonly inferred: boolean;
  /** How many it stands for. */
  readonly count: number;
}

export interface MapSubject {
  readonly centre: LngLat;
  readonly stops: readonly MapStop[];
  readonly journeys: readonly MapJourney[];
  /** Radii of circles about the centre. */
  readonly ringsKm: readonly number[];
}

/** Which looks of lines a picture has, so that no more than these are explained. */
export function looksOf({journeys}: MapSubject) {
  return {
    solid: journeys.some(({happened}) => happened),
    dashed: journeys.some(({happened}) => !happened),
    faint: journeys.some(({inferred}) => inferred),
  };
}

/** The distance between rings: two to five of them reach as far as the farthest. */
export function ringStepKm(farthestKm: number): number {
  for (const step of [5000, 2000, 1000, 500, 200, 100]) if (farthestKm >= 2 * step) return step;
  return 50;
}

/** The middle of some places on the globe; the first one where they have none. */
export function middleOf(places: readonly LngLat[]): LngLat {
  let [x, y, z] = [0, 0, 0];
  for (const [lngDeg, latDeg] of places) {
    const [lng, lat] = [(lngDeg * Math.PI) / 180, (latDeg * Math.PI) / 180];
    x += Math.cos(lat) * Math.cos(lng);
    y += Math.cos(lat) * Math.sin(lng);
    z += Math.sin(lat);
  }
  const length = Math.hypot(x, y, z);
  if (length < 1e-6) return places[0] ?? [0, 0];
  return [(Math.atan2(y, x) * 180) / Math.PI, (Math.asin(z / length) * 180) / Math.PI];
}
