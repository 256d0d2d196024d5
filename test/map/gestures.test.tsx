import '../fixtures/curvedProjections';
import {beforeEach, expect, test, vi} from 'vitest';
import {cameraOf, type Projection, projectionOf} from '../../src/geo';
import {type Gestures, type GestureTarget, moved, startGestures} from '../../src/map/gestures';

let element: HTMLElement;
let projection: Projection;
const start = vi.fn<() => void>();
const zoomInAt = vi.fn<(x: number, y: number) => void>();
const tap = vi.fn<(x: number, y: number, reach: number) => boolean>(() => false);
const hover = vi.fn<GestureTarget['hover']>();
const onClick = vi.fn<() => void>();

const leave = vi.fn<NonNullable<GestureTarget['leave']>>();

beforeEach(() => begin('greedy'));

function begin(gestures: Gestures) {
  document.body.replaceChildren();
  element = document.createElement('section');
  element.innerHTML = '<button>Bishkek</button><div data-furniture><p>Legend</p></div>';
  element.setPointerCapture = () => {};
  element.hasPointerCapture = () => true;
  document.body.append(element);
  element.addEventListener('click', onClick);
  projection = {name: 'mercator', scale: 0.1, xPx: 0, yPx: 0};
  vi.clearAllMocks();
  const target: GestureTarget = {
    projection: () => projection,
    moveTo: next => {
      projection = next;
    },
    start,
    zoomInAt,
    tap,
    hover,
    leave,
  };
  startGestures(element, target, gestures);
}

const pointer = (
  type: string,
  clientX: number,
  clientY: number,
  given: PointerEventInit = {},
  on: Element = element,
) =>
  on.dispatchEvent(
    new PointerEvent(type, {clientX, clientY, bubbles: true, pointerId: 1, button: 0, buttons: 1, ...given}),
  );

const click = () =>
  element
    .querySelector('button')!
    .dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, detail: 1}));

test('a drag shifts the map by as much as the hand', () => {
  pointer('pointerdown', 100, 100);
  pointer('pointermove', 110, 100);
  pointer('pointermove', 130, 90);
  expect(projection).toEqual({name: 'mercator', scale: 0.1, xPx: 30, yPx: -10});
  expect(start).toHaveBeenCalledTimes(1);
});

test('less than four pixels is a tap: nothing moves and the click arrives', () => {
  pointer('pointerdown', 100, 100);
  pointer('pointermove', 102, 102);
  pointer('pointerup', 102, 102);
  click();
  expect(projection.xPx).toBe(0);
  expect(onClick).toHaveBeenCalledTimes(1);
});

test('the click that ends a drag is swallowed, the next one is not', () => {
  pointer('pointerdown', 100, 100);
  pointer('pointermove', 150, 100);
  pointer('pointerup', 150, 100);
  click();
  expect(onClick).not.toHaveBeenCalled();
  click();
  expect(onClick).toHaveBeenCalledTimes(1);
});

test('a click by the keyboard is never swallowed', () => {
  pointer('pointerdown', 100, 100);
  pointer('pointermove', 150, 100);
  pointer('pointerup', 150, 100);
  element.querySelector('button')!.click();
  expect(onClick).toHaveBeenCalledTimes(1);
});

test('a hand that let go elsewhere no longer drags', () => {
  pointer('pointerdown', 100, 100);
  pointer('pointermove', 200, 100, {buttons: 0});
  expect(projection.xPx).toBe(0);
});

test('a drag that begins on furniture is not the map’s', () => {
  const legend = element.querySelector('p')!;
  pointer('pointerdown', 100, 100, {}, legend);
  pointer('pointermove', 150, 100, {}, legend);
  expect(projection.xPx).toBe(0);
});

test('two fingers change the scale by how much they spread, about their middle', () => {
  pointer('pointerdown', 100, 100);
  pointer('pointerdown', 200, 100, {pointerId: 2});
  pointer('pointermove', 90, 100);
  pointer('pointermove', 210, 100, {pointerId: 2});
  expect(projection.scale).toBeCloseTo(0.12, 9);
});

test('the wheel zooms about the pointer, which stays over the same place', () => {
  const before = (300 - projection.xPx) / projection.scale;
  // the light document's wheel event has no place of its own
  const wheel = new MouseEvent('wheel', {clientX: 300, clientY: 200, bubbles: true, cancelable: true});
  element.dispatchEvent(Object.assign(wheel, {deltaY: -100, deltaMode: 0}));
  expect(projection.scale).toBeCloseTo(0.1 * 2 ** 0.2, 9);
  expect((300 - projection.xPx) / projection.scale).toBeCloseTo(before, 6);
});

test('at the end of the zoom the wheel asks for nothing, and the page does not scroll instead', () => {
  const wheel = (deltaY: number) => {
    const event = new MouseEvent('wheel', {clientX: 300, clientY: 200, bubbles: true, cancelable: true});
    element.dispatchEvent(Object.assign(event, {deltaY, deltaMode: 0}));
    return event.defaultPrevented;
  };
  wheel(-1e5);
  const nearest = projection;
  expect(Math.log2((nearest.scale * 32768) / 512)).toBeCloseTo(8, 9);
  expect(wheel(-100)).toBe(true);
  expect(projection).toBe(nearest);
  wheel(100);
  expect(projection.scale).toBeLessThan(nearest.scale);
});

test('the globe is turned by the hand and keeps its size', () => {
  const frame = {widthPx: 400, heightPx: 400, topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 0};
  projection = projectionOf({lngDeg: 60, latDeg: 45, zoom: 2}, frame, 'globe');
  const {radiusPx} = projection as Extract<Projection, {name: 'globe'}>;
  pointer('pointerdown', 200, 200);
  pointer('pointermove', 240, 170);
  expect(projection).toMatchObject({name: 'globe', radiusPx});
  const {lngDeg, latDeg} = cameraOf(projection, frame);
  expect(lngDeg).toBeLessThan(60);
  expect(latDeg).toBeLessThan(45);
});

test('a tap on the bare map that meets a line goes no further; on a city it is the city’s', () => {
  tap.mockReturnValue(true);
  element.dispatchEvent(new MouseEvent('click', {clientX: 5, clientY: 6, bubbles: true, detail: 1}));
  expect(tap).toHaveBeenCalledWith(5, 6, 8);
  expect(onClick).not.toHaveBeenCalled();
  click();
  expect(onClick).toHaveBeenCalledTimes(1);
});

test('the pointer over the bare map is told, over a city it is not', () => {
  pointer('pointermove', 40, 50, {buttons: 0});
  expect(hover).toHaveBeenLastCalledWith({xPx: 40, yPx: 50}, 8);
  pointer('pointermove', 40, 50, {buttons: 0}, element.querySelector('button')!);
  expect(hover).toHaveBeenLastCalledWith(null, 8);
});

test('a double tap asks for a nearer look there', () => {
  element.dispatchEvent(new MouseEvent('dblclick', {clientX: 30, clientY: 40, bubbles: true}));
  expect(zoomInAt).toHaveBeenCalledWith(30, 40);
});

test('one finger that lifts leaves the other to shift', () => {
  const two = [
    {x: 0, y: 0},
    {x: 100, y: 0},
  ];
  expect(moved(projection, two, two)).toEqual(projection);
  expect(moved(projection, [{x: 0, y: 0}], [{x: 5, y: 6}])).toEqual({
    name: 'mercator',
    scale: 0.1,
    xPx: 5,
    yPx: 6,
  });
});

// ── in an article ───────────────────────────────────────────────────────────────────────────

const touch = {pointerType: 'touch'};

test('a cooperative map leaves a finger alone to the article, and is moved by two', () => {
  begin('cooperative');
  pointer('pointerdown', 100, 100, touch);
  pointer('pointermove', 100, 160, touch);
  expect(projection.yPx).toBe(0);
  expect(leave).toHaveBeenCalledWith('touch');

  pointer('pointerdown', 200, 160, {...touch, pointerId: 2});
  pointer('pointermove', 110, 160, touch);
  pointer('pointermove', 210, 160, {...touch, pointerId: 2});
  expect(projection.xPx).toBeCloseTo(10);
});

test('a finger with which the browser scrolls the article was left to it', () => {
  begin('cooperative');
  pointer('pointerdown', 100, 100, touch);
  pointer('pointercancel', 100, 104, touch);
  expect(leave).toHaveBeenCalledExactlyOnceWith('touch');
});

test('a cooperative map is dragged by a mouse, and tapped by a finger', () => {
  begin('cooperative');
  pointer('pointerdown', 100, 100);
  pointer('pointermove', 130, 100);
  expect(projection.xPx).toBe(30);
  pointer('pointerup', 130, 100);

  pointer('pointerdown', 100, 100, touch);
  pointer('pointerup', 100, 100, touch);
  element.dispatchEvent(new MouseEvent('click', {bubbles: true, detail: 1, clientX: 100, clientY: 100}));
  expect(tap).toHaveBeenCalledWith(100, 100, 16);
  expect(leave).not.toHaveBeenCalled();
});

test.each([{ctrlKey: true}, {metaKey: true}])('a cooperative map is zoomed by a wheel with %o', keys => {
  begin('cooperative');
  const plain = new WheelEvent('wheel', {deltaY: -100, bubbles: true, cancelable: true});
  element.dispatchEvent(plain);
  expect(plain.defaultPrevented).toBe(false);
  expect(projection.scale).toBe(0.1);
  expect(leave).toHaveBeenCalledWith('wheel');

  const meant = new WheelEvent('wheel', {deltaY: -10, bubbles: true, cancelable: true});
  for (const [key, value] of Object.entries(keys)) Object.defineProperty(meant, key, {value});
  element.dispatchEvent(meant);
  expect(meant.defaultPrevented).toBe(true);
  expect(projection.scale).toBeGreaterThan(0.1);
});
