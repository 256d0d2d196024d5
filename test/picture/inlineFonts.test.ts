import {expect, test, vi} from 'vitest';
import {fontFacesFor} from '../../src/picture/inlineFonts';

const bytes = new Uint8Array([1, 2, 3]).buffer;
const familiesIn = (css: string) => [...css.matchAll(/font-family:"([^"]+)"/g)].map(([, family]) => family);

test.each([
  ['Lavrov', ['Inter Variable', 'Source Serif 4 Variable']],
  ['თბილისი', ['Noto Sans Georgian Variable']],
  ['Երևան', ['Noto Sans Armenian Variable']],
  ['ө', ['Inter Variable', 'Source Serif 4 Variable']],
  ['', []],
])('%j brings the fonts of its alphabet and no other', async (text, families) => {
  expect(familiesIn(await fontFacesFor(text, () => Promise.resolve(bytes)))).toEqual(families);
});

test('a font stands inside as the page’s policy wants it', async () => {
  const css = await fontFacesFor('თ', () => Promise.resolve(bytes));
  expect(css).toContain('src:url(data:font/woff2;base64,AQID)');
});

test('a font that cannot be fetched is left out, and the others stay', async () => {
  const fetchBytes = vi.fn((url: string) =>
    url.includes('serif') ? Promise.reject(new Error('HTTP 404')) : Promise.resolve(bytes),
  );
  expect(familiesIn(await fontFacesFor('a', fetchBytes))).toEqual(['Inter Variable']);
});
