import '../../fixtures/curvedProjections';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Frame, projectionOf, worldX, worldY} from '../../../src/geo';
import {placeCountries} from '../../../src/map/scene/countries';
import {placeQuiet} from '../../../src/map/scene/quiet';

const frame: Frame = {widthPx: 900, heightPx: 600, topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 0};

const anyCountry = fc.record({
  lngDeg: fc.double({min: 30, max: 110, noNaN: true}),
  latDeg: fc.double({min: 20, max: 70, noNaN: true}),
  letters: fc.integer({min: 1, max: 12}),
  extent: fc.double({min: 0, max: 4000, noNaN: true}),
  ours: fc.boolean(),
});
const anyBox = fc
  .tuple(fc.nat(900), fc.nat(600), fc.integer({min: 1, max: 300}), fc.integer({min: 1, max: 60}))
  .map(([left, top, widthPx, heightPx]) => ({left, top, right: left + widthPx, bottom: top + heightPx}));

test.each(['mercator', 'conic', 'globe'] as const)(
  'countries stand in %s where they will stand once all other names have come',
  name => {
    let most = 0;
    fc.assert(
      fc.property(
        fc.array(anyCountry, {minLength: 10, maxLength: 60}),
        fc.array(anyBox, {maxLength: 5}),
        fc.double({min: 1, max: 4.5, noNaN: true}),
        (countries, obstacles, zoom) => {
          const input = {
            names: countries.map(({lngDeg, latDeg, letters, extent, ours}, idx) => ({
              id: `c${idx}`,
              name: 'n'.repeat(letters),
              x: worldX(lngDeg),
              y: worldY(latDeg),
              extent,
              ours,
            })),
            projection: projectionOf({lngDeg: 70, latDeg: 45, zoom}, frame, name),
            frame,
            cities: [],
            obstacles,
            measure: (text: string) => 7 * text.length,
          };
          const placed = placeCountries(input);
          expect(placed).toEqual(placeQuiet(input));
          most = Math.max(most, placed.length);
        },
      ),
    );
    // there was something to compare
    expect(most).toBeGreaterThan(2);
  },
);
