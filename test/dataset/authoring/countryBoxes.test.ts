import {expect, test} from 'vitest';
import {countryBoxes, isWithin} from '../../../src/dataset/authoring/countryBoxes';

const box = (code: string) => countryBoxes.get(code)!;

test('capitals and far corners are within their country, neighbours’ capitals are not', () => {
  expect(isWithin(box('KG'), 74.59, 42.87)).toBe(true);
  expect(isWithin(box('KG'), 71.43, 51.18)).toBe(false);
  expect(isWithin(box('RU'), -169.7, 66.1)).toBe(true);
  expect(isWithin(box('RU'), 20.5, 54.7)).toBe(true);
  expect(isWithin(box('RU'), -150, 61)).toBe(false);
  expect(isWithin(box('US'), -150, 61)).toBe(true);
  expect(isWithin(box('US'), 173, 53)).toBe(true);
});

test('every box is in order', () => {
  for (const [west, south, east, north] of countryBoxes.values()) {
    expect([west < east, south < north, west >= -188, east <= 192, south >= -90, north <= 90]).not.toContain(
      false,
    );
  }
});
