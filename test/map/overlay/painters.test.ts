import {expect, test} from 'vitest';
import {linesSvg, paintStrokes, signsSvg, strokesOf} from '../../../src/map/overlay';
import {createScene} from '../../../src/map/scene';
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
  ink: '#000',
  land: '#fff',
  formats: {cis: '#111', csto: '#222', sco: '#333', bilateral: '#444', other: '#555'},
};

/** A canvas that writes down what is drawn on it. */
function recorder() {
  const drawn = {lines: [] as {widthPx: number; dash: number[]; alpha: number}[], signs: 0, filled: 0};
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
    beginPath: () => {},
    moveTo: () => {},
    lineTo: () => {},
    arc: () => {},
    rotate: () => {},
    translate: () => {},
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
      if (!inSign) drawn.lines.push({widthPx: state.lineWidth, dash, alpha: state.globalAlpha});
    },
  });
  return {drawn, context: context as unknown as CanvasRenderingContext2D};
}

test.each(days)('canvas and SVG draw the same marks on %s', day => {
  const strokes = strokesOn(day);
  const {drawn, context} = recorder();
  paintStrokes(context, strokes, {scale: 0.1, xPx: 0, yPx: 0}, colours);
  const svg = linesSvg(strokes, 'f') + signsSvg(strokes, {x: 0, y: 0, width: 32768, height: 32768});

  const svgLines = [...svg.matchAll(/<path class="line"[^>]*>/g)].map(([path]) => ({
    widthPx: Number(/stroke-width="([^"]+)"/.exec(path)?.[1]),
    dash: (/stroke-dasharray="([^"]+)"/.exec(path)?.[1]?.split(' ') ?? []).map(Number),
    alpha: Number(/stroke-opacity="([^"]+)"/.exec(path)?.[1]),
  }));
  expect(svgLines).toEqual(drawn.lines);
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
