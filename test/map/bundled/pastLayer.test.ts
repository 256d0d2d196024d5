// @vitest-environment happy-dom
import {beforeEach, expect, test, vi} from 'vitest';
import {projectionOf} from '../../../src/geo';
import {createPastLayer, type PastLayer} from '../../../src/map/bundled';
import type {CrowdLine, CrowdMark} from '../../../src/map/scene';
import {formats, keysOf} from '../../../src/model';
import type {MapColours} from '../../../src/theme';

const frame = {widthPx: 800, heightPx: 600, topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 0};
const projection = projectionOf({lngDeg: 55, latDeg: 48, zoom: 3}, frame);
const moved = projectionOf({lngDeg: 56, latDeg: 48, zoom: 3}, frame);
const colours = {
  formats: Object.fromEntries(keysOf(formats).map(format => [format, '#123456'])),
} as unknown as MapColours;
const source = {};
const selectedEvents = new Set<number>();

function aLine(at: number, texture: boolean): CrowdLine {
  return {
    id: `crowd-${at}`,
    path: Float64Array.of(21_000 + 100 * at, 11_000, 22_000, 10_500, 23_000, 11_000),
    format: 'bilateral',
    line: 'solid',
    widthPx: 1,
    opacity: 0.5,
    count: at,
    texture,
  };
}

/** A crowd of so many lines as are past, the first three of them ground. */
function crowdOf(past: number, opacity = 1): CrowdMark {
  return {
    source,
    past,
    pastOfSelection: 0,
    selectedEvents,
    opacity,
    linesIn: () => Array.from({length: past}, (_, at) => aLine(at, at < 3)),
    eventAt: () => undefined,
  };
}

/** A canvas that writes down what is drawn. */
function recorded() {
  const calls: string[] = [];
  const context = new Proxy<Record<string, unknown>>(
    {},
    {
      get:
        (_, name) =>
        (...given: unknown[]) =>
          calls.push(`${String(name)} ${given.join(' ')}`),
      set: (_, name, value) => {
        calls.push(`${String(name)} = ${String(value)}`);
        return true;
      },
    },
  );
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
  return calls;
}

let calls: string[];
let front: HTMLCanvasElement;
let layer: PastLayer;
const drawn = (paint: () => unknown) => {
  calls.length = 0;
  paint();
  return [...calls];
};

beforeEach(() => {
  document.body.replaceChildren();
  calls = recorded();
  front = document.body.appendChild(document.createElement('canvas'));
  layer = createPastLayer(front);
});

test('what is kept is the picture that would be drawn anew', () => {
  layer.paint(crowdOf(5), frame, projection, colours, 0);
  const later = drawn(() => layer.paint(crowdOf(8), frame, projection, colours, 1000));
  const fresh = createPastLayer(front);
  const anew = drawn(() => fresh.paint(crowdOf(8), frame, projection, colours, 0));
  expect(later.filter(call => !/^(width|height) =/.test(call))).toEqual(anew);
  expect(later.filter(call => call.startsWith('stroke '))).toHaveLength(1 + 5);
});

test('nothing is drawn again while nothing has become past', () => {
  layer.paint(crowdOf(5), frame, projection, colours, 0);
  expect(drawn(() => layer.paint(crowdOf(5), frame, projection, colours, 1000))).toEqual([]);
});

test('more that has become past waits a little, and says how long', () => {
  layer.paint(crowdOf(5), frame, projection, colours, 0);
  calls.length = 0;
  const waitMs = layer.paint(crowdOf(6), frame, projection, colours, 10);
  expect(waitMs).toBeGreaterThan(0);
  expect(calls).toEqual([]);
  expect(layer.paint(crowdOf(6), frame, projection, colours, 10 + waitMs!)).toBeNull();
  expect(calls).not.toEqual([]);
});

test('a moved camera is followed at once', () => {
  layer.paint(crowdOf(5), frame, projection, colours, 0);
  expect(drawn(() => layer.paint(crowdOf(5), frame, moved, colours, 1))).not.toEqual([]);
});

test('while something is picked out it is quieted without being drawn again', () => {
  layer.paint(crowdOf(5), frame, projection, colours, 0);
  expect(drawn(() => layer.paint(crowdOf(5, 0.35), frame, projection, colours, 1))).toEqual([]);
  expect(document.querySelectorAll('canvas')[0]!.style.opacity).toBe('0.35');
});

test('it lies below the other canvas, and goes where there is no crowd any more', () => {
  layer.paint(crowdOf(5), frame, projection, colours, 0);
  expect([...document.querySelectorAll('canvas')].indexOf(front)).toBe(1);
  layer.paint(undefined, frame, projection, colours, 1);
  expect([...document.querySelectorAll('canvas')]).toEqual([front]);
});
