import edtf from 'edtf';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readSpan, spanOf} from '../../../src/dataset/authoring';
import {fromDayNumber, toDayNumber} from '../../../src/time';

const open = null;

test.each([
  // a day, and what lasts
  ['2025-06-29', ['2025-06-29', '2025-06-29', '2025-06-29', '2025-06-29']],
  ['2024-02-29', ['2024-02-29', '2024-02-29', '2024-02-29', '2024-02-29']],
  ['2025-06-29/2025-06-30', ['2025-06-29', '2025-06-29', '2025-06-30', '2025-06-30']],
  ['2025-01-01/2025-12-31', ['2025-01-01', '2025-01-01', '2025-12-31', '2025-12-31']],
  ['2025-09/2025-11', ['2025-09-01', '2025-09-30', '2025-11-01', '2025-11-30']],
  ['2023/2024-02', ['2023-01-01', '2023-12-31', '2024-02-01', '2024-02-29']],
  // its start is no later than its end
  ['2025-06/2025-06-15', ['2025-06-01', '2025-06-15', '2025-06-15', '2025-06-15']],
  ['2025-06-15/2025-06', ['2025-06-15', '2025-06-15', '2025-06-15', '2025-06-30']],
  // a moment within
  ['2025-09', ['2025-09-01', '2025-09-30', '2025-09-01', '2025-09-30']],
  ['2023-02', ['2023-02-01', '2023-02-28', '2023-02-01', '2023-02-28']],
  ['2022', ['2022-01-01', '2022-12-31', '2022-01-01', '2022-12-31']],
  ['0000', ['0000-01-01', '0000-12-31', '0000-01-01', '0000-12-31']],
  ['201X', ['2010-01-01', '2019-12-31', '2010-01-01', '2019-12-31']],
  ['20XX', ['2000-01-01', '2099-12-31', '2000-01-01', '2099-12-31']],
  ['2025-XX', ['2025-01-01', '2025-12-31', '2025-01-01', '2025-12-31']],
  ['2024-02-XX', ['2024-02-01', '2024-02-29', '2024-02-01', '2024-02-29']],
  ['2025-XX-XX', ['2025-01-01', '2025-12-31', '2025-01-01', '2025-12-31']],
  ['[2025-10..2025-12]', ['2025-10-01', '2025-12-31', '2025-10-01', '2025-12-31']],
  ['[2025-10-05..2025-11-30]', ['2025-10-05', '2025-11-30', '2025-10-05', '2025-11-30']],
  ['[2023..2024]', ['2023-01-01', '2024-12-31', '2023-01-01', '2024-12-31']],
  // open bounds
  ['[..2025-01]', [open, '2025-01-31', open, '2025-01-31']],
  ['[..2023-10-12]', [open, '2023-10-12', open, '2023-10-12']],
  ['[2025-01..]', ['2025-01-01', open, '2025-01-01', open]],
  ['2024-06/..', ['2024-06-01', '2024-06-30', open, open]],
  ['2024-06/', ['2024-06-01', '2024-06-30', open, open]],
  ['../2024', [open, open, '2024-01-01', '2024-12-31']],
  // qualifiers move no day
  ['2025-06~', ['2025-06-01', '2025-06-30', '2025-06-01', '2025-06-30']],
  ['2025-06-29?', ['2025-06-29', '2025-06-29', '2025-06-29', '2025-06-29']],
  ['2025%', ['2025-01-01', '2025-12-31', '2025-01-01', '2025-12-31']],
  ['2025-06~/2025-07-02?', ['2025-06-01', '2025-06-30', '2025-07-02', '2025-07-02']],
])('%s', (text, days) => {
  expect(readSpan(text)).toEqual({span: expect.anything(), problem: null});
  expect(spanOf(text).map(day => (day === null ? open : fromDayNumber(day)))).toEqual(days);
});

test.each([
  ['', 'is empty'],
  [' 2025-06-29', 'spaces'],
  ['29.06.2024', 'write year-month-day'],
  ['06/07/2024', 'write year-month-day'],
  ['2024/06/29', 'write year-month-day'],
  ['20240629', 'write year-month-day'],
  ['2024-6-9', 'lacks a digit'],
  ['2024-6', 'lacks a digit'],
  ['2024-06-9', 'lacks a digit'],
  ['45472', 'Excel serial'],
  ['45472.5', 'Excel serial'],
  ['Jun-24', 'names its month'],
  ['June 2024', 'names its month'],
  ['2025-02-29', 'there is no 2025-02-29'],
  ['2025-06-31/2025-07-02', 'there is no 2025-06-31'],
  ['[2025-02-30..2025-03-02]', 'there is no 2025-02-30'],
  ['2024-13', 'no month 13'],
  ['2024-00', 'no month 00'],
  ['2025-21', 'is a season'],
  ['2025-22/2025-23', 'is a season'],
  ['Y12345', 'four digits'],
  ['12025-06', 'four digits'],
  ['-0044', 'four digits'],
  ['Y17E8', 'four digits'],
  ['2025-06-29T10:00', 'time of day'],
  ['2025-06-29T23:30:00+06:00', 'time of day'],
  ['[2025-10-05..2025-11]', 'written alike'],
  ['[2024..2025-11]', 'written alike'],
  ['{2024,2025}', 'all of its dates'],
  ['[2025-01,2025-03]', 'lists single dates'],
  ['[2024,2025-03..2025-05]', 'lists single dates'],
  ['[2025-06-29]', 'one date only'],
  ['2025-10..2025-12', 'has dots'],
  ['2025-06-29–2025-06-30', 'write a slash'],
  ['2025-~06', 'qualifies a part'],
  ['?2025', 'qualifies a part'],
  ['XXXX', 'no known digit'],
  ['../..', 'open on both sides'],
  ['2025-06-30/2025-06-29', 'ends before it starts'],
  ['2025-11/2025-09', 'ends before it starts'],
  ['[2025-12..2025-10]', 'ends before it starts'],
  ['156X-12-25', 'cannot be read'],
  ['1985S2', 'cannot be read'],
  ['199', 'cannot be read'],
  ['soon', 'cannot be read'],
  ['__proto__', 'cannot be read'],
  ['2025-06-29/'.repeat(8), 'at most 64 characters'],
])('%j is refused: %s', (text, words) => {
  const {span, problem} = readSpan(text);
  expect(span).toBeNull();
  expect(problem).toContain(words.replace('cannot be read', 'is not a date that can be read'));
  expect(() => spanOf(text)).toThrow(RangeError);
});

test('every refusal shows a form that would be right', () => {
  const forms =
    /"\[?[\d.]+(?:-\d\d)*[^"]*"|there is no|months run|at most 64|the earlier date stands first|spaces around it|one event for each|give a start/;
  for (const text of [
    '29.06.2024',
    '2024-6-9',
    '45472',
    '2025-21',
    '{2024}',
    '2025-02-29',
    'soon',
    '199',
    '../..',
  ]) {
    expect(readSpan(text).problem).toMatch(forms);
  }
});

const day = fc.integer({min: toDayNumber('1800-01-01'), max: toDayNumber('2199-12-31')}).map(fromDayNumber);
/** A year, a month or a day. */
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
const outerDays = (text: string) => [spanOf(text)[0], spanOf(text)[3]];
/** First and last day by the library. */
const daysByLibrary = (text: string) =>
  [edtf(text).min, edtf(text).max].map(ms => Math.floor(ms / 86_400_000));

test('the outer days of a date are those that the library gives', () => {
  fc.assert(
    fc.property(date, text => {
      expect(outerDays(text)).toEqual(daysByLibrary(text));
    }),
  );
});

test('the outer days of what lasts are those that the library gives', () => {
  const intervals = fc
    .tuple(date, date)
    .filter(([from, to]) => daysByLibrary(from)[1]! < daysByLibrary(to)[0]!)
    .map(([from, to]) => `${from}/${to}`);
  fc.assert(
    fc.property(intervals, text => {
      expect(outerDays(text)).toEqual(daysByLibrary(text));
    }),
  );
});

test('no text makes it throw: it gives days in order or a problem', () => {
  const characters = fc.constantFrom(...'0123456789-/.[]~?%XT:,{}'.split(''));
  const texts = fc.oneof(
    fc.string(),
    fc.array(characters, {maxLength: 24}).map(list => list.join('')),
  );
  fc.assert(
    fc.property(texts, text => {
      const {span, problem} = readSpan(text);
      const good = span === null ? problem !== '' : (span[0] ?? -1e9) <= (span[3] ?? 1e9);
      expect(good).toBe(true);
    }),
    {numRuns: 500},
  );
});
