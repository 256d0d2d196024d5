// Draws the still anew in the browser: in another worldview, detail or projection than it came with. Loaded when that is asked for.
import type {Frame, Projection} from '../../geo';
import {type Detail, fetchBasemap} from '../basemap/fetchBasemap';
import type {Basemap} from '../basemap/types';
import {type GlobeProjection, globePaths, sphereGeometry} from './globePaths';
import {grains, stillGroups, worldMarkup} from './stillGroups';
import {stillPaths} from './stillPaths';
import type {StillDrawing, StillForm} from './stillSurface';

/**
 * Draws a still.
 *
 * @throws where the basemap cannot be fetched; it is asked for again the next time.
 */
export async function redrawStill(
  form: StillForm,
  fetchFile: (detail: Detail) => Promise<Basemap> = fetchBasemap,
): Promise<StillDrawing> {
  const basemap = await fetchFile(form.detail);
  return form.projection === 'globe'
    ? globeDrawing(basemap, form)
    : {markup: stillGroups(basemap, {...form, plane: form.projection, grain: grains[form.detail]})};
}

// no transform turns a globe: its paths are written for each look
function globeDrawing(basemap: Basemap, form: StillForm): StillDrawing {
  const sphere = sphereGeometry(basemap);
  const nothing = {outline: () => ({both: '', filled: '', lined: ''}), polygons: () => '', lines: () => ''};
  return {
    markup: worldMarkup(stillPaths(basemap, form, nothing)),
    pathsAt: (projection: Projection, frame: Frame) =>
      stillPaths(basemap, form, globePaths(sphere, projection as GlobeProjection, frame)).map(({d}) => d),
  };
}
