import type {Indexes} from '../../indexes';
import type * as Bundled from '../bundled';
import {createScene as createPlainScene, type Scene} from './scene';

/** Up to so many journeys each is a line of its own: more of them lie over each other, and take longer to paint than a frame lasts. */
export const mostPlainLegs = 300;

let installed: typeof Bundled | null = null;

/** Makes known to the page how the map of a large dataset is made and painted. */
export function installBundled(bundled: typeof Bundled): void {
  installed = bundled;
}

/** How the map of a large dataset is made and painted; null where that has not been installed. */
export function bundled(): typeof Bundled | null {
  return installed;
}

/** Makes the scene of a dataset: where it is large and that has been installed, one that tells the past as lines between places. */
export function createScene(indexes: Indexes): Scene {
  return installed && indexes.legColumns.count > mostPlainLegs
    ? installed.createBundledScene(indexes)
    : createPlainScene(indexes);
}
