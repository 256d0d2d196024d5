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

/** Reads the map's colours as they hold for an element. */
export function readMapColours(element: Element): MapColours {
  return mapColours(tokensAt(element));
}
