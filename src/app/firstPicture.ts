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
  const stand = (atlasStands: boolean) => {
    first?.toggleAttribute('hidden', atlasStands);
    page.documentElement.toggleAttribute('data-standing', atlasStands);
  };
  return {
    basemap: page.querySelector<SVGGElement>('#basemap'),
    basemapNames: readNames(
      page.getElementById('basemap-names')?.textContent ?? '[]',
      page.documentElement.lang,
    ),
    hide: () => stand(true),
    show: () => stand(false),
  };
}

function readNames(json: string, pageLanguage: string): BasemapName[] {
  const rows: unknown = JSON.parse(json);
  if (!Array.isArray(rows)) return [];
  return rows.flatMap(row => {
    if (!Array.isArray(row)) return [];
    // the name itself comes only where the browser does not know it, its language where that is not the page's
    const [id, x, y, extent, name, lang = pageLanguage] = row as unknown[];
    const isName =
      typeof id === 'string' &&
      (name === undefined || typeof name === 'string') &&
      typeof lang === 'string' &&
      typeof x === 'number' &&
      typeof y === 'number' &&
      typeof extent === 'number';
    return isName ? [{id, ...(name === undefined ? {name: id} : {name, lang}), x, y, extent}] : [];
  });
}
