export {
  type Bounds,
  type Camera,
  cameraBetween,
  cameraOf,
  cameraToFit,
  clampCamera,
  type Frame,
  freeSize,
  leastMove,
  maxZoom,
  minZoom,
  projectionOf,
  zoomAbout,
  zoomBounds,
} from './camera';
export {greatCircleKm, type LngLat, sampleGreatCircle} from './greatCircle';
export {installCurved} from './installed';
export {
  latDegOf,
  lngDegOf,
  MAX_LAT_DEG,
  mapLngDeg,
  SEAM_LNG_DEG,
  WORLD_SIZE,
  worldX,
  worldY,
} from './mercator';
export {
  angleAt,
  inWorldUnits,
  lngLatAt,
  movedFromTo,
  planetDisc,
  type Projection,
  scaleAt,
  toPx,
} from './projection';
export {type ProjectionName, projectionNames} from './projectionNames';
