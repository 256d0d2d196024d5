import {expect, test} from 'vitest';
import {spanOf} from '../../src/dataset/authoring';
import {dateTimeOf, en, formatDay, formatDays, formatEdtf} from '../../src/i18n';
import {toDayNumber} from '../../src/time';

const dated = (when: string) => ({when, days: spanOf(when)});

test('a day is written day, month, year, whatever the zone', () => {
  expect(formatDay(toDayNumber('2025-06-29'), 'en')).toBe('29 June 2025');
  expect(formatDay(toDayNumber('1969-12-31'), 'en')).toBe('31 December 1969');
  expect(formatDay(toDayNumber('2025-06-29'), 'ru')).toBe('29 июня 2025 г.');
});

// each line: EDTF, in full, in a citation, before a colon
test.each([
  ['2025-06-29', '29 June 2025', '29 June 2025', '29 June 2025'],
  ['2025-06-29/2025-06-30', '29–30 June 2025', '29–30 June 2025', '29–30 June 2025'],
  ['2023-10-09/2023-10-13', '9–13 October 2023', '9–13 October 2023', '9–13 October 2023'],
  ['2025-06-30/2025-07-02', '30 June – 2 July 2025', '30 June – 2 July 2025', '30 June – 2 July 2025'],
  ['2025-01-01/2025-12-31', 'all of 2025', 'all of 2025', 'all of 2025'],
  ['2023-10', 'October 2023, day not stated', 'October 2023', 'some time in October 2023, day not stated'],
  ['1991', '1991', '1991', 'some time in 1991'],
  [
    '[2025-10..2025-12]',
    'between October and December 2025',
    'between October and December 2025',
    'some time between October and December 2025',
  ],
  [
    '[2025-10..2026-01]',
    'between October 2025 and January 2026',
    'between October 2025 and January 2026',
    'some time between October 2025 and January 2026',
  ],
  [
    '[2025-06-27..2025-06-29]',
    'between 27 and 29 June 2025',
    'between 27 and 29 June 2025',
    'some time between 27 and 29 June 2025',
  ],
  [
    '[2025-06-30..2025-07-02]',
    'between 30 June and 2 July 2025',
    'between 30 June and 2 July 2025',
    'some time between 30 June and 2 July 2025',
  ],
  ['[2023..2025]', 'between 2023 and 2025', 'between 2023 and 2025', 'some time between 2023 and 2025'],
  ['[..2025-01]', 'by January 2025', 'by January 2025', 'by January 2025'],
  ['[..2023-10-12]', 'before 13 October 2023', 'before 13 October 2023', 'some time before 13 October 2023'],
  ['[2025-02..]', 'from February 2025 on', 'from February 2025 on', 'some time from February 2025 on'],
  ['2025-01-01/..', 'since 1 January 2025', 'since 1 January 2025', 'since 1 January 2025'],
  ['2022/..', 'since 2022', 'since 2022', 'since 2022'],
  ['../2024-05-01', 'until 1 May 2024', 'until 1 May 2024', 'until 1 May 2024'],
  [
    '2025-09/2025-11',
    'from September 2025 to November 2025',
    'from September 2025 to November 2025',
    'from September 2025 to November 2025',
  ],
  ['2025-06-29~', 'about 29 June 2025', 'about 29 June 2025', 'about 29 June 2025'],
  [
    '2023-10?',
    'perhaps October 2023, day not stated',
    'perhaps October 2023',
    'perhaps in October 2023, day not stated',
  ],
  ['2023?', 'perhaps 2023', 'perhaps 2023', 'perhaps in 2023'],
  ['2023%', 'perhaps about 2023', 'perhaps about 2023', 'perhaps about 2023'],
])('%s in words', (when, full, brief, lead) => {
  expect(formatDays(dated(when), en)).toBe(full);
  expect(formatDays(dated(when), en, 'brief')).toBe(brief);
  expect(formatDays(dated(when), en, 'lead')).toBe(lead);
});

test('after "announced for", some time says enough', () => {
  expect(formatDays(dated('2023-10'), en, 'due')).toBe('some time in October 2023');
  expect(formatDays(dated('2023-10?'), en, 'due')).toBe('perhaps in October 2023');
  expect(formatDays(dated('2025-06-29~'), en, 'due')).toBe('about 29 June 2025');
});

test.each([
  '2025-06-29',
  '2025-06-29/2025-06-30',
  '2023-10',
  '1991',
  '[..2025-01]',
  '[2025-10..2025-12]',
  '2022/..',
  '2023-10?',
])('%s reads the same with and without its days', when => {
  expect(formatEdtf(when, en)).toBe(formatDays(dated(when), en));
});

test('a text that is no date stays as it is', () => {
  expect(formatEdtf('some day', en)).toBe('some day');
  expect(formatEdtf('2025-02-30', en)).toBe('2025-02-30');
});

test('only a single known day has an attribute for machines', () => {
  expect(dateTimeOf(spanOf('2025-06-29'))).toBe('2025-06-29');
  expect(dateTimeOf(spanOf('2025-06-29/2025-06-30'))).toBeUndefined();
  expect(dateTimeOf(spanOf('2025-06'))).toBeUndefined();
  expect(dateTimeOf(spanOf('[..2025-01]'))).toBeUndefined();
});
