import type * as Curved from './curved';

let installed: typeof Curved | null = null;

/** Makes cone and globe known to the page: until then every projection but Mercator is an error. */
export function installCurved(curvedProjections: typeof Curved): void {
  installed = curvedProjections;
}

/**
 * What cone and globe calculate.
 *
 * @throws Error if they have not been installed.
 */
export function curved(): typeof Curved {
  if (!installed) throw new Error('unexpected projection: only mercator is there before installCurved');
  return installed;
}
