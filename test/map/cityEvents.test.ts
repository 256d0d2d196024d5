import {expect, test} from 'vitest';
import {eventToPick} from '../../src/map/cityEvents';
import {toDayNumber} from '../../src/time';
import {shippedIndexes} from '../fixtures/indexes';

const indexes = shippedIndexes();
const picked = (day: string, ...places: string[]) => {
  const eventIdx = eventToPick(indexes, places, toDayNumber(day));
  return eventIdx === undefined ? undefined : indexes.dataset.events[eventIdx]!.id;
};

test.each([
  ['what is told on the day', '2025-06-30', ['cholpon-ata'], 'csto-foreign-ministers-2025'],
  ['what is told on the day', '2023-10-12', ['bishkek', 'kant'], 'cis-foreign-ministers-bishkek-2023'],
  ['what somebody there stayed away from', '2025-12-22', ['baku'], 'cis-informal-summit-2025'],
  ['what may be on', '2023-10-02', ['kant'], 'kant-air-base-anniversary-2023'],
  ['nothing where nothing is on', '2025-08-01', ['bishkek'], undefined],
])('a city means %s', (_, day, places, id) => {
  expect(picked(day, ...places)).toBe(id);
});
