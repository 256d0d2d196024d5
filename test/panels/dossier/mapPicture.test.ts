import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {greatCircleKm, type LngLat} from '../../../src/geo';
import {mapPicture} from '../../../src/panels/dossier/mapPicture';
import {type MapSubject, middleOf, ringStepKm} from '../../../src/panels/dossier/mapSubject';
import {placeLabels} from '../../../src/panels/dossier/placeLabels';

const aPlace: fc.Arbitrary<LngLat> = fc.tuple(
  fc.double({min: -180, max: 180, noNaN: true}),
  fc.double({min: -85, max: 85, noNaN: true}),
);

/** A city, and journeys to it. */
function raysTo(centre: LngLat, origins: readonly LngLat[], given: Partial<MapSubject> = {}): MapSubject {
  return {
    centre,
    stops: [centre, ...origins].map((at, idx) => ({
      placeId: `place-${idx}`,
      name: `Place ${idx}`,
      at,
      isMain: idx === 0,
    })),
    journeys: origins.map((from, idx) => ({
      key: String(idx),
      from,
      to: centre,
      format: null,
      happened: true,
      inferred: idx % 2 === 0,
      count: 1,
    })),
    ringsKm: [],
    ...given,
  };
}

const st: LngLat = [30.3, 59.9];
const moscow: LngLat = [37.6, 55.75];
const tashkent: LngLat = [69.2, 41.26];

describe('a picture of journeys', () => {
  test('has true distances from its middle, and all of it within', () => {
    fc.assert(
      fc.property(aPlace, fc.array(aPlace, {minLength: 1, maxLength: 8}), (centre, places) => {
        // the other end of the globe lies in all directions at once
        const origins = places.filter(at => greatCircleKm(at, centre) < 19_900);
        fc.pre(origins.length > 0);
        const {dots, widthPx, heightPx} = mapPicture(raysTo(centre, origins));
        const [middle, ...others] = dots;
        for (const {x, y} of dots) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(widthPx);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(heightPx);
        }
        const perKm = others.map(({x, y, at}) => ({
          px: Math.hypot(x - middle!.x, y - middle!.y),
          km: greatCircleKm(at, centre),
        }));
        const farthest = perKm.reduce((a, b) => (a.km > b.km ? a : b));
        for (const {px, km} of perKm) expect(px).toBeCloseTo((km / farthest.km) * farthest.px, 0);
      }),
      {numRuns: 15},
    );
  });

  test('puts north up and the east to the right of a city', () => {
    const {dots} = mapPicture(raysTo(moscow, [st, tashkent]));
    const [here, north, east] = dots;
    expect(north!.y).toBeLessThan(here!.y);
    expect(east!.x).toBeGreaterThan(here!.x);
  });

  test('draws the beginning of a journey apart where it is inferred, and no gap between', () => {
    const {journeys} = mapPicture(raysTo(st, [moscow, tashkent]));
    expect(journeys.map(({faint}) => faint !== null)).toEqual([true, false]);
    const [inferred] = journeys;
    const ends = inferred!.faint!.match(/[\d.]+,[\d.]+/g)!;
    expect(inferred!.path.match(/[\d.]+,[\d.]+/)![0]).toBe(ends.at(-1));
    expect(inferred!.widthPx).toBeLessThan(journeys[1]!.widthPx);
  });

  test('of one place alone, or of places on opposite sides, is still a picture', () => {
    for (const subject of [raysTo(moscow, []), raysTo(moscow, [moscow]), raysTo([0, 0], [[180, 0]])]) {
      const {heightPx, graticule, dots} = mapPicture(subject);
      expect(heightPx).toBeGreaterThan(0);
      expect(heightPx).toBeLessThanOrEqual(240);
      expect(JSON.stringify([graticule, dots])).not.toMatch(/NaN|Infinity|null,null/);
    }
  });
});

test('rings stand at round distances, two to five of them', () => {
  fc.assert(
    fc.property(fc.double({min: 100, max: 20_000, noNaN: true}), farthestKm => {
      const count = farthestKm / ringStepKm(farthestKm);
      expect(count).toBeGreaterThanOrEqual(2);
      expect(count).toBeLessThanOrEqual(5);
    }),
  );
});

test('the middle of places is as far from both of two, and the first where there is none', () => {
  const middle = middleOf([st, tashkent]);
  expect(greatCircleKm(middle, st)).toBeCloseTo(greatCircleKm(middle, tashkent), 3);
  const ends: LngLat[] = [
    [0, 0],
    [180, 0],
  ];
  expect(middleOf(ends)).toEqual([0, 0]);
});

test('names are whole, clear of each other and of all dots, or not there', () => {
  const aDot = fc.record({
    x: fc.double({min: 0, max: 320, noNaN: true}),
    y: fc.double({min: 0, max: 200, noNaN: true}),
    name: fc.string({minLength: 1, maxLength: 20}),
    isMain: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(aDot, {maxLength: 12}), dots => {
      const labels = placeLabels(dots, [], {widthPx: 320, heightPx: 200});
      const boxes = dots.flatMap(({x, y, name}, idx) => {
        const label = labels[idx];
        if (!label) return [];
        const width = name.length * 7.5;
        const left = x + label.dx - {start: 0, middle: width / 2, end: width}[label.anchor];
        return [{left, right: left + width, top: y + label.dy - 12.5, bottom: y + label.dy}];
      });
      boxes.forEach((a, idx) => {
        expect(Math.min(a.left, a.top)).toBeGreaterThanOrEqual(0);
        expect(a.right).toBeLessThanOrEqual(320);
        for (const b of boxes.slice(idx + 1)) {
          const apart = a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom;
          expect(apart).toBe(true);
        }
      });
    }),
  );
});

test('a name keeps away from lines where it can', () => {
  const dot = {x: 100, y: 100, name: 'Moscow', isMain: true};
  const toTheRight = Array.from({length: 50}, (_, idx) => [100 + 2 * idx, 100] as const);
  expect(placeLabels([dot], [], {widthPx: 320, heightPx: 200})[0]!.anchor).toBe('start');
  expect(placeLabels([dot], toTheRight, {widthPx: 320, heightPx: 200})[0]!.anchor).toBe('end');
});
