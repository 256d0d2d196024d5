import fc from 'fast-check';
import Papa from 'papaparse';
import {expect, test} from 'vitest';
import {csvText, defused} from '../../../src/download/files/csv';

const columns = [
  {name: 'a', cellOf: (row: readonly (string | number | null)[]) => row[0]!},
  {name: 'b', cellOf: (row: readonly (string | number | null)[]) => row[1]!},
];

/** What another program reads. */
function parsed(text: string): string[][] {
  const {data, errors} = Papa.parse<string[]>(text, {newline: '\r\n', delimiter: ','});
  expect(errors).toEqual([]);
  // after the last end of a line there is nothing
  expect(data.pop()).toEqual(['']);
  return data;
}

test('quotes, commas and ends of lines come back, and lines end with CR LF', () => {
  const text = csvText(columns, [
    ['say "no", twice', 'one\ntwo'],
    [null, 'Бишкек 😀'],
  ]);
  expect(text).toBe('a,b\r\n"say ""no"", twice","one\ntwo"\r\n,Бишкек 😀\r\n');
  expect(parsed(text)).toEqual([
    ['a', 'b'],
    ['say "no", twice', 'one\ntwo'],
    ['', 'Бишкек 😀'],
  ]);
});

test('a negative number stays a number, a text that looks like one is a text', () => {
  expect(csvText(columns, [[-74.6, '-74.6']])).toBe("a,b\r\n-74.6,'-74.6\r\n");
});

test.each([
  ['=HYPERLINK("https://evil.example","x")', '\'=HYPERLINK("https://evil.example","x")'],
  ['+1', "'+1"],
  ['-1+cmd|x', "'-1+cmd|x"],
  ['@SUM(1)', "'@SUM(1)"],
  ['＝1+1', "'＝1+1"],
  ['\t=1', "'\t'=1"],
  ['\r\n=1', "'\r\n'=1"],
  ['x;=cmd|x', "x;'=cmd|x"],
  ['one\n=two', "one\n'=two"],
])('%j is no formula', (text, expected) => {
  expect(defused(text)).toBe(expected);
});

test.each(['Talks, 3 = 2 + 1', 'a - b', 'x; y', "it's", '[..2025-01]', 'mail@example.org', ''])(
  '%j stays as it is',
  text => {
    expect(defused(text)).toBe(text);
  },
);

/** The texts that a spreadsheet would try to make formulas of, whatever separates its cells. */
const beginsFormula = /^[\t\r\n=+\-@＝＋－＠]/;

test('whatever a text holds, it comes back whole and no cell of it begins a formula', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', ';', ',', '\t', '\r', '\n', '"', "'", 'ж', '😀', '＝'),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(hostile, hostile)), rows => {
      const [, ...found] = parsed(csvText(columns, rows));
      expect(found).toEqual(rows.map(row => row.map(defused)));
      for (const cell of found.flat()) {
        expect(cell).not.toMatch(beginsFormula);
        for (const piece of cell.split(/[;\t\r\n]/)) expect(piece).not.toMatch(/^[=+\-@＝＋－＠]/);
      }
    }),
  );
});

test('taking the apostrophes off again gives the text, where it had none', () => {
  const hostile = fc.string({unit: fc.constantFrom('=', '+', '-', '@', ';', '\t', '\n', 'a')});
  fc.assert(
    fc.property(hostile, text => {
      expect(defused(text).replaceAll("'", '')).toBe(text);
    }),
  );
});
