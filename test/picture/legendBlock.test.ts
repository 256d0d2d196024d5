import {expect, test} from 'vitest';
import {en} from '../../src/i18n/all';
import {legendBlock} from '../../src/picture/legendBlock';

const face = {family: 'sans', sizePx: 12, weight: 400, lineHeightPx: 17} as const;
const measure = () => 58; // with its sample, a mark is 100 px wide, and 20 px lie between two

test('a mark that just fits stays on its row, a pixel less takes it to the next', () => {
  const marks = ['tookPlace', 'announced', 'message'] as const;
  expect(legendBlock(marks, en.map.legend, face, 340, measure).heightPx).toBe(20);
  expect(legendBlock(marks, en.map.legend, face, 339, measure).heightPx).toBe(40);
});

test('no marks, no room', () => {
  expect(legendBlock([], en.map.legend, face, 340, measure).heightPx).toBe(0);
});

test('every mark has a sample of its own and its words', () => {
  const marks = ['tookPlace', 'announced', 'message', 'tint', 'absent'] as const;
  const svg = legendBlock(marks, en.map.legend, face, 340, measure).svg(0, 0, '#123', 'Inter');
  for (const mark of marks) expect(svg).toContain(`>${en.map.legend[mark]}</text>`);
  const samples = [...svg.matchAll(/<g [^>]*>(.*?)<\/g>/g)].map(([, sample]) => sample);
  expect(new Set(samples).size).toBe(marks.length);
});
