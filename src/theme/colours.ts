import {type Format, formats, keysOf} from '../model';

/** The value of a design token, such as `sea` for `--sea`; empty where there is none. */
export type Token = (name: string) => string;

/** The tokens that maps paint with, as CSS colours. */
export interface MapColours {
  /** Around the planet. */
  readonly space: string;
  readonly sea: string;
  readonly land: string;
  readonly lake: string;
  readonly border: string;
  readonly coast: string;
  readonly river: string;
  readonly ink: string;
  readonly formats: Readonly<Record<Format, string>>;
}

/** The colours of the map among tokens; black where there is no such token. */
export function mapColours(token: Token): MapColours {
  const colour = (name: string) => token(name) || '#000';
  return {
    // a house theme need not know the globe
    space: token('space') || colour('sea'),
    sea: colour('sea'),
    land: colour('land'),
    lake: colour('lake'),
    border: colour('border'),
    coast: colour('coast'),
    river: colour('river'),
    ink: colour('ink'),
    formats: Object.fromEntries(keysOf(formats).map(format => [format, colour(format)])) as Record<
      Format,
      string
    >,
  };
}

/** The tokens as they hold for an element: theme and house theme included. */
export function tokensAt(element: Element): Token {
  const style = getComputedStyle(element);
  return name => style.getPropertyValue(`--${name}`).trim();
}

/** Reads the map's colours as they hold for an element, as canvas and WebGL know them. */
export function readMapColours(element: Element): MapColours {
  const token = tokensAt(element);
  return mapColours(name => plainColour(token(name), element));
}

/** A colour as #rrggbb, also where CSS mixes it or the reader's system gives it. */
function plainColour(colour: string, element: Element): string {
  if (colour === '' || colour.startsWith('#')) return colour;
  const probe = document.createElement('i');
  probe.style.forcedColorAdjust = 'none';
  // mixed with itself it is always computed to shares of red, green and blue
  probe.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
  element.append(probe);
  const shares = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)/.exec(getComputedStyle(probe).color);
  probe.remove();
  if (!shares) return colour;
  return `#${shares
    .slice(1)
    .map(share =>
      Math.round(255 * Number(share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
