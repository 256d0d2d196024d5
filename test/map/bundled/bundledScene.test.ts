import * as fc from 'fast-check';
import {beforeAll, expect, test} from 'vitest';
import {largeDataset} from '../../../bench/generate/largeDataset';
import {type Frame, projectionOf} from '../../../src/geo';
import {type Indexes, type LegColumns, lineStyles} from '../../../src/indexes';
import * as bundled from '../../../src/map/bundled';
import {createBundledScene} from '../../../src/map/bundled';
import {waysOf} from '../../../src/map/bundled/ways';
import {installBundled, type SceneInput} from '../../../src/map/scene';
import {createScene as createPlainScene} from '../../../src/map/scene/scene';
import {columnIndexes, indexesOf, shippedIndexes} from '../../fixtures/indexes';

const still: Omit<SceneInput, 'playhead'> = {
  selectedEvents: new Set(),
  selectedPlaceIdx: null,
  pickedEventIdx: null,
  revealed: null,
  compact: false,
};
const frame: Frame = {widthPx: 1440, heightPx: 900, topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 0};
const viewAt = (zoom: number) => ({
  projection: projectionOf({lngDeg: 55, latDeg: 48, zoom}, frame),
  frame,
});
const everything = {busiest: 100_000, texture: 100_000};

let large: Indexes;
beforeAll(() => {
  installBundled(bundled);
  large = columnIndexes(largeDataset({journeys: 1000, seed: 3}));
});

// ── by columns ──────────────────────────────────────────────────────────────────────────────

const placeCount = 6;
const aLeg = fc.record({
  depart: fc.integer({min: -40, max: 60}),
  travels: fc.integer({min: 1, max: 12}),
  stays: fc.integer({min: 0, max: 30}),
  from: fc.nat(placeCount - 1),
  to: fc.nat(placeCount - 1),
});
const someLegs = fc.array(aLeg, {maxLength: 300}).map((rows): LegColumns => {
  const legs = rows.filter(({from, to}) => from !== to).sort((a, b) => a.depart - b.depart);
  return {
    count: legs.length,
    departDay: Float64Array.from(legs, ({depart}) => depart / 2),
    arriveDay: Float64Array.from(legs, ({depart, travels}) => (depart + travels) / 2),
    endDay: Float64Array.from(legs, ({depart, travels, stays}) => (depart + travels + stays) / 2),
    fromPlaceIdx: Int32Array.from(legs, ({from}) => from),
    toPlaceIdx: Int32Array.from(legs, ({to}) => to),
    eventIdx: Int32Array.from(legs, (_, idx) => idx),
    style: new Uint8Array(legs.length).fill(lineStyles.solid),
    originInferred: new Uint8Array(legs.length),
    dayUncertain: new Uint8Array(legs.length),
    fanRank: new Uint8Array(legs.length),
    legIdx: Int32Array.from(legs, (_, idx) => idx),
  };
});
const positions = ({count}: LegColumns) => Array.from({length: count}, (_, leg) => leg);

test('what is under way and what is past at any moment is what a plain loop finds', () => {
  fc.assert(
    fc.property(someLegs, fc.array(fc.integer({min: -200, max: 400}), {minLength: 1}), (legs, quarters) => {
      const ways = waysOf(legs, placeCount, legs.count);
      for (const quarter of quarters) {
        const playhead = quarter / 4;
        expect(ways.underWayAt(playhead)).toEqual(
          positions(legs).filter(leg => legs.departDay[leg]! <= playhead && legs.endDay[leg]! > playhead),
        );
        const past = Array.from(ways.byEnd.subarray(0, ways.pastAt(playhead))).sort((a, b) => a - b);
        expect(past).toEqual(positions(legs).filter(leg => legs.endDay[leg]! <= playhead));
      }
    }),
  );
});

test('a pair has the journeys between its two places, in either direction, and no others', () => {
  fc.assert(
    fc.property(someLegs, legs => {
      const {pairOf, lowPlaceIdx, highPlaceIdx, pairCount} = waysOf(legs, placeCount, legs.count);
      for (const leg of positions(legs)) {
        const ends = [legs.fromPlaceIdx[leg]!, legs.toPlaceIdx[leg]!].sort((a, b) => a - b);
        expect([lowPlaceIdx[pairOf[leg]!], highPlaceIdx[pairOf[leg]!]]).toEqual(ends);
      }
      const keys = positions(legs).map(leg => pairOf[leg]!);
      expect(new Set(keys).size).toBe(pairCount);
    }),
  );
});

// ── whole scenes ────────────────────────────────────────────────────────────────────────────

/** How many journeys between two places are past, by a plain loop. */
function pastByPair({legColumns: legs}: Indexes, playhead: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const leg of positions(legs)) {
    if (legs.endDay[leg]! > playhead) continue;
    const [low, high] = [legs.fromPlaceIdx[leg]!, legs.toPlaceIdx[leg]!].sort((a, b) => a - b);
    const key = `crowd-${low}-${high}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

test('at the nearest zoom every line stands for the past journeys of its two places, forwards and backwards in time', () => {
  const scene = createBundledScene(large);
  // so near that no two places share a spot
  const wide = {...viewAt(15), frame: {widthPx: 1e9, heightPx: 1e9}, most: everything};
  const view = {...wide, projection: {...wide.projection, xPx: 5e8, yPx: 5e8} as typeof wide.projection};
  const {from, to} = large.window;
  for (const share of [0.2, 0.9, 0.4, 1, 0]) {
    const playhead = Math.floor(from + (to - from) * share) + 0.25;
    const lines = scene.marksAt({...still, playhead}).crowd!.linesIn(view);
    const expected = pastByPair(large, playhead);
    for (const {id, count} of lines) expect([id, count]).toEqual([id, expected.get(id)]);
  }
});

test('lines of places that share a spot count all their journeys but those within a spot', () => {
  const scene = createBundledScene(large);
  const playhead = large.window.to + 400;
  const far = {...viewAt(1), most: everything};
  const lines = scene.marksAt({...still, playhead}).crowd!.linesIn(far);
  const counted = lines.reduce((sum, {count}) => sum + count, 0);
  expect(counted).toBeGreaterThan(0);
  expect(counted).toBeLessThanOrEqual(large.legColumns.count);
  expect(lines.length).toBeLessThan(pastByPair(large, playhead).size);
});

test('a small dataset names the same journeys under way, and its lines the same pairs, as in the plain scene', () => {
  const indexes = shippedIndexes();
  const [scene, plain] = [createBundledScene(indexes), createPlainScene(indexes)];
  for (let playhead = indexes.window.from + 0.25; playhead < indexes.window.to; playhead += 3.5) {
    const input = {...still, playhead};
    const [ours, theirs] = [scene.marksAt(input), plain.marksAt(input)];
    const underWay = (marks: typeof ours) =>
      marks.arcs
        .filter(({phase}) => phase === 'under way')
        .map(({id, eventIdx, line, grown, fadesIn}) => ({id, eventIdx, line, grown, fadesIn}))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(underWay(ours)).toEqual(underWay(theirs));
    expect(ours.crowd!.past).toBe(theirs.arcs.filter(({phase}) => phase === 'past').length);
    expect(new Set(ours.absences)).toEqual(new Set(theirs.absences));
    expect(ours.tints).toEqual(theirs.tints);
    expect(ours.unplaced).toEqual(theirs.unplaced);
    expect(ours.cities.map(({placeIdx}) => placeIdx)).toEqual(theirs.cities.map(({placeIdx}) => placeIdx));
  }
});

test('rows and columns of one dataset make the same marks', () => {
  const dataset = largeDataset({journeys: 400, seed: 5});
  const [rows, columns] = [
    createBundledScene(indexesOf(dataset)),
    createBundledScene(columnIndexes(dataset)),
  ];
  for (const playhead of [17_000.25, 18_000.5, 19_000.75]) {
    const [some, others] = [rows.marksAt({...still, playhead}), columns.marksAt({...still, playhead})];
    expect(others.arcs).toEqual(some.arcs);
    expect(others.cities).toEqual(some.cities);
    expect(others.crowd!.linesIn(viewAt(3))).toEqual(some.crowd!.linesIn(viewAt(3)));
  }
});

// ── bounds ──────────────────────────────────────────────────────────────────────────────────

test('however many journeys there are, the lines of a window are no more than it has room for', () => {
  const scene = createBundledScene(large);
  for (const zoom of [1, 2.6, 4, 6]) {
    const {crowd, arcs} = scene.marksAt({...still, playhead: large.window.to - 300});
    const lines = crowd!.linesIn({...viewAt(zoom), most: {busiest: 40, texture: 30}});
    expect(lines.length).toBeLessThanOrEqual(70);
    expect(lines.filter(({texture}) => !texture).length).toBeLessThanOrEqual(40);
    expect(arcs.length).toBeLessThanOrEqual(300);
  }
});

test('the busiest lines are drawn last, and none that is left out counts more than one that is drawn', () => {
  const scene = createBundledScene(large);
  const {crowd} = scene.marksAt({...still, playhead: large.window.to});
  const few = crowd!.linesIn({...viewAt(2.6), most: {busiest: 20, texture: 10}});
  const all = crowd!.linesIn({...viewAt(2.6), most: everything});
  const counts = few.map(({count}) => count);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  const drawn = new Set(few.map(({id}) => id));
  const leftOut = all.filter(({id}) => !drawn.has(id)).map(({count}) => count);
  expect(Math.max(...leftOut)).toBeLessThanOrEqual(Math.min(...counts));
});

test('pointing at a line means the newest of its journeys that are past', () => {
  const scene = createBundledScene(large);
  const playhead = large.window.to - 500;
  const view = viewAt(5);
  const {crowd} = scene.marksAt({...still, playhead});
  const line = crowd!.linesIn(view).findLast(({path}) => {
    const {scale, xPx, yPx} = view.projection;
    const [x, y] = [path[0]! * scale + xPx, path[1]! * scale + yPx];
    return x > 100 && x < 1300 && y > 100 && y < 800;
  })!;
  const {scale, xPx, yPx} = view.projection;
  const eventIdx = crowd!.eventAt(
    view,
    ((line.path[2]! + line.path[4]!) / 2) * scale + xPx,
    ((line.path[3]! + line.path[5]!) / 2) * scale + yPx,
    6,
  );
  expect(eventIdx).toBeDefined();
  const {legColumns: legs} = large;
  const ends = positions(legs).filter(leg => legs.eventIdx[leg] === eventIdx);
  expect(ends.some(leg => legs.endDay[leg]! <= playhead)).toBe(true);
  expect(crowd!.eventAt(view, -500, -500, 6)).toBeUndefined();
});
