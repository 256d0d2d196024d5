// A small picture of journeys: a plane that touches the globe in one point. From there every direction and distance is true, and what sets out from or
// leads to it is a straight line.
import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEquidistant,
  geoCircle,
  geoGraticule10,
  geoPath,
} from 'd3';
import {type LngLat, sampleGreatCircle} from '../../geo';
import type {MapJourney, MapStop, MapSubject} from './mapSubject';
import {type LabelSide, placeLabels} from './placeLabels';

/** The same in px, ready to be drawn. */
export interface MapPicture {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly graticule: string;
  readonly rings: readonly string[];
  readonly journeys: readonly (MapJourney & {
    readonly path: string;
    /** Its beginning, which is drawn fainter; null where a report states where it began. */
    readonly faint: string | null;
    readonly widthPx: number;
  })[];
  readonly dots: readonly (MapStop & {
    readonly x: number;
    readonly y: number;
    /** null where there is no room for the name. */
    readonly label: LabelSide | null;
  })[];
}

const widthPx = 320;
const mostHeightPx = 240;
const marginPx = 24;
/** The least that is shown about the centre: a place that lies beside it is not the end of the world. */
const leastRadiusDeg = 1.5;
const kmPerDegree = 111.195;
/** How much of a line whose beginning is inferred is fainter, as on the map. */
const faintShare = 0.15;
const pieces = 60;

/** Lays a picture out: as wide as a panel, and as high as what it shows. */
export function mapPicture({centre, stops, journeys, ringsKm}: MapSubject): MapPicture {
  const [lngDeg, latDeg] = centre;
  const projection = geoAzimuthalEquidistant().rotate([-lngDeg, -latDeg]).precision(0.3);
  const lines = journeys.map(({from, to}) => pointsOf(from, to));
  const subject: GeoPermissibleObjects = {
    type: 'GeometryCollection',
    geometries: [
      {type: 'MultiPoint', coordinates: stops.map(({at}) => [...at])},
      {type: 'MultiLineString', coordinates: lines},
      {type: 'MultiPoint', coordinates: circleAbout(centre, leastRadiusDeg)},
    ],
  };
  const heightPx = fitPlane(projection, subject);
  projection.clipExtent([
    [0, 0],
    [widthPx, heightPx],
  ]);
  const path = geoPath(projection).digits(1);
  const line = (coordinates: [number, number][]) => path({type: 'LineString', coordinates}) ?? '';
  const points = stops.map(stop => {
    const [x, y] = projection([...stop.at]) ?? [0, 0];
    return {...stop, x: round(x), y: round(y)};
  });
  const along = lines.flat().map(point => projection(point) ?? ([0, 0] as [number, number]));
  const labels = placeLabels(points, along, {widthPx, heightPx});
  return {
    widthPx,
    heightPx,
    graticule: path(geoGraticule10()) ?? '',
    rings: ringsKm.map(km => line(circleAbout(centre, km / kmPerDegree))),
    journeys: journeys.map((journey, idx) => {
      const whole = lines[idx]!;
      const cut = Math.round(pieces * faintShare);
      return {
        ...journey,
        path: line(journey.inferred ? whole.slice(cut) : whole),
        faint: journey.inferred ? line(whole.slice(0, cut + 1)) : null,
        widthPx: round((1.5 + Math.log2(journey.count)) * (journey.inferred ? 0.75 : 1)),
      };
    }),
    dots: points.map((point, idx) => ({...point, label: labels[idx]!})),
  };
}

/** A great circle as points that a projection can be asked for. */
function pointsOf(from: LngLat, to: LngLat): [number, number][] {
  const flat = sampleGreatCircle(from, to, pieces);
  return Array.from({length: pieces + 1}, (_, idx) => [flat[2 * idx]!, flat[2 * idx + 1]!]);
}

function circleAbout([lngDeg, latDeg]: LngLat, radiusDeg: number): [number, number][] {
  const [ring = []] = geoCircle().center([lngDeg, latDeg]).radius(radiusDeg)().coordinates;
  return ring as [number, number][];
}

/** Scales the plane so that all of a subject lies within, and returns the height that this takes. */
function fitPlane(projection: GeoProjection, subject: GeoPermissibleObjects): number {
  projection.fitExtent(
    [
      [marginPx, marginPx],
      [widthPx - marginPx, mostHeightPx - marginPx],
    ],
    subject,
  );
  const [[, top], [, bottom]] = geoPath(projection).bounds(subject);
  const [x, y] = projection.translate();
  projection.translate([x, y - top + marginPx]);
  return Math.round(bottom - top + 2 * marginPx);
}

const round = (value: number) => Math.round(value * 10) / 10;
