import {expect, test} from 'vitest';
import {textWidthPx} from '../../src/timeline/layout';

// as Chromium measures them in Inter of 12 px, 400 and 650
test.each([
  ['29 June 2025', 79, 80],
  ['29 июня 2025 года', 111, 114],
  ['14 месяцев вне этих сообщений', 190, 195],
  ['2025-жылдын 29-июну', 138, 144],
  ['2025-жылдын 30-сентябры', 164, 171],
  ['14 ай бул кабарларда камтылган эмес', 226, 232],
  ['июл', 24, 25],
])('"%s" is not taken to be narrower than it gets, nor a third wider', (text, px, strongPx) => {
  expect(textWidthPx(text)).toBeGreaterThanOrEqual(px);
  expect(textWidthPx(text)).toBeLessThan(px * 1.34);
  expect(textWidthPx(text, true)).toBeGreaterThanOrEqual(strongPx);
  expect(textWidthPx(text, true)).toBeLessThan(strongPx * 1.34);
});
