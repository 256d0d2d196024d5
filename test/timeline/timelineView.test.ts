import {describe, expect, test} from 'vitest';
import {en} from '../../src/i18n/all';
import {createItineraStore, foldFor} from '../../src/store';
import {axisOf, toDayNumber} from '../../src/time';
import {dayText} from '../../src/timeline/dayText';
import {barPx, gapWidthPx, hitPx} from '../../src/timeline/layout';
import {barAt, hitBox, type Tracks, timelineView} from '../../src/timeline/timelineView';
import {indexesOfEvents, onDays, publishedOn, withinMonth} from '../fixtures/timelineEvents';

const twoYears = ['2023-10-01', '2025-12-31'] as const;
const events = [
  onDays('founding', '1991-12-08', {organisations: ['cis']}),
  onDays('ministers', '2023-10-12', {organisations: ['cis']}),
  onDays('heads', '2023-10-13', {organisations: ['cis']}),
  onDays('exercise', ['2023-10-09', '2023-10-13'], {organisations: ['csto']}),
  onDays('autumn', withinMonth('2023-10', 31), {organisations: [], kind: 'statement'}),
  onDays('january', withinMonth('2025-01', 31), {organisations: [], kind: 'statement'}),
  onDays('long', ['2025-03-01', '2025-05-31'], {organisations: ['csto']}),
  onDays('late', ['2025-10-01', '2025-12-31', '2025-10-01', '2025-12-31'], {organisations: ['csto']}),
  onDays('summit', '2025-12-22', {organisations: ['cis']}),
  onDays('afterwards', '2026-05-01', {organisations: ['cis']}),
];
const sources = [
  publishedOn('a', '2025-06-29'),
  publishedOn('b', ['2025-01-01', '2025-01-31', '2025-01-01', '2025-01-31']),
  publishedOn('c', '2025-06-29'),
  publishedOn('early', '2020-01-01'),
];

const buttonsPx = 90;

function viewOf(
  tracks: Tracks,
  widthPx = 1110,
  given = events,
  window: readonly [string, string] = twoYears,
) {
  const indexes = indexesOfEvents(given, window, sources);
  const state = createItineraStore(indexes).getState();
  const axis = axisOf(foldFor(state), widthPx, gapWidthPx(widthPx));
  return {axis, view: timelineView({indexes, window: state.window, axis, tracks, messages: en, buttonsPx})};
}
const barOf = (view: ReturnType<typeof viewOf>['view'], id: string) =>
  view.bars.find(bar => bar.eventId === id)!;

describe('bars', () => {
  const {view, axis} = viewOf('lanes');

  test('stand for every event that reaches into the window; the others are counted', () => {
    expect(view.bars.map(({eventId}) => eventId)).not.toContain('founding');
    expect(view.bars).toHaveLength(8);
    expect([view.earlier, view.later]).toEqual([1, 1]);
  });

  test('have the extent of their certain days', () => {
    const long = barOf(view, 'long');
    expect(long.x0).toBeCloseTo(axis.x(toDayNumber('2025-03-01')), 6);
    expect(long.x1).toBeCloseTo(axis.x(toDayNumber('2025-06-01')), 6);
    expect([long.fadeX0, long.fadeX1]).toEqual([long.x0, long.x1]);
  });

  test('are never smaller than 6 px, and a single day keeps its middle', () => {
    const {x0, x1} = barOf(view, 'summit');
    expect(x1 - x0).toBeCloseTo(barPx.width, 9);
    expect((x0 + x1) / 2).toBeCloseTo(axis.x(toDayNumber('2025-12-22') + 0.5), 6);
  });

  test('of an uncertain day fade over the whole band around the day on which they are told', () => {
    const january = barOf(view, 'january');
    expect(january.fadeX0).toBeCloseTo(axis.x(toDayNumber('2025-01-01')), 6);
    expect(january.fadeX1).toBeCloseTo(axis.x(toDayNumber('2025-02-01')), 6);
    expect((january.x0 + january.x1) / 2).toBeCloseTo(axis.x(toDayNumber('2025-01-16') + 0.5), 6);
  });

  test('of no certain day have no solid part, and a tick where they are told', () => {
    const january = barOf(view, 'january');
    expect(january.certain).toBe(false);
    expect(january.tickX).toBeCloseTo(axis.x(toDayNumber('2025-01-16') + 0.5), 6);
    expect([barOf(view, 'summit').certain, barOf(view, 'summit').tickX]).toEqual([true, null]);
  });

  test.each([
    {name: 'a month', days: withinMonth('2025-01', 31)},
    {
      name: 'what is certain only after the window',
      days: ['2025-01-01', '2025-01-30', '2025-01-31', '2025-02-05'],
    },
  ])('of a band that the window cuts mark no day: $name', ({days}) => {
    const {view, axis} = viewOf('lanes', 1110, [onDays('cut', days)], ['2024-12-01', '2025-01-08']);
    const cut = barOf(view, 'cut');
    expect([cut.certain, cut.tickX]).toEqual([false, null]);
    expect(cut.fadeX0).toBeCloseTo(axis.x(toDayNumber('2025-01-01')), 6);
    expect(cut.fadeX1).toBe(1110);
    expect((cut.x0 + cut.x1) / 2).toBeCloseTo((cut.fadeX0 + cut.fadeX1) / 2, 6);
  });

  test('of neighbouring days stand side by side in one row', () => {
    const [ministers, heads] = [barOf(view, 'ministers'), barOf(view, 'heads')];
    expect(heads.y).toBe(ministers.y);
    expect(heads.x0).toBeGreaterThan(ministers.x1);
  });

  test('are named by title and date', () => {
    expect(barOf(view, 'summit').name).toBe('summit, 22 December 2025');
    expect(barOf(view, 'exercise').name).toBe('exercise, 9–13 October 2023');
    expect(barOf(view, 'january').name).toBe('january, January 2025, day not stated');
  });

  test('are hit on at least 24 px each way', () => {
    for (const bar of view.bars) {
      const {width, height} = hitBox(bar);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(hitPx);
    }
  });
});

describe('lanes', () => {
  test('are those formats that have events, in their order', () => {
    expect(viewOf('lanes').view.lanes.map(({format}) => format)).toEqual(['cis', 'csto', 'other']);
  });

  test('grow by a row where bars touch that cannot part', () => {
    const flat = viewOf('lanes', 1110, [onDays('one', '2025-06-01')]).view;
    const stacked = viewOf('lanes', 1110, [
      onDays('one', ['2025-05-01', '2025-07-31']),
      onDays('two', ['2025-06-01', '2025-08-31']),
    ]).view;
    expect(stacked.bars[0]!.y).not.toBe(stacked.bars[1]!.y);
    expect(stacked.lanesBottomPx - flat.lanesBottomPx).toBe(12);
  });

  test('are one track where there is no room for more', () => {
    const {view} = viewOf('single', 358);
    expect(view.lanes.map(({format}) => format)).toEqual([null]);
    expect(new Set(view.bars.map(({y}) => y)).size).toBeGreaterThan(1);
  });
});

test.each([280, 358, 720, 1110, 2000])('on %i px everything stays on the track', widthPx => {
  for (const tracks of ['lanes', 'single'] as const) {
    const {view} = viewOf(tracks, widthPx);
    for (const bar of view.bars) {
      expect(bar.fadeX0).toBeGreaterThanOrEqual(0);
      expect(bar.fadeX1).toBeLessThanOrEqual(widthPx);
      expect(bar.fadeX0 <= bar.x0 && bar.x1 <= bar.fadeX1).toBe(true);
    }
  }
});

describe('the gap', () => {
  test.each([
    {tracks: 'lanes', widthPx: 1110, text: '14 months not covered by these reports'},
    {tracks: 'single', widthPx: 358, text: '14 months not covered by these reports'},
    {tracks: 'single', widthPx: 288, text: '14 months not covered'},
    {tracks: 'lanes', widthPx: 400, text: '14 months not covered'},
  ] as const)('says on $widthPx px: $text', ({tracks, widthPx, text}) => {
    const {view} = viewOf(tracks, widthPx);
    expect(view.gapLabels.map(label => label.text)).toEqual([text]);
    expect(view.gapLabels[0]!.full).toBe('14 months not covered by these reports');
  });

  test.each([
    {last: '2025-03-01', text: '1 month'},
    {last: '2025-01-29', text: '27 days'},
    {last: '2031-01-01', text: '5 years'},
  ])('until $last counts $text', ({last, text}) => {
    const {view} = viewOf(
      'single',
      800,
      [onDays('a', '2025-01-01'), onDays('b', last)],
      ['2025-01-01', last],
    );
    expect(view.gapLabels[0]!.full).toBe(`${text} not covered by these reports`);
  });

  test('of several, none lies over another', () => {
    const {view} = viewOf('single', 288, [
      onDays('a', '2023-10-01'),
      onDays('b', '2024-08-01'),
      onDays('c', '2025-12-31'),
    ]);
    expect(view.gaps).toHaveLength(2);
    expect(view.gapLabels).toHaveLength(2);
    expect(view.gapLabels[0]!.textX1).toBeLessThan(view.gapLabels[1]!.textX0);
  });
});

test('sources are marked once a day, an imprecise one on its latest, those outside the window not', () => {
  const {view, axis} = viewOf('lanes');
  const days = view.sourceXs.map(x => Math.floor(axis.day(x)));
  expect(days.sort((a, b) => a - b)).toEqual([toDayNumber('2025-01-31'), toDayNumber('2025-06-29')]);
});

describe('the bar at a place', () => {
  const {view} = viewOf('lanes');
  const {x0, x1, y} = barOf(view, 'summit');
  const middle = (x0 + x1) / 2;

  test.each([
    {dx: 0, dy: 0, id: 'summit'},
    {dx: 11.9, dy: 11.9, id: 'summit'},
    {dx: 12.1, dy: 0, id: undefined},
    {dx: 0, dy: -12.1, id: undefined},
  ])('$dx px and $dy px from the middle of one', ({dx, dy, id}) => {
    expect(barAt([barOf(view, 'summit')], middle + dx, y + dy)?.eventId).toBe(id);
  });

  test('is the nearest one where two are in reach', () => {
    const [ministers, heads] = [barOf(view, 'ministers'), barOf(view, 'heads')];
    expect(barAt(view.bars, ministers.x0 + 1, ministers.y)?.eventId).toBe('ministers');
    expect(barAt(view.bars, heads.x1 - 1, heads.y)?.eventId).toBe('heads');
  });
});

describe('a day in words', () => {
  const indexes = indexesOfEvents(events, twoYears);
  const fold = foldFor(createItineraStore(indexes).getState());
  test.each([
    ['2025-12-22', '22 December 2025, summit'],
    ['2025-04-01', '1 April 2025, long'],
    ['2025-06-15', '15 June 2025'],
    ['2023-10-12', '12 October 2023, ministers, exercise'],
    ['2024-03-03', '3 March 2024, not covered by these reports'],
    ['2023-11-01', '1 November 2023, not covered by these reports'],
  ])('%s: %s', (day, text) => {
    expect(dayText(toDayNumber(day), indexes, fold, en)).toBe(text);
  });

  test('names two events and counts the rest', () => {
    const four = ['a', 'b', 'c', 'd'].map(id => onDays(id, '2025-06-29'));
    expect(dayText(toDayNumber('2025-06-29'), indexesOfEvents(four), fold, en)).toBe(
      '29 June 2025, a, b, and 2 more',
    );
  });
});
