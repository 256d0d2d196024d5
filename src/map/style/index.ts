export {groundPaint, lineLayout, paintOf} from './livePaint';
export {pageStillCss} from './stillCss';
export {
  type BasemapColours,
  type BasemapLayer,
  type BasemapLayerId,
  type BasemapToken,
  basemapLayers,
  drawsGeometry,
  filterOf,
  ground,
  type LayerProperties,
  limb,
  lineEnds,
  space,
  tintAbove,
  tintOpacity,
} from './table';
