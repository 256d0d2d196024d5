import type {Issue, Place} from '../../../model';
import {placeKinds} from '../../../model';
import {error, pointer, shown, warning} from '../../complaints';
import type {Authored} from '../authored';
import {countryBoxes, isWithin} from '../countryBoxes';

/** A place that is a point has a point within its country; a country has none. */
export function* checkCoordinates({rows}: Authored): Iterable<Issue> {
  for (const {value, at} of rows.places) yield* checkPlace(value, pointer(at, 'coordinates'));
}

function* checkPlace({kind, coordinates, country}: Place, at: string): Iterable<Issue> {
  if (!placeKinds[kind].point) {
    if (coordinates)
      yield error(at, `a ${kind} has no coordinates, its shape is the basemap's; leave them out`);
    return;
  }
  if (!coordinates) {
    yield error(at, `is missing; a ${kind} has [longitude, latitude] in degrees`);
    return;
  }
  const [lngDeg, latDeg] = coordinates;
  if (lngDeg === 0 && latDeg === 0)
    yield warning(at, 'is [0, 0], in the sea off Africa, which often stands for unknown');
  const box = country === null ? undefined : countryBoxes.get(country);
  if (!box || isWithin(box, lngDeg, latDeg)) return;
  const swapped = isWithin(box, latDeg, lngDeg) ? '; longitude stands first, are the two swapped?' : '';
  yield error(
    at,
    `[${lngDeg}, ${latDeg}] is outside ${shown(country)}, which lies within ${box[0]}..${box[2]} east, ${box[1]}..${box[3]} north${swapped}`,
  );
}
