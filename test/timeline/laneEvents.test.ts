import fc from 'fast-check';
import {expect, test} from 'vitest';
import {nameIn} from '../../src/i18n';
import {messagesByLanguage} from '../../src/i18n/all';
import {formatKeys} from '../../src/indexes';
import {foldFor, toldDay} from '../../src/store';
import {isCertainlyOn} from '../../src/time';
import {dayText} from '../../src/timeline/dayText';
import {formatsWithin} from '../../src/timeline/laneFormats';
import {eventsWithin} from '../../src/timeline/later/laneEvents';
import {aWindow, leftOf, manyIndexes} from '../fixtures/manyEvents';

test('a lane has the events of its format that reach into the window, in the order of being told', () => {
  fc.assert(
    fc.property(manyIndexes, aWindow, fc.integer({min: 1, max: 3}), (all, window, every) => {
      const indexes = leftOf(all, idx => idx % every === 0);
      const inLane = eventsWithin(indexes, window);
      for (const lane of [null, ...formatKeys]) {
        const byLoop = indexes.inOrder.filter(
          idx => (lane === null || indexes.formats[idx] === lane) && toldDay({indexes, window}, idx) !== null,
        );
        expect(inLane(lane).list()).toEqual(byLoop);
        expect(inLane(lane).count).toBe(byLoop.length);
      }
    }),
  );
});

test('a format has a lane where any event of it reaches into the bounds, filtered out or not', () => {
  fc.assert(
    fc.property(manyIndexes, aWindow, (indexes, window) => {
      const byLoop = formatKeys.filter(format =>
        indexes.dataset.events.some(
          (_, idx) => indexes.formats[idx] === format && toldDay({indexes, window}, idx) !== null,
        ),
      );
      expect(
        formatsWithin(
          leftOf(indexes, () => false),
          window,
        ),
      ).toEqual(byLoop);
    }),
  );
});

test('a day is said with what is told on it, then what goes on for certain', () => {
  const messages = messagesByLanguage.en;
  fc.assert(
    fc.property(manyIndexes, aWindow, (indexes, window) => {
      const fold = foldFor({indexes, window, trueScale: false});
      const {dataset, focusDay, inOrder} = indexes;
      for (const day of [window.from, ...focusDay]) {
        const told = inOrder.filter(idx => focusDay[idx] === day);
        const going = inOrder.filter(
          idx => focusDay[idx] !== day && isCertainlyOn(dataset.events[idx]!.days, day),
        );
        const titles = [...told, ...going].map(idx => nameIn(dataset.events[idx]!.title, 'en'));
        const said = dayText(day, indexes, fold, messages).replace(/^\d+ \w+ \d+/, '');
        if (titles.length > 0)
          expect(said).toBe(
            `, ${titles.slice(0, 2).join(', ')}${titles.length > 2 ? `, and ${titles.length - 2} more` : ''}`,
          );
        else expect(['', ', not covered by these reports']).toContain(said);
      }
    }),
    {numRuns: 30},
  );
});
