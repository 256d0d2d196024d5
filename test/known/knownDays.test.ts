import {expect, test} from 'vitest';
import {buildIndexes} from '../../src/indexes';
import {countsBy, datasetKnown, knownDays} from '../../src/known';
import {fromDayNumber, toDayNumber} from '../../src/time';
import {shippedIndexes} from '../fixtures/indexes';

const {dataset} = shippedIndexes();

test('the days of the shipped dataset are those of its five reports, an imprecise one at its latest, the newest first', () => {
  expect(knownDays(dataset).map(({day, sources}) => [fromDayNumber(day), ...sources])).toEqual([
    ['2025-12-22', 'menafn-2025-12-22'],
    ['2025-06-29', 'tass-2025-06-29'],
    ['2025-01-31', 'gsv-2025-01'],
    ['2023-10-12', 'report-cis-ministers', 'report-putin-visit'],
  ]);
});

test('each day is counted as it is then shown', () => {
  const days = knownDays(dataset);
  for (const day of [...days.map(known => known.day), toDayNumber('2025-03-01'), toDayNumber('2020-01-01')]) {
    const {standings} = buildIndexes(datasetKnown(dataset, day, {}), day);
    expect(countsBy(days, day)).toMatchObject({
      events: standings.length,
      announced: standings.filter(({status}) => status === 'announced').length,
    });
  }
});
