// The projections that few atlases ask for: what they calculate. It is loaded with the atlas that does, and handed to `installCurved`.
export {conicMiddleCos, fromConic, toConic} from './conic';
export {
  globeLngLatAt,
  globePoint,
  globeProjection,
  globeScaleAt,
  limbPx,
  resizedGlobe,
  turnedGlobe,
} from './globe';
export {globeToFit} from './globeToFit';
