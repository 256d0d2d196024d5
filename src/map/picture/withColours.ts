import type {Format} from '../../model';
import type {MapColours} from '../../theme';

/**
 * Gives strokes the colours that the page's style sheet would give them by their classes, as attributes, so that any program that reads SVG draws
 * them alike. A line that fades in comes out of the colour of land: see-through gradients come out wrong where some programs read PDF.
 */
export function withColours(strokes: string, {formats, land}: MapColours): string {
  return strokes
    .replaceAll(
      /(<linearGradient [^>]*)data-format="(\w+)"([^>]*>).*?<\/linearGradient>/g,
      (_, before: string, format: Format, after: string) =>
        `${before}${after.trim()}<stop stop-color="${land}"/><stop offset="1" stop-color="${formats[format]}"/></linearGradient>`,
    )
    .replaceAll(
      /class="line" ([^>]*?)data-format="(\w+)"([^>]*)\/>/g,
      (_, before: string, format: Format, after: string) => {
        const stroke = after.includes(' stroke="') ? '' : ` stroke="${formats[format]}"`;
        return `fill="none"${stroke} ${before}${after.trim()}/>`;
      },
    )
    .replaceAll(
      /class="sign sign--(\w+)"([^>]*?)data-format="(\w+)"/g,
      (_, shape: string, between: string, format: Format) =>
        shape === 'arrow'
          ? `fill="${formats[format]}"${between}`
          : `fill="${land}" stroke="${formats[format]}"${between}`,
    );
}
