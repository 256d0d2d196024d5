export {
  type Bounds,
  type Camera,
  cameraOf,
  cameraToFit,
  clampCamera,
  type Frame,
  freeSize,
  leastMove,
  maxZoom,
  minZoom,
  type Projection,
  projectionOf,
  scaleOfZoom,
  zoomAbout,
} from './camera';
export {greatCircleKm, type LngLat, sampleGreatCircle} from './greatCircle';
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
