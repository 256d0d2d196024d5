/** What holds of the timeline whatever the dataset, the window, the width, the language and the size of text. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {messagesByLanguage} from '../../src/i18n/all';
import {createItineraStore, foldFor, toldDays} from '../../src/store';
import {axisOf, daysOf, fromDayNumber} from '../../src/time';
import {dayLabelPlace} from '../../src/timeline/dayLabel';
import {barPx, gapWidthPx, hitPx, measureFor, mostRows} from '../../src/timeline/layout';
import {type Bar, hitBox, timelineView} from '../../src/timeline/timelineView';
import {indexesOfEvents, onDays} from '../fixtures/timelineEvents';

const firstDay = -40_000; // 1860
const aShare = fc.double({min: 0, max: 0.9999, noNaN: true});

/** Days of an event, as shares of the dataset's window and beside it; a null is an open bound. */
const someDays = fc.oneof(
  {weight: 6, arbitrary: fc.record({at: aShare, kind: fc.constant('day' as const)})},
  {weight: 3, arbitrary: fc.record({at: aShare, kind: fc.constant('days' as const)})},
  {weight: 3, arbitrary: fc.record({at: aShare, kind: fc.constant('band' as const)})},
  {weight: 1, arbitrary: fc.record({at: aShare, kind: fc.constantFrom('open' as const, 'outside' as const)})},
);

const aTimeline = fc
  .record({
    start: fc.nat(40_000),
    // from a day to 160 years, short windows as often as long ones
    length: fc.double({min: 0, max: Math.log(58_440), noNaN: true}).map(log => Math.round(Math.exp(log))),
    given: fc.array(someDays, {minLength: 1, maxLength: 40}),
    zoom: fc.option(fc.tuple(aShare, aShare)),
    trueScale: fc.boolean(),
    widthPx: fc.integer({min: 280, max: 2000}),
    tracks: fc.constantFrom('lanes' as const, 'single' as const),
    language: fc.constantFrom('en' as const, 'ru' as const, 'ky' as const),
    times: fc.constantFrom(1, 1.3, 2),
  })
  .map(({start, length, given, zoom, trueScale, widthPx, tracks, language, times}) => {
    const from = firstDay + start;
    const own = {from, to: from + length - 1};
    const events = given.map(({at, kind}, idx) => onDays(`e${idx}`, daysFor(kind, at, own), formatOf(idx)));
    const indexes = indexesOfEvents(events, [fromDayNumber(own.from), fromDayNumber(own.to)]);
    const store = createItineraStore(indexes);
    if (zoom) {
      const [a, b] = zoom.map(share => own.from + Math.floor(share * length)) as [number, number];
      store.getState().changeWindow({from: Math.min(a, b), to: Math.max(a, b)});
    }
    if (trueScale) store.getState().toggleTrueScale();
    const state = store.getState();
    const axis = axisOf(foldFor(state), widthPx, gapWidthPx(widthPx));
    const text = {heightTimes: times, widthTimes: times};
    const messages = messagesByLanguage[language];
    const buttonsPx = 120;
    const inputs = {indexes, window: state.window, axis, tracks, messages, text, buttonsPx};
    return {...inputs, state, view: timelineView(inputs)};
  });

function daysFor(kind: string, at: number, {from, to}: {from: number; to: number}): (string | null)[] {
  const day = from + Math.floor(at * (to - from + 1));
  const later = day + 1 + Math.floor(at * 40);
  const text = {
    day: [day, day, day, day],
    days: [day, day, later, later],
    band: [day, later, day, later],
    open: [null, day, null, day],
    outside: [to + 50, to + 50, to + 60, to + 60],
  }[kind]!;
  return text.map(number => (number === null ? null : fromDayNumber(number)));
}

function formatOf(idx: number) {
  return {organisations: [['cis'], ['csto'], ['sco'], []][idx % 4]!};
}

const hair = 1e-6;
const overlap = (a: {x0: number; x1: number}, b: {x0: number; x1: number}) => a.x0 < b.x1 && b.x0 < a.x1;

test('every event has a bar or is counted, and no place is anything but a number', () => {
  fc.assert(
    fc.property(aTimeline, ({indexes, state, view}) => {
      const {bars, earlier, later} = view;
      expect(bars.length + earlier + later).toBe(indexes.dataset.events.length);
      expect(new Set(bars.map(({eventIdx}) => eventIdx)).size).toBe(bars.length);
      expect(bars).toHaveLength(toldDays(state).length);
      for (const day of toldDays(state))
        expect(day >= state.window.from && day <= state.window.to).toBe(true);
      const numbers = [
        ...bars.flatMap(({x0, x1, fadeX0, fadeX1, y}) => [x0, x1, fadeX0, fadeX1, y]),
        ...view.ticks.flatMap(({x, textX0, textX1}) => [x, textX0, textX1]),
        ...view.gapLabels.flatMap(({textX0, textX1}) => [textX0, textX1]),
        ...view.sourceXs,
        view.heightPx,
      ];
      expect(numbers.filter(number => !Number.isFinite(number))).toEqual([]);
    }),
  );
});

test('bars stand on the track, no smaller than they may be, and are hit on 24 px', () => {
  fc.assert(
    fc.property(aTimeline, ({view}) => {
      const off = view.bars.filter(
        ({x0, x1, fadeX0, fadeX1, y}) =>
          x0 < -hair ||
          x1 > view.widthPx + hair ||
          x1 - x0 < barPx.width - hair ||
          fadeX0 > x0 + hair ||
          fadeX1 < x1 - hair ||
          fadeX0 < -hair ||
          fadeX1 > view.widthPx + hair ||
          y - barPx.height / 2 < view.lanesTopPx ||
          y + barPx.height / 2 > view.lanesBottomPx,
      );
      expect(off).toEqual([]);
      const small = view.bars.map(hitBox).filter(({width, height}) => Math.min(width, height) < hitPx);
      expect(small).toEqual([]);
    }),
  );
});

test('bars of a row touch only where every row of their lane is taken', () => {
  fc.assert(
    fc.property(aTimeline, ({view, tracks}) => {
      const roomy = lanesOf(view.bars, tracks).filter(lane => {
        const rows = [...new Set(lane.map(({y}) => y))].map(y => lane.filter(bar => bar.y === y));
        return rows.length < mostRows[tracks] && rows.some(haveTouching);
      });
      expect(roomy).toEqual([]);
    }),
  );
});

function haveTouching(row: readonly Bar[]): boolean {
  return row.some((bar, idx) => row.slice(idx + 1).some(other => overlap(bar, other)));
}

function lanesOf(bars: readonly Bar[], tracks: 'lanes' | 'single'): Bar[][] {
  const lanes = new Map<string, Bar[]>();
  for (const bar of bars) {
    const lane = tracks === 'single' ? 'all' : bar.format;
    lanes.set(lane, [...(lanes.get(lane) ?? []), bar]);
  }
  return [...lanes.values()];
}

test('labels of the axis stay on the track, apart from each other and from the gaps', () => {
  fc.assert(
    fc.property(aTimeline, ({view, text}) => {
      const boxes = view.ticks.map(({textX0, textX1}) => ({x0: textX0, x1: textX1}));
      for (const [idx, box] of boxes.entries()) {
        expect(box.x0 >= -hair && box.x1 <= view.widthPx + hair).toBe(true);
        expect(boxes.slice(idx + 1).filter(other => overlap(box, other))).toEqual([]);
        expect(view.gaps.filter(({x0, x1}) => box.x0 < x1 - hair && x0 + hair < box.x1)).toEqual([]);
        const tick = view.ticks[idx]!;
        expect(box.x1 - box.x0).toBeCloseTo(measureFor(text)(tick.label, tick.strong), 6);
      }
    }),
  );
});

test('what the gaps say finds room on their line, beside each other, the stub and the buttons', () => {
  fc.assert(
    fc.property(aTimeline, ({view, text, tracks, messages, buttonsPx}) => {
      const measure = measureFor(text);
      const hasStub = tracks === 'lanes' && view.earlier > 0;
      const from = hasStub ? measure(messages.timeline.earlier(view.earlier)) : 0;
      const boxes = view.gapLabels.map(({textX0, textX1}) => ({x0: textX0, x1: textX1}));
      for (const [idx, box] of boxes.entries()) {
        expect(box.x0).toBeGreaterThanOrEqual(from - hair);
        expect(box.x1).toBeLessThanOrEqual(view.widthPx - buttonsPx + hair);
        expect(boxes.slice(idx + 1).filter(other => overlap(box, other))).toEqual([]);
        expect(box.x1 - box.x0).toBeCloseTo(measure(view.gapLabels[idx]!.text), 6);
      }
    }),
  );
});

test('the day of the playhead stays on the track, above the bars and far above the labels of the axis', () => {
  fc.assert(
    fc.property(aTimeline, aShare, ({view, axis, text, state}, share) => {
      const xPx = axis.x(state.window.from + share * daysOf(state.window));
      const dayPx = Math.min(view.widthPx, 100 * text.widthTimes);
      const place = dayLabelPlace(xPx, dayPx, view.widthPx);
      const leftPx = 'left' in place ? xPx + place.left : xPx - place.right - dayPx;
      expect(leftPx).toBeGreaterThanOrEqual(-hair);
      expect(leftPx + dayPx).toBeLessThanOrEqual(view.widthPx + hair);
      const lineHeightPx = 16 * text.heightTimes;
      expect(lineHeightPx).toBeLessThanOrEqual(view.lanesTopPx);
      expect(view.lanesBottomPx + view.sizes.labelBaselinePx - 12 * text.heightTimes).toBeGreaterThan(
        view.lanesTopPx,
      );
    }),
  );
});
