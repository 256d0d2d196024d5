import {expect, test} from 'vitest';
import {en} from '../../../src/i18n/en';
import {laterEn} from '../../../src/i18n/later';
import type {Report} from '../../../src/model';
import {reportHistory} from '../../../src/panels/event/reportHistory';
import {plain} from '../../../src/panels/shared/plain';
import {anEvent, aSource} from '../../fixtures/aDocument';
import {datasetOf, indexesOf, shippedIndexes} from '../../fixtures/indexes';

/** The history of an event with these reports, of sources that are called by their days. */
function historyOf(...reports: readonly (readonly [published: string, status: Report['status']])[]) {
  const indexes = indexesOf(
    datasetOf({
      sources: [
        aSource(),
        ...reports.map(([published], idx) =>
          aSource({id: `source-${idx}`, label: {en: published}, published}),
        ),
      ],
      events: [
        anEvent({
          reports: reports.map(([, status], idx) => ({
            source: `source-${idx}`,
            locator: 'paragraph 1',
            status,
          })),
        }),
      ],
    }),
  );
  return reportHistory({indexes, messages: en, later: laterEn}, indexes.dataset.events[0]!);
}

test('reports stand in the order in which they became known, and what changes the status says what it was', () => {
  const history = historyOf(
    ['2025-06-29', 'took place'],
    ['2025-01-10', 'announced'],
    ['2025-02-10', 'announced'],
    ['2025-07-01', 'took place'],
  );
  expect(history.map(({status, until}) => [status, until])).toEqual([
    ['Announced.', null],
    ['Announced.', null],
    ['Took place.', 'Until then: announced.'],
    ['Took place.', null],
  ]);
  expect(plain(history[0]!.source)).toBe('2025-01-10, 10 January 2025, paragraph 1');
  expect(history.map(({counts}) => counts)).toEqual([null, null, null, null]);
});

test('a report of an imprecise day counts from the latest, one without a last day as the newest', () => {
  const history = historyOf(
    ['2025-01/..', 'cancelled'],
    ['2025-01', 'announced'],
    ['2025-01-20', 'postponed'],
  );
  expect(history.map(({status, until, counts}) => [status, until, counts])).toEqual([
    ['Postponed.', null, null],
    [
      'Announced.',
      'Until then: postponed.',
      'Counts from 31 January 2025, the latest day on which it may have come out.',
    ],
    ['Cancelled.', 'Until then: announced.', 'Its day of publication is open, so it counts as the newest.'],
  ]);
});

test('a report that stands alone needs no word on when it counts', () => {
  expect(historyOf(['2025-01', 'announced'])[0]).toMatchObject({counts: null, until: null});
});

test('the last report of each history is the one that the status rests on', () => {
  const indexes = shippedIndexes();
  for (const [eventIdx, event] of indexes.dataset.events.entries()) {
    const history = reportHistory({indexes, messages: en, later: laterEn}, event);
    expect(history).toHaveLength(event.reports.length);
    expect(history.at(-1)!.status).toBe(en.panels.status(indexes.standings[eventIdx]!.status));
  }
});
