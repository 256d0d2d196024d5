import type {BasemapName} from '../map';

/** What the prerendered page leaves for the atlas to take over. */
export interface FirstPicture {
  readonly basemap: SVGGElement | null;
  readonly basemapNames: readonly BasemapName[];
  /** Puts the rest of the prerendered page aside, once the atlas stands. */
  hide(): void;
  /** Shows it again, when there is no atlas. */
  show(): void;
}

/** Reads the prerendered part of a page. A page without one gives a map without a basemap. */
export function readFirstPicture(page: Document): FirstPicture {
  const first = page.getElementById('first');
  return {
    basemap: page.querySelector<SVGGElement>('#basemap'),
    basemapNames: readNames(page.getElementById('basemap-names')?.textContent ?? '[]'),
    hide: () => first?.setAttribute('hidden', ''),
    show: () => first?.removeAttribute('hidden'),
  };
}

function readNames(json: string): BasemapName[] {
  const rows: unknown = JSON.parse(json);
  if (!Array.isArray(rows)) return [];
  return rows.flatMap(row => {
    if (!Array.isArray(row)) return [];
    // the name itself comes only where the browser does not know it
    const [id, x, y, extent, name = id] = row as unknown[];
    const isName =
      typeof id === 'string' &&
      typeof name === 'string' &&
      typeof x === 'number' &&
      typeof y === 'number' &&
      typeof extent === 'number';
    return isName ? [{id, name, x, y, extent}] : [];
  });
}
