export {fillPaint, groundPaint, lineLayout, linePaint, paintOf} from './livePaint';
export {pageStillCss, stillCss} from './stillCss';
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
