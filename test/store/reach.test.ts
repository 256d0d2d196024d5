/** What is asked of columns by halving is what a plain loop over the rows answers. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Indexes} from '../../src/indexes';
import {
  boundsFor,
  countsIn,
  createItineraStore,
  eventBeside,
  foldFor,
  groundFor,
  toldCounts,
  toldDay,
  toldDays,
} from '../../src/store';
import {boundedSpan, type DayWindow, foldOf} from '../../src/time';
import {aWindow, leftOf, manyIndexes, ownWindow} from '../fixtures/manyEvents';

const spansIn = ({dataset}: Indexes, window: DayWindow) =>
  dataset.events.map(({days}) => boundedSpan(days, window));

/** `toldDay` of the rows. */
function toldOfRow(indexes: Indexes, window: DayWindow, eventIdx: number): number | null {
  const [from, to] = boundedSpan(indexes.dataset.events[eventIdx]!.days, window);
  if (to < window.from || from > window.to) return null;
  return Math.max(window.from, Math.min(window.to, indexes.focusDay[eventIdx]!));
}

test('the fold of any window is that of all spans', () => {
  fc.assert(
    fc.property(manyIndexes, aWindow, fc.boolean(), (indexes, window, trueScale) => {
      expect(foldFor({indexes, window, trueScale})).toEqual(
        foldOf(spansIn(indexes, window), window, {trueScale}),
      );
    }),
  );
});

test('on their ground any window within the bounds folds what it would with all spans', () => {
  fc.assert(
    fc.property(manyIndexes, aWindow, fc.nat(), fc.nat(), (indexes, window, start, length) => {
      const {intervals, bounds} = groundFor({indexes, window, trueScale: false});
      expect(bounds).toEqual(boundsFor({indexes, window}));
      const from = bounds.from + (start % (bounds.to - bounds.from + 1));
      const part = {from, to: from + (length % (bounds.to - from + 1))};
      const scale = {trueScale: false};
      expect(foldOf(intervals, part, scale)).toEqual(foldOf(spansIn(indexes, bounds), part, scale));
    }),
  );
});

test('bounds that are the dataset’s own window are that very window', () => {
  fc.assert(
    fc.property(manyIndexes, indexes => {
      const part = {from: ownWindow.from + 100, to: ownWindow.from + 200};
      expect(boundsFor({indexes, window: part})).toBe(indexes.window);
    }),
    {numRuns: 5},
  );
});

test('each event is told on the day on which its row is, and counted where it lies, whatever filters leave', () => {
  fc.assert(
    fc.property(manyIndexes, aWindow, fc.integer({min: 1, max: 3}), (all, window, every) => {
      const indexes = leftOf(all, idx => idx % every === 0);
      const told = indexes.inOrder.map(idx => toldOfRow(indexes, window, idx));
      expect(indexes.inOrder.map(idx => toldDay({indexes, window}, idx))).toEqual(told);
      expect(toldDays({indexes, window})).toEqual(told.filter(day => day !== null));
      const days = toldCounts({indexes, window});
      expect(new Set(days.map(({day}) => day)).size).toBe(days.length);

      const spans = indexes.inOrder.map(idx => boundedSpan(indexes.dataset.events[idx]!.days, window));
      expect(countsIn(indexes, window)).toEqual({
        earlier: spans.filter(([, to]) => to < window.from).length,
        later: spans.filter(([from]) => from > window.to).length,
        within: told.filter(day => day !== null).length,
      });
    }),
  );
});

/** `eventBeside` by going through all of the order. */
function besideByLoop(state: Parameters<typeof eventBeside>[0], direction: 1 | -1): number | null {
  const {indexes, selection} = state;
  const {inOrder} = indexes;
  const all = boundsFor(state);
  const selectedIdx = selection?.kind === 'event' ? indexes.eventIdxOf.get(selection.id) : undefined;
  const selectedAt = selectedIdx === undefined ? -1 : inOrder.indexOf(selectedIdx);
  for (let at = direction === 1 ? 0 : inOrder.length - 1; at in inOrder; at += direction) {
    const day = toldOfRow(indexes, all, inOrder[at]!);
    if (day === null) continue;
    const beyond = selectedAt === -1 ? day - Math.floor(state.playhead) : at - selectedAt;
    if (beyond * direction > 0) return inOrder[at]!;
  }
  return null;
}

test('the event beside the clock or the selected one is the one that a loop finds, whatever filters leave', () => {
  fc.assert(
    fc.property(
      manyIndexes,
      aWindow,
      fc.record({every: fc.integer({min: 1, max: 3}), selected: fc.option(fc.nat(59)), day: fc.nat()}),
      fc.constantFrom(1 as const, -1 as const),
      (all, window, {every, selected, day}, direction) => {
        const indexes = leftOf(all, idx => idx % every === 0);
        const event =
          selected === null ? undefined : all.dataset.events[selected % all.dataset.events.length];
        const state = {
          ...createItineraStore(all).getState(),
          indexes,
          window,
          playhead: window.from + (day % (window.to - window.from + 1)) + 0.5,
          selection: event ? ({kind: 'event', id: event.id} as const) : null,
        };
        expect(eventBeside(state, direction)).toBe(besideByLoop(state, direction));
      },
    ),
    {numRuns: 300},
  );
});
