import {
  type Bounds,
  boxOf,
  type Camera,
  cameraOf,
  type Frame,
  freeCentre,
  freeSize,
  maxZoom,
  minZoom,
  outlineOf,
} from '../camera';
import {globeRadiusPx, globeZoom} from '../globeSize';
import {mapLngDeg} from '../mercator';
import {movedFromTo} from '../projection';
import {globeProjection} from './globe';

/** The globe turned so that bounds lie in the middle of the free part, as large as it leaves room for; what no globe shows whole is shown smallest. */
export function globeToFit(bounds: Bounds, frame: Frame): Camera {
  const outline = outlineOf(bounds);
  const {x, y} = freeCentre(frame);
  const {widthPx, heightPx} = freeSize(frame);
  const least = globeRadiusPx(minZoom, 0);
  let camera = {
    lngDeg: mapLngDeg((bounds.west + bounds.east) / 2),
    latDeg: (bounds.south + bounds.north) / 2,
  };
  const lookAt = (radiusPx: number) => globeProjection({...camera, radiusPx}, {x, y}, frame.heightPx);
  const fits = (radiusPx: number) => {
    const {west, north, east, south, seen} = boxOf(lookAt(radiusPx), outline);
    const reachX = Math.max(east - x, x - west);
    const reachY = Math.max(south - y, y - north);
    return seen && reachX <= widthPx / 2 && reachY <= heightPx / 2;
  };
  const largest = () => {
    let low = Math.log2(least);
    let high = Math.log2(globeRadiusPx(maxZoom, camera.latDeg));
    if (fits(2 ** high)) return 2 ** high;
    for (let halving = 0; halving < 24; halving++) {
      const middle = (low + high) / 2;
      if (fits(2 ** middle)) low = middle;
      else high = middle;
    }
    return 2 ** low;
  };
  // a frame is not a rectangle on the globe: look at its middle as it is drawn, some times over
  for (let turn = 0; turn < 6; turn++) {
    const projection = lookAt(largest());
    const {west, north, east, south} = boxOf(projection, outline);
    const turned = movedFromTo(projection, (west + east) / 2, (north + south) / 2, x, y);
    camera = cameraOf(turned, frame);
  }
  return {...camera, zoom: globeZoom(largest(), camera.latDeg)};
}
