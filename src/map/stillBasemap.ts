import type {TintMark} from './scene';

/**
 * Moves the basemap's group from the prerendered page into the map's own `<svg>`, so that its geometry is sent once.
 *
 * @param onCountry  a country was tapped, ISO 3166-1 alpha-2.
 * @returns puts it back where it was, so that a second mount finds it again.
 */
export function adoptBasemap(
  svg: SVGSVGElement,
  basemap: SVGGElement | null,
  onCountry: (country: string) => void,
): () => void {
  const before = basemap?.parentNode ?? null;
  const onClick = ({target}: Event) => {
    const country = (target as Element).closest('[data-country]')?.getAttribute('data-country');
    if (country) onCountry(country);
  };
  if (basemap) svg.append(basemap);
  basemap?.addEventListener('click', onClick);
  return () => {
    basemap?.removeEventListener('click', onClick);
    basemap?.removeAttribute('transform');
    if (basemap) before?.appendChild(basemap);
  };
}

/** Gives countries the colour of what is on in them, and takes it from all others. */
export function tintCountries(basemap: SVGGElement | null, tints: readonly TintMark[]): void {
  const formatOf = new Map(tints.map(({country, format}) => [country, format]));
  for (const shape of basemap?.querySelectorAll('[data-country]') ?? []) {
    const format = formatOf.get(shape.getAttribute('data-country') ?? '');
    if (format) shape.setAttribute('data-format', format);
    else shape.removeAttribute('data-format');
  }
}
