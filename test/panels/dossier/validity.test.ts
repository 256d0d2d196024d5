import {expect, test} from 'vitest';
import {holdsOn} from '../../../src/panels/dossier/validity';
import {toDayNumber} from '../../../src/time';

test.each([
  // as reported, without a time: it holds
  [{}, '2025-06-29', 'yes'],
  [{from: '2022'}, '2021-12-31', 'no'],
  [{from: '2022'}, '2022-06-01', 'perhaps'],
  [{from: '2022'}, '2022-12-31', 'yes'],
  [{from: '2022'}, '2025-06-29', 'yes'],
  // suspended at the latest in January
  [{from: '[..2025-01]'}, '2023-10-12', 'perhaps'],
  [{from: '[..2025-01]'}, '2025-01-31', 'yes'],
  [{to: '2024-05-03'}, '2024-05-03', 'yes'],
  [{to: '2024-05-03'}, '2024-05-04', 'no'],
  [{to: '2024'}, '2024-05-04', 'perhaps'],
  [{to: '[2024-03..]'}, '2030-01-01', 'perhaps'],
  [{from: '2022-01-01', to: '2023-01-01'}, '2022-05-01', 'yes'],
  [{from: '2022?'}, '2023-01-01', 'yes'],
  // what cannot be read says nothing about the day
  [{from: 'spring'}, '2025-06-29', 'perhaps'],
] as const)('%j on %s: %s', (lasting, day, verdict) => {
  expect(holdsOn(lasting, toDayNumber(day))).toBe(verdict);
});
