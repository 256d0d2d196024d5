import '../../fixtures/curvedProjections';
import {describe, expect, test} from 'vitest';
import {type Frame, type Projection, projectionNames, projectionOf, toPx} from '../../../src/geo';
import {linesSvg, paintStrokes, signsSvg, strokesOf, strokesSvg} from '../../../src/map/overlay';
import {traceLine} from '../../../src/map/overlay/trace';
import {type ArcMark, createScene} from '../../../src/map/scene';
import {toDayNumber} from '../../../src/time';
import {shippedIndexes} from '../../fixtures/indexes';

const scene = createScene(shippedIndexes());
const days = [
  '2023-10-05',
  '2023-10-12',
  '2025-01-01',
  '2025-01-16',
  '2025-06-29',
  '2025-07-15',
  '2025-12-22',
];
const strokesOn = (day: string, share = 0.3) =>
  strokesOf(
    scene.marksAt({
      playhead: toDayNumber(day) + share,
      selectedEvents: new Set(),
      selectedPlaceIdx: null,
      pickedEventIdx: null,
      revealed: null,
      compact: false,
    }),
  );
const colours = {
  space: '#00000c',
  sea: '#ccc',
  land: '#fff',
  lake: '#ddd',
  border: '#aaa',
  coast: '#bbb',
  river: '#00000b',
  ink: '#000',
  formats: {cis: '#111', csto: '#222', sco: '#333', bilateral: '#444', other: '#555'},
};

/** A canvas that writes down what is drawn on it. */
function recorder() {
  const drawn = {
    lines: [] as {widthPx: number; dash: number[]; alpha: number}[],
    /** For each line its points, px; a new piece begins with `M`. */
    paths: [] as string[],
    /** Where each sign stands and how far it is turned. */
    places: [] as {x: number; y: number; turn: number}[],
    signs: 0,
    filled: 0,
  };
  let path = '';
  let dash: number[] = [];
  let inSign = false;
  const state = {
    lineWidth: 1,
    globalAlpha: 1,
    lineCap: '',
    lineJoin: '',
    strokeStyle: '' as unknown,
    fillStyle: '' as unknown,
  };
  const context = Object.assign(state, {
    setLineDash: (next: number[]) => {
      dash = next;
    },
    createLinearGradient: () => ({addColorStop: () => {}}),
    beginPath: () => {
      path = '';
    },
    moveTo: (x: number, y: number) => {
      path += `M${x.toFixed(1)} ${y.toFixed(1)}`;
    },
    lineTo: (x: number, y: number) => {
      path += ` ${x.toFixed(1)} ${y.toFixed(1)}`;
    },
    arc: () => {},
    rotate: (turn: number) => {
      drawn.places.at(-1)!.turn = turn;
    },
    translate: (x: number, y: number) => {
      drawn.places.push({x, y, turn: 0});
    },
    save: () => {
      inSign = true;
      drawn.signs++;
    },
    restore: () => {
      inSign = false;
    },
    fill: () => {
      drawn.filled++;
    },
    stroke: () => {
      if (inSign) return;
      drawn.lines.push({widthPx: state.lineWidth, dash, alpha: state.globalAlpha});
      drawn.paths.push(path);
    },
  });
  return {drawn, context: context as unknown as CanvasRenderingContext2D};
}

const linesIn = (svg: string) =>
  [...svg.matchAll(/<path class="line"[^>]*>/g)].map(([path]) => ({
    widthPx: Number(/stroke-width="([^"]+)"/.exec(path)?.[1]),
    dash: (/stroke-dasharray="([^"]+)"/.exec(path)?.[1]?.split(' ') ?? []).map(Number),
    alpha: Number(/stroke-opacity="([^"]+)"/.exec(path)?.[1]),
  }));

test.each(days)('canvas and SVG draw the same marks on %s', day => {
  const strokes = strokesOn(day);
  const {drawn, context} = recorder();
  paintStrokes(context, strokes, {name: 'mercator', scale: 0.1, xPx: 0, yPx: 0}, colours);
  const svg = linesSvg(strokes, 'f') + signsSvg(strokes, {x: 0, y: 0, width: 32768, height: 32768});

  expect(linesIn(svg)).toEqual(drawn.lines);
  expect([...svg.matchAll(/data-sign="/g)]).toHaveLength(drawn.signs);
  expect(strokes.length).toBe(drawn.lines.length + drawn.signs);
});

test('the SVG holds no style attribute, which a strict policy would drop', () => {
  expect(days.map(day => linesSvg(strokesOn(day), 'f')).join('')).not.toContain('style=');
});

test('a line half grown ends half way, and dots go on from there', () => {
  const strokes = strokesOn('2025-06-29', 0);
  const lines = strokes.flatMap(stroke =>
    stroke.shape === 'line' && stroke.arc.head ? [[stroke.fromShare, stroke.toShare]] : [],
  );
  expect(lines).toEqual([
    [0.5, 1],
    [0, 0.5],
  ]);
  expect(strokes.filter(({shape}) => shape === 'head')).toHaveLength(1);
});

test('a journey that has arrived has no head left to draw', () => {
  expect(strokesOn('2025-12-22', 0.5).filter(({shape}) => shape === 'head')).toEqual([]);
});

const frame: Frame = {widthPx: 1200, heightPx: 800, topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 0};
const looks = {
  'at the region': {lngDeg: 60, latDeg: 48, zoom: 3},
  // from here the Far East and Pyongyang are behind the globe
  'from the Atlantic': {lngDeg: -30, latDeg: 20, zoom: 2},
} as const;
const projections = projectionNames.flatMap(name =>
  Object.entries(looks).map(([where, camera]) => [name, where, projectionOf(camera, frame, name)] as const),
);

test.each(projections)(
  'in the projection %s, looked %s, canvas and SVG draw the same',
  (_, __, projection) => {
    for (const day of days) {
      const strokes = strokesOn(day);
      const {drawn, context} = recorder();
      paintStrokes(context, strokes, projection, colours);
      const svg = strokesSvg(strokes, projection, 'f');
      expect(linesIn(svg)).toEqual(drawn.lines);
      expect([...svg.matchAll(/<path class="line"[^>]* d="([^"]*)"/g)].map(([, path]) => path)).toEqual(
        drawn.paths,
      );
      const signs = [
        ...svg.matchAll(/translate\(([-\d.]+) ([-\d.]+)\)"[^>]*>(?:<path[^>]*rotate\(([-\d.]+)\))?/g),
      ];
      expect(signs).toHaveLength(drawn.places.length);
      signs.forEach(([, x, y, turn], k) => {
        expect(Number(x)).toBeCloseTo(drawn.places[k]!.x, 1);
        expect(Number(y)).toBeCloseTo(drawn.places[k]!.y, 1);
        expect(Number(turn ?? 0)).toBeCloseTo((drawn.places[k]!.turn * 180) / Math.PI, 1);
      });
    }
  },
);

test('a picture in px keeps no line’s width from its scale, and the first page keeps all of them', () => {
  const strokes = strokesOn('2025-12-22');
  expect(strokesSvg(strokes, projections[0]![2], 'f')).not.toContain('vector-effect');
  expect(linesSvg(strokes, 'f').match(/vector-effect/g)).toHaveLength(linesIn(linesSvg(strokes, 'f')).length);
});

/** The pieces of a way as they are drawn, each its points in px. */
function piecesOf(
  path: Float64Array,
  projection: Projection,
  fromShare = 0,
  toShare = 1,
): [number, number][][] {
  const pieces: [number, number][][] = [];
  const isSeen = traceLine({arc: {path} as ArcMark, fromShare, toShare}, projection, {
    moveTo: (x, y) => pieces.push([[x, y]]),
    lineTo: (x, y) => pieces.at(-1)!.push([x, y]),
  });
  expect(isSeen).toBe(pieces.length > 0);
  return pieces;
}

describe('on the globe', () => {
  const globe = projectionOf({lngDeg: 0, latDeg: 0, zoom: 2}, frame, 'globe');
  // half a turn along the equator and back over the date line, in world units: x is 32768 around
  const equator = Float64Array.from({length: 2 * 65}, (_, k) => (k % 2 === 0 ? 16384 + 256 * k : 16384));
  /** Px from the middle to the edge: a ray from the eye that only touches. */
  const radiusPx = (512 * 4) / (2 * Math.PI);
  const eyePx = 400 / Math.tan(0.6435011087932844 / 2);
  const limbPx = eyePx * Math.tan(Math.asin(radiusPx / (radiusPx + eyePx)));

  test('a line around the planet is cut at the horizon on both sides, and never drawn through the planet', () => {
    const pieces = piecesOf(equator, globe);
    expect(pieces).toHaveLength(2);
    expect(pieces[0]!.at(-1)![0]).toBeCloseTo(600 + limbPx, 1);
    expect(pieces[1]![0]![0]).toBeCloseTo(600 - limbPx, 1);
    for (const piece of pieces)
      for (let k = 1; k < piece.length; k++) expect(piece[k]![0] - piece[k - 1]![0]).toBeLessThan(33); // 5.6° in the middle
  });

  test('a part that lies behind the planet draws nothing', () => {
    expect(piecesOf(equator, globe, 0.3, 0.7)).toEqual([]);
    expect(piecesOf(equator, globe, 0.1, 0.2)).toHaveLength(1);
  });

  test('signs behind the planet are not drawn', () => {
    const strokes = strokesOn('2025-12-22');
    const behind = projectionOf({lngDeg: -120, latDeg: -50, zoom: 2}, frame, 'globe');
    const svg = strokesSvg(strokes, behind, 'f');
    expect(linesIn(svg)).toEqual([]);
    expect(svg).not.toContain('data-sign');
  });
});

test.each(projections)(
  'in %s, looked %s, an arrowhead points along its line as drawn',
  (_, __, projection) => {
    for (const stroke of strokesOn('2025-12-31')) {
      if (stroke.shape !== 'arrow') continue;
      const {drawn, context} = recorder();
      paintStrokes(context, [stroke], projection, colours);
      const [place] = drawn.places;
      const line = strokesOn('2025-12-31').find(
        other => other.shape === 'line' && `arrow-${other.arc.id}` === stroke.id,
      );
      if (!place || line?.shape !== 'line') continue;
      // the piece of the line that the arrowhead stands on
      const [piece] = piecesOf(line.arc.path, projection, 0.595, 0.605);
      const [a, b] = [piece![0]!, piece!.at(-1)!];
      const turn = place.turn - Math.atan2(b[1] - a[1], b[0] - a[0]);
      expect(Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)))).toBeLessThan(0.1);
      const out = new Float64Array(2);
      toPx(projection, stroke.x, stroke.y, out);
      expect(place).toMatchObject({x: out[0], y: out[1]});
    }
  },
);
