// The table as MapLibre's style has it.
import {type BasemapColours, type BasemapLayer, ground, lineEnds} from './table';

/** Paint of the live map's background. */
export function groundPaint(colours: BasemapColours) {
  return {'background-color': colours[ground.token]};
}

/** Paint of a fill layer of the live map. */
export function fillPaint({token}: BasemapLayer, colours: BasemapColours) {
  return {'fill-color': colours[token]};
}

/**
 * MapLibre stretches dashes with the tiles, to twice their length just below the next whole zoom. Begun shorter by this, they are never more than by
 * this too short or too long.
 */
const dashStretch = Math.SQRT2;

/** Paint of a line layer of the live map. MapLibre counts dashes in widths of the line, and takes none for a solid one. */
export function linePaint({token, widthPx = 1, dashPx}: BasemapLayer, colours: BasemapColours) {
  return {
    'line-color': colours[token],
    'line-width': widthPx,
    ...(dashPx && {'line-dasharray': dashPx.map(px => px / widthPx / dashStretch)}),
  };
}

/** Either, by the layer's kind: what changes when the theme does. */
export function paintOf(layer: BasemapLayer, colours: BasemapColours) {
  return layer.kind === 'fill' ? fillPaint(layer, colours) : linePaint(layer, colours);
}

/** Layout of every line layer of the live map. */
export const lineLayout = {'line-join': lineEnds.join, 'line-cap': lineEnds.cap} as const;
