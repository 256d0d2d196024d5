import {type Format, formats, keysOf} from '../model';

/** The tokens that a canvas paints with, as CSS colours. */
export interface MapColours {
  readonly ink: string;
  readonly land: string;
  readonly formats: Readonly<Record<Format, string>>;
}

/** Reads the tokens as they hold for an element: theme and house theme included. */
export function readMapColours(element: Element): MapColours {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim() || '#000';
  return {
    ink: token('ink'),
    land: token('land'),
    formats: Object.fromEntries(keysOf(formats).map(format => [format, token(format)])) as Record<
      Format,
      string
    >,
  };
}
