import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {CslItem} from '../../../src/download/cite/bibliography';
import {bibtex} from '../../../src/download/cite/bibtex';
import {readBibtex} from './citationJs';

const anItem = (given: Partial<CslItem> = {}): CslItem => ({
  id: 'tass-2025-06-29',
  type: 'document',
  title: 'CIS Informal Meeting Held in Russia',
  issued: {'date-parts': [[2025, 6, 29]]},
  ...given,
});

test.each<[string, Partial<CslItem>]>([
  ['a day', {}],
  ['a month', {issued: {'date-parts': [[2025, 6]]}}],
  ['a year', {issued: {'date-parts': [[1991]]}}],
  ['a date in words', {issued: {literal: 'перед 13 октября 2023 года'}}],
  ['a publisher with "and" and commas', {publisher: 'GSV "Russia - Islamic World" and others, Moscow'}],
  ['an address', {URL: 'https://example.org/a_b%20c?x=1&y=2#f~g', accessed: {'date-parts': [[2026, 11, 1]]}}],
  [
    'a version, a language, a note',
    {version: 'f20103ef30bf', language: 'ky', note: 'Датасы чыгарылган тыянак.'},
  ],
  ['signs of TeX', {title: "\\cmd{x} $5 & 100 % of #1_a ^2 ~b `c` \"d\" 'e'' -- --- <f>"}],
])('%s comes back', (_, given) => {
  const item = anItem(given);
  expect(readBibtex(bibtex([item]))).toEqual([item]);
});

test('several entries come back in their order', () => {
  const items = [anItem(), anItem({id: 'second', title: 'Two'})];
  expect(readBibtex(bibtex(items))).toEqual(items);
});

test('whatever a title holds, it comes back', () => {
  const signs = Array.from(`\\{}$&#%_^~\`'"-@,=<Жөaé`, sign => sign);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...signs, '😀'), {minLength: 1, maxLength: 20}), title => {
      const item = anItem({title: title.join('')});
      expect(readBibtex(bibtex([item]))).toEqual([item]);
    }),
    {numRuns: 60},
  );
});
