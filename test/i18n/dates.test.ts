import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {spanOf} from '../../src/dataset/authoring';
import {
  type DateForm,
  dateTimeOf,
  formatDay,
  formatDays,
  formatEdtf,
  formatSince,
  formatTick,
  formatUntil,
  type Messages,
} from '../../src/i18n';
import {en, ky, ru} from '../../src/i18n/all';
import {type Span, toDayNumber} from '../../src/time';
import {aSpan} from '../fixtures/aSpan';

const forms = ['full', 'brief', 'lead', 'due'] as const satisfies readonly DateForm[];
const dated = (when: string) => ({when, days: spanOf(when)});
/** An EDTF text in the words of each form. A no-break space, before a dash, is written as a space. */
const toldIn = (when: string, messages: Messages) =>
  forms.map(form => formatDays(dated(when), messages, form).replaceAll('\u00a0', ' '));

// days at which words turn, in order: spans over these are of every shape
const turns = [
  ['1991-01-01', '1991-12-31', '2023-10-01', '2023-10-12', '2023-10-13', '2023-10-31', '2023-12-31'],
  ['2024-01-01', '2024-01-31', '2024-02-01', '2024-02-29', '2024-04-30', '2024-12-31', '2025-01-01'],
  ['2025-06-29', '2025-06-30', '2025-07-01', '2025-07-31', '2025-09-01', '2025-12-31', '2026-01-01'],
].flatMap(days => days.map(toDayNumber));
const anySpan = aSpan.map(span => span.map(at => (at === null ? null : turns[at]!)) as unknown as Span);

test('a day is written day, month, year, whatever the zone', () => {
  expect(formatDay(toDayNumber('2025-06-29'), en)).toBe('29 June 2025');
  expect(formatDay(toDayNumber('1969-12-31'), en)).toBe('31 December 1969');
  expect(formatDay(toDayNumber('2025-06-29'), ru)).toBe('29 июня 2025 года');
  expect(formatDay(toDayNumber('2025-06-29'), ky)).toBe('2025-жылдын 29-июну');
});

// each line: EDTF; in full, in a citation, at the head of a caption, after "announced"; one text where all are the same
const inEnglish: [string, ...string[]][] = [
  ['2025-06-29', '29 June 2025'],
  ['2025-06-29/2025-06-30', '29–30 June 2025'],
  ['2023-10-09/2023-10-13', '9–13 October 2023'],
  ['2025-06-30/2025-07-02', '30 June – 2 July 2025'],
  ['2025-12-30/2026-01-02', '30 December 2025 – 2 January 2026'],
  ['2025-01-01/2025-12-31', 'all of 2025'],
  [
    '2023-10',
    'October 2023, day not stated',
    'October 2023',
    'some time in October 2023, day not stated',
    'some time in October 2023',
  ],
  ['1991', '1991', '1991', 'some time in 1991', 'some time in 1991'],
  [
    '[2025-10..2025-12]',
    'between October and December 2025',
    'between October and December 2025',
    'some time between October and December 2025',
    'some time between October and December 2025',
  ],
  [
    '[2025-10..2026-01]',
    'between October 2025 and January 2026',
    'between October 2025 and January 2026',
    'some time between October 2025 and January 2026',
    'some time between October 2025 and January 2026',
  ],
  [
    '[2025-06-27..2025-06-29]',
    'between 27 and 29 June 2025',
    'between 27 and 29 June 2025',
    'some time between 27 and 29 June 2025',
    'some time between 27 and 29 June 2025',
  ],
  [
    '[2025-06-30..2025-07-02]',
    'between 30 June and 2 July 2025',
    'between 30 June and 2 July 2025',
    'some time between 30 June and 2 July 2025',
    'some time between 30 June and 2 July 2025',
  ],
  [
    '[2023..2025]',
    'between 2023 and 2025',
    'between 2023 and 2025',
    'some time between 2023 and 2025',
    'some time between 2023 and 2025',
  ],
  ['[..2025-01]', 'by January 2025'],
  [
    '[..2023-10-12]',
    'before 13 October 2023',
    'before 13 October 2023',
    'some time before 13 October 2023',
    'some time before 13 October 2023',
  ],
  [
    '[2025-02..]',
    'from February 2025 on',
    'from February 2025 on',
    'some time from February 2025 on',
    'some time from February 2025 on',
  ],
  ['2025-01-01/..', 'since 1 January 2025'],
  ['2022/..', 'since 2022'],
  ['../2024-05-01', 'until 1 May 2024'],
  ['2025-09/2025-11', 'from September 2025 to November 2025'],
  ['2025-06-29~', 'about 29 June 2025'],
  [
    '2023-10?',
    'perhaps October 2023, day not stated',
    'perhaps October 2023',
    'perhaps in October 2023, day not stated',
    'perhaps in October 2023',
  ],
  ['2023?', 'perhaps 2023', 'perhaps 2023', 'perhaps in 2023', 'perhaps in 2023'],
  ['2023%', 'perhaps about 2023'],
];

const inRussian: [string, ...string[]][] = [
  ['2025-06-29', '29 июня 2025 года', '29 июня 2025 года', '29 июня 2025 года', 'на 29 июня 2025 года'],
  [
    '2025-06-29/2025-06-30',
    '29–30 июня 2025 года',
    '29–30 июня 2025 года',
    '29–30 июня 2025 года',
    'на 29–30 июня 2025 года',
  ],
  [
    '2025-06-30/2025-07-02',
    '30 июня — 2 июля 2025 года',
    '30 июня — 2 июля 2025 года',
    '30 июня — 2 июля 2025 года',
    'на 30 июня — 2 июля 2025 года',
  ],
  [
    '2025-12-30/2026-01-02',
    '30 декабря 2025 года — 2 января 2026 года',
    '30 декабря 2025 года — 2 января 2026 года',
    '30 декабря 2025 года — 2 января 2026 года',
    'на 30 декабря 2025 года — 2 января 2026 года',
  ],
  ['2025-01-01/2025-12-31', 'весь 2025 год', 'весь 2025 год', 'весь 2025 год', 'на весь 2025 год'],
  [
    '2023-10',
    'в октябре 2023 года, день не указан',
    'октябрь 2023 года',
    'в октябре 2023 года, день не указан',
    'на октябрь 2023 года',
  ],
  ['1991', '1991 год', '1991 год', 'в 1991 году', 'на 1991 год'],
  [
    '[2025-10..2025-12]',
    'между октябрём и декабрём 2025 года',
    'между октябрём и декабрём 2025 года',
    'между октябрём и декабрём 2025 года',
    'на время между октябрём и декабрём 2025 года',
  ],
  [
    '[2025-10..2026-01]',
    'между октябрём 2025 года и январём 2026 года',
    'между октябрём 2025 года и январём 2026 года',
    'между октябрём 2025 года и январём 2026 года',
    'на время между октябрём 2025 года и январём 2026 года',
  ],
  [
    '[2025-06-27..2025-06-29]',
    'между 27 и 29 июня 2025 года',
    'между 27 и 29 июня 2025 года',
    'между 27 и 29 июня 2025 года',
    'на время между 27 и 29 июня 2025 года',
  ],
  [
    '[2025-06-30..2025-07-02]',
    'между 30 июня и 2 июля 2025 года',
    'между 30 июня и 2 июля 2025 года',
    'между 30 июня и 2 июля 2025 года',
    'на время между 30 июня и 2 июля 2025 года',
  ],
  [
    '[2023..2025]',
    'между 2023 и 2025 годами',
    'между 2023 и 2025 годами',
    'между 2023 и 2025 годами',
    'на время между 2023 и 2025 годами',
  ],
  [
    '[..2025-01]',
    'не позднее января 2025 года',
    'не позднее января 2025 года',
    'не позднее января 2025 года',
    'на время не позднее января 2025 года',
  ],
  [
    '[..2023-10-12]',
    'до 13 октября 2023 года',
    'до 13 октября 2023 года',
    'до 13 октября 2023 года',
    'на время до 13 октября 2023 года',
  ],
  [
    '[2025-02..]',
    'не ранее февраля 2025 года',
    'не ранее февраля 2025 года',
    'не ранее февраля 2025 года',
    'на время не ранее февраля 2025 года',
  ],
  [
    '2025-01-01/..',
    'с 1 января 2025 года',
    'с 1 января 2025 года',
    'с 1 января 2025 года',
    'на время с 1 января 2025 года',
  ],
  ['1991/..', 'с 1991 года', 'с 1991 года', 'с 1991 года', 'на время с 1991 года'],
  [
    '2022-08/..',
    'с августа 2022 года',
    'с августа 2022 года',
    'с августа 2022 года',
    'на время с августа 2022 года',
  ],
  [
    '../2024-05-01',
    'по 1 мая 2024 года',
    'по 1 мая 2024 года',
    'по 1 мая 2024 года',
    'на время по 1 мая 2024 года',
  ],
  [
    '2025-09/2025-11',
    'с сентября по ноябрь 2025 года',
    'с сентября по ноябрь 2025 года',
    'с сентября по ноябрь 2025 года',
    'на время с сентября по ноябрь 2025 года',
  ],
  [
    '2022/2025-03',
    'с 2022 года по март 2025 года',
    'с 2022 года по март 2025 года',
    'с 2022 года по март 2025 года',
    'на время с 2022 года по март 2025 года',
  ],
  [
    '2023-10-12~',
    'около 12 октября 2023 года',
    'около 12 октября 2023 года',
    'около 12 октября 2023 года',
    'примерно на 12 октября 2023 года',
  ],
  [
    '2023-05~',
    'около мая 2023 года, день не указан',
    'около мая 2023 года',
    'около мая 2023 года, день не указан',
    'примерно на май 2023 года',
  ],
  ['1991~', 'около 1991 года', 'около 1991 года', 'около 1991 года', 'примерно на 1991 год'],
  [
    '2023-10?',
    'возможно, в октябре 2023 года, день не указан',
    'возможно, октябрь 2023 года',
    'возможно, в октябре 2023 года, день не указан',
    'возможно, на октябрь 2023 года',
  ],
  [
    '2023%',
    'возможно, около 2023 года',
    'возможно, около 2023 года',
    'возможно, около 2023 года',
    'возможно, примерно на 2023 год',
  ],
];

const inKyrgyz: [string, ...string[]][] = [
  [
    '2025-06-29',
    '2025-жылдын 29-июну',
    '2025-жылдын 29-июну',
    '2025-жылдын 29-июну',
    '2025-жылдын 29-июнунда',
  ],
  [
    '2025-06-29/2025-06-30',
    '2025-жылдын 29–30-июну',
    '2025-жылдын 29–30-июну',
    '2025-жылдын 29–30-июну',
    '2025-жылдын 29–30-июнунда',
  ],
  [
    '2025-06-30/2025-07-02',
    '2025-жылдын 30-июну — 2-июлу',
    '2025-жылдын 30-июну — 2-июлу',
    '2025-жылдын 30-июну — 2-июлу',
    '2025-жылдын 30-июну — 2-июлунда',
  ],
  [
    '2025-12-30/2026-01-02',
    '2025-жылдын 30-декабры — 2026-жылдын 2-январы',
    '2025-жылдын 30-декабры — 2026-жылдын 2-январы',
    '2025-жылдын 30-декабры — 2026-жылдын 2-январы',
    '2025-жылдын 30-декабры — 2026-жылдын 2-январында',
  ],
  ['2025-01-01/2025-12-31', '2025-жыл бою'],
  [
    '2023-10',
    '2023-жылдын октябры, күнү көрсөтүлгөн эмес',
    '2023-жылдын октябры',
    '2023-жылдын октябры, күнү көрсөтүлгөн эмес',
    '2023-жылдын октябрында',
  ],
  ['1991', '1991-жыл', '1991-жыл', '1991-жылы', '1991-жылы'],
  ['[2025-10..2025-12]', '2025-жылдын октябры менен декабрынын ортосунда'],
  ['[2025-10..2026-01]', '2025-жылдын октябры менен 2026-жылдын январынын ортосунда'],
  ['[2025-06-27..2025-06-29]', '2025-жылдын 27-июну менен 29-июнунун ортосунда'],
  ['[2025-06-30..2025-07-02]', '2025-жылдын 30-июну менен 2-июлунун ортосунда'],
  ['[2023..2025]', '2023-жыл менен 2025-жылдын ортосунда'],
  ['[..2025-01]', '2025-жылдын январынан кечикпей'],
  ['[..2024-04]', '2024-жылдын апрелинен кечикпей'],
  ['[..2023-10-12]', '2023-жылдын 13-октябрынан мурда'],
  ['[2025-02..]', '2025-жылдын февралынан эрте эмес'],
  ['2025-01-01/..', '2025-жылдын 1-январынан тартып'],
  ['1991/..', '1991-жылдан тартып'],
  ['../2024-05-01', '2024-жылдын 1-майына чейин'],
  ['../2024-04', '2024-жылдын апрелине чейин'],
  ['2025-09/2025-11', '2025-жылдын сентябрынан ноябрына чейин'],
  ['2022/2025-03', '2022-жылдан 2025-жылдын мартына чейин'],
  [
    '2023-10-12~',
    'болжол менен 2023-жылдын 12-октябры',
    'болжол менен 2023-жылдын 12-октябры',
    'болжол менен 2023-жылдын 12-октябры',
    'болжол менен 2023-жылдын 12-октябрында',
  ],
  [
    '2023-04?',
    'балким, 2023-жылдын апрели, күнү көрсөтүлгөн эмес',
    'балким, 2023-жылдын апрели',
    'балким, 2023-жылдын апрели, күнү көрсөтүлгөн эмес',
    'балким, 2023-жылдын апрелинде',
  ],
  [
    '2023%',
    'балким, болжол менен 2023-жыл',
    'балким, болжол менен 2023-жыл',
    'балким, болжол менен 2023-жылы',
    'балким, болжол менен 2023-жылы',
  ],
];

describe.each([
  ['English', en, inEnglish],
  ['Russian', ru, inRussian],
  ['Kyrgyz', ky, inKyrgyz],
] as const)('%s', (_name, messages, table) => {
  test.each(table)('%s in words', (when, ...told) => {
    expect(toldIn(when, messages)).toEqual(told.length === 1 ? forms.map(() => told[0]) : told);
  });

  test('of a date that is not known, that it is not known', () => {
    const unknown = {when: '', days: [null, null, null, null] as Span};
    const words = {en: 'date not stated', ru: 'дата не указана', ky: 'күнү көрсөтүлгөн эмес'};
    expect(formatDays(unknown, messages)).toBe(words[messages.language]);
    expect(formatDays(unknown, messages, 'due')).toMatch(/not stated|без указания|белгисиз/);
  });

  test('whatever is known of the days, something is said of it, in whole words', () => {
    fc.assert(
      fc.property(
        anySpan,
        fc.constantFrom(...forms),
        fc.constantFrom('', '~', '?', '%'),
        (days, form, mark) => {
          const told = formatDays({when: mark, days}, messages, form);
          expect(told).not.toMatch(/undefined|null|NaN|object|^\s|\s$| {2}|,,|^$/);
        },
      ),
      {numRuns: 500},
    );
  });

  test('every month of a year and every day of it have words of their own', () => {
    const first = toDayNumber('2024-01-01');
    const days = Array.from({length: 366}, (_, at) => formatDay(first + at, messages));
    expect(new Set(days).size).toBe(366);
    const short = Array.from({length: 366}, (_, at) => formatTick(first + at, 'month', false, messages));
    expect(new Set(short).size).toBe(12);
  });
});

test('an axis says no more than it has room for', () => {
  const ticks = (messages: Messages) =>
    (['day', 'month', 'year'] as const).flatMap(unit =>
      [false, true].map(withYear => formatTick(toDayNumber('2025-09-07'), unit, withYear, messages)),
    );
  expect(ticks(en)).toEqual(['7 Sept', '7 Sept 2025', 'Sept', 'Sept 2025', '2025', '2025']);
  expect(ticks(ru)).toEqual(['7 сен', '7 сен 2025', 'сен', 'сен 2025', '2025', '2025']);
  expect(ticks(ky)).toEqual(['7-сен', '2025, 7-сен', 'сен', '2025, сен', '2025', '2025']);
});

test('a beginning and an end stand alone', () => {
  const told = (messages: Messages) => [
    formatSince('2022', messages),
    formatSince('2022-08-01', messages),
    formatSince('[..2025-01]', messages),
    formatUntil('2024-05', messages),
    formatSince('some day', messages),
  ];
  expect(told(en)).toEqual([
    'since 2022',
    'since 1 August 2022',
    'by January 2025',
    'until May 2024',
    'some day',
  ]);
  expect(told(ru)).toEqual([
    'с 2022 года',
    'с 1 августа 2022 года',
    'не позднее января 2025 года',
    'по май 2024 года',
    'some day',
  ]);
  expect(told(ky)).toEqual([
    '2022-жылдан тартып',
    '2022-жылдын 1-августунан тартып',
    '2025-жылдын январынан кечикпей',
    '2024-жылдын майына чейин',
    'some day',
  ]);
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
