// The basemap as a picture that stands alone: in px, with colours of its own, for export and print.
import {type Frame, type Projection, planetDisc, toPx} from '../../geo';
import type {Worldview} from '../../model';
import type {MapColours} from '../../theme';
import type {Basemap} from '../basemap/types';
import type {TintMark} from '../scene';
import {
  type BasemapLayer,
  type BasemapLayerId,
  basemapLayers,
  ground,
  limb,
  lineEnds,
  space,
  tintOpacity,
} from '../style';
import {flatPaths} from './flatPaths';
import {globePaths, sphereGeometry} from './globePaths';
import type {PathWriter} from './pathWriter';
import {type StillPath, stillPaths} from './stillPaths';
import {shiftsInFrame} from './worldCopies';

export interface PictureOptions {
  readonly projection: Projection;
  /** Size of the picture; what lies outside it is left out. */
  readonly frame: Frame;
  readonly colours: MapColours;
  readonly worldview: Worldview;
  /** Countries in the colour of what is on in them. */
  readonly tints?: readonly TintMark[];
}

/** On the cone an edge of this many world units is straight to a tenth of a pixel at the nearest zoom that shows it long. */
const straightUnits = 32;
/** So far beyond the frame a line is still drawn: further than any is wide. */
const marginPx = 8;

/**
 * SVG markup of the basemap as a camera sees it, without the `<svg>` around it: the sea as a rectangle, or space and in it the planet as a disc, then one path a
 * layer. Coordinates are px of the frame with one decimal; colours and widths are attributes, no class and no style.
 *
 * It needs no page: the same in the browser and in Node.
 */
export function stillMarkup(basemap: Basemap, options: PictureOptions): string {
  const {colours, worldview, tints = []} = options;
  const formats = new Map(tints.map(({country, format}) => [country, colours.formats[format]]));
  const paths = stillPaths(basemap, {worldview, tintable: formats.keys()}, writerFor(basemap, options));
  return groundMarkup(options) + paths.map(path => paintedPath(path, colours, formats)).join('');
}

function groundMarkup({projection, frame, colours}: PictureOptions): string {
  const disc = planetDisc(projection);
  const fill = colours[disc ? space.token : ground.token];
  const window = `<rect width="${frame.widthPx}" height="${frame.heightPx}" fill="${fill}"/>`;
  if (!disc) return window;
  const [x, y, radius] = [disc.xPx, disc.yPx, disc.radiusPx + limb.widthPx / 2].map(px => px.toFixed(1));
  const line = `stroke="${colours[limb.token]}" stroke-width="${limb.widthPx}"`;
  return `${window}<circle cx="${x}" cy="${y}" r="${radius}" fill="${colours[ground.token]}" ${line}/>`;
}

function writerFor(basemap: Basemap, {projection, frame}: PictureOptions): PathWriter {
  if (projection.name === 'globe') return globePaths(sphereGeometry(basemap), projection, frame);
  return flatPaths(basemap, {
    step: 0.1,
    place: (x, y, out) => {
      toPx(projection, x, y, out);
      out[0]! *= 10;
      out[1]! *= 10;
    },
    within: {
      left: -10 * marginPx,
      top: -10 * marginPx,
      right: 10 * (frame.widthPx + marginPx),
      bottom: 10 * (frame.heightPx + marginPx),
    },
    ...(projection.name === 'conic' ? {straightUnits} : {shifts: shiftsInFrame(projection, frame)}),
  });
}

const layerOf = new Map<string, BasemapLayer>(basemapLayers.map(layer => [layer.id, layer]));

function paintedPath(
  {layers, country, d}: StillPath,
  colours: MapColours,
  formats: ReadonlyMap<string, string>,
): string {
  const tint = formats.get(country ?? '');
  if (d === '' || (layers.length === 0 && !tint)) return '';
  const paint =
    layers.length === 0 ? `fill="${tint}" fill-opacity="${tintOpacity}"` : paintOf(layers, colours);
  return `<path ${paint} d="${d}"/>`;
}

function paintOf(ids: readonly BasemapLayerId[], colours: MapColours): string {
  const layers = ids.map(id => layerOf.get(id)!);
  const fill = layers.find(({kind}) => kind === 'fill');
  const line = layers.find(({kind}) => kind === 'line');
  const attributes = [`fill="${fill ? colours[fill.token] : 'none'}"`];
  if (line) {
    attributes.push(`stroke="${colours[line.token]}"`, `stroke-width="${line.widthPx}"`);
    if (line.dashPx) attributes.push(`stroke-dasharray="${line.dashPx.join(' ')}"`);
    attributes.push(`stroke-linejoin="${lineEnds.join}"`);
  }
  return attributes.join(' ');
}
