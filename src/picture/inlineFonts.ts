// Pictures are seen far from this page, so they bring the alphabets that they use.
import interCyrillicExt from '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?url';
import interCyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url';
import interLatinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import interLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import notoArmenian from '@fontsource-variable/noto-sans-armenian/files/noto-sans-armenian-armenian-wght-normal.woff2?url';
import notoGeorgian from '@fontsource-variable/noto-sans-georgian/files/noto-sans-georgian-georgian-wght-normal.woff2?url';
import serifCyrillicExt from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-ext-wght-normal.woff2?url';
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url';
import serifLatinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

interface FontFile {
  readonly family: string;
  readonly url: string;
  readonly holds: RegExp;
}

const latin = /[!-~]/u;
const latinExt = /[\u0100-\u02af\u1e00-\u1eff]/u;
const cyrillic = /[\u0400-\u045f\u0490\u0491\u04b0\u04b1]/u;
const cyrillicExt = /[\u0460-\u048f\u0492-\u04af\u04b2-\u052f]/u;

const georgian = /[\u10a0-\u10ff\u2d00-\u2d2f]/u;
const armenian = /[\u0530-\u058f]/u;

const files: readonly FontFile[] = [
  {family: 'Inter Variable', url: interLatin, holds: latin},
  {family: 'Inter Variable', url: interLatinExt, holds: latinExt},
  {family: 'Inter Variable', url: interCyrillic, holds: cyrillic},
  {family: 'Inter Variable', url: interCyrillicExt, holds: cyrillicExt},
  {family: 'Source Serif 4 Variable', url: serifLatin, holds: latin},
  {family: 'Source Serif 4 Variable', url: serifLatinExt, holds: latinExt},
  {family: 'Source Serif 4 Variable', url: serifCyrillic, holds: cyrillic},
  {family: 'Source Serif 4 Variable', url: serifCyrillicExt, holds: cyrillicExt},
  {family: 'Noto Sans Georgian Variable', url: notoGeorgian, holds: georgian},
  {family: 'Noto Sans Armenian Variable', url: notoArmenian, holds: armenian},
];

/**
 * `@font-face` rules with the fonts inside, for the alphabets of a text. A font that cannot be fetched is left out: the picture then falls back to the
 * fonts of whoever looks at it.
 *
 * @param fetchBytes  gets a file of the page's own origin.
 */
export async function fontFacesFor(
  text: string,
  fetchBytes: (url: string) => Promise<ArrayBuffer>,
): Promise<string> {
  const rules = files
    .filter(({holds}) => holds.test(text))
    .map(async ({family, url}) => {
      try {
        const base64 = toBase64(await fetchBytes(url));
        return `@font-face{font-family:"${family}";font-weight:200 900;src:url(data:font/woff2;base64,${base64}) format("woff2")}`;
      } catch {
        return '';
      }
    });
  return (await Promise.all(rules)).join('');
}

function toBase64(bytes: ArrayBuffer): string {
  let binary = '';
  for (const byte of new Uint8Array(bytes)) binary += String.fromCharCode(byte);
  return btoa(binary);
}
