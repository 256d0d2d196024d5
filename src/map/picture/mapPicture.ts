// The map of a view as SVG in px, with its colours written out: for pictures that are saved, printed, or compared.
import type {Camera, Frame, ProjectionName} from '../../geo';
import {projectionOf} from '../../geo';
import type {Worldview} from '../../model';
import type {MapColours} from '../../theme';
import type {Basemap} from '../basemap/types';
import {strokesOf, strokesSvg} from '../overlay';
import {type BasemapName, layoutMap, type Marks, type Measure} from '../scene';
import {placeQuiet} from '../scene/quiet';
import {stillMarkup} from '../still';
import {type NameStyle, namesSvg} from './namesSvg';
import {withColours} from './withColours';

export interface MapPictureInput {
  readonly marks: Marks;
  readonly basemap: Basemap;
  readonly basemapNames: readonly BasemapName[];
  readonly camera: Camera;
  readonly projection: ProjectionName;
  readonly worldview: Worldview;
  readonly size: {readonly widthPx: number; readonly heightPx: number};
  readonly colours: MapColours;
  readonly style: NameStyle;
  readonly nameOf: (placeIdx: number) => string;
  readonly words: {readonly andMore: (name: string, count: number) => string; readonly didNotAttend: string};
  readonly measure: Measure;
}

/**
 * Basemap, tints, journeys, dots and names of a view, from the bottom up. Nothing of the page is asked, so that Node draws the same as a browser but
 * for the widths of letters.
 *
 * @returns SVG markup of size `size`, without the `<svg>` around it.
 */
export function mapPicture(input: MapPictureInput): string {
  const {marks, basemap, camera, size, colours, worldview, style} = input;
  const frame: Frame = {...size, topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 0};
  const projection = projectionOf(camera, frame, input.projection);
  const layout = layoutMap({
    marks,
    projection,
    frame,
    nameOf: input.nameOf,
    words: input.words,
    basemapNames: input.basemapNames,
    placeQuiet,
    measure: input.measure,
    mostLabels: Number.POSITIVE_INFINITY,
    furniture: [],
  });
  return (
    stillMarkup(basemap, {projection, frame, colours, worldview, tints: marks.tints}) +
    withColours(strokesSvg(strokesOf(marks, {projection, frame}), projection, 'picture-fade-'), colours) +
    namesSvg(layout, marks, colours, style, input.nameOf)
  );
}
