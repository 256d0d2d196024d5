export type {Anchor, BasemapName, NameKind} from './basemapName';
export type {CityDot} from './clusters';
export {type EdgeMark, edgeMarks} from './edges';
export {type Box, overlaps, placeLabels, type Side} from './labels';
export {
  type CityLabel,
  dotId,
  type Layout,
  labelSizes,
  layoutMap,
  type Measure,
} from './layout';
export {looks} from './looks';
export type {
  AbsenceMark,
  ArcMark,
  CityMark,
  CrowdLine,
  CrowdMark,
  CrowdView,
  LineStyle,
  Marks,
  TintMark,
} from './marks';
export {arcAt} from './pick';
export type {PlaceQuiet, QuietLabel} from './countries';
export {pointAlong} from './route';
export {bundled, createScene, installBundled, mostPlainLegs} from './installed';
export type {Scene, SceneInput} from './scene';
