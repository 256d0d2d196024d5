import {beforeEach, expect, test, vi} from 'vitest';
import type {SheetStop} from '../../src/panels/sheet';
import {listenToSheet} from '../../src/panels/sheetHands';

const windowPx = 800;
const onRest = vi.fn<(stop: SheetStop) => void>();
const onRaise = vi.fn<() => void>();
const onHandleClick = vi.fn<() => void>();
let panel: HTMLElement;
let handle: HTMLElement;
let head: HTMLElement;
let body: HTMLElement;
/** How high the style sheet has it, px: a document without layout has to be told. */
let restingPx: number;
let nowMs: number;

beforeEach(() => {
  vi.clearAllMocks();
  document.documentElement.removeAttribute('data-framed');
  document.body.innerHTML =
    '<div><section data-sheet="peek"><button></button><header><h2>Baku</h2><a href="#x">TASS</a></header><div><a href="#y">AZ</a></div></section></div>';
  panel = document.querySelector('section')!;
  [handle, head, body] = [...panel.children] as [HTMLElement, HTMLElement, HTMLElement];
  panel.style.minBlockSize = '132px';
  restingPx = 132;
  nowMs = 1000;
  panel.getBoundingClientRect = () =>
    ({height: Number.parseFloat(panel.style.blockSize) || restingPx}) as DOMRect;
  Object.defineProperty(panel, 'offsetParent', {value: {clientHeight: windowPx}});
  handle.addEventListener('click', onHandleClick);
  listenToSheet({panel, handle: handle, head: head, body: body}, onRest, onRaise);
});

const heightPx = () => Number.parseFloat(panel.style.blockSize);
/** Heights of the body: what it holds, and what of it is seen. */
const bodyHolds = (scrollHeight: number, clientHeight: number, scrollTop = 0) => {
  Object.defineProperty(body, 'scrollHeight', {value: scrollHeight});
  Object.defineProperty(body, 'clientHeight', {value: clientHeight});
  Object.defineProperty(body, 'scrollTop', {value: scrollTop});
};

function pointer(type: string, clientY: number, afterMs: number, pointerId = 1) {
  nowMs += afterMs;
  const event = new PointerEvent(type, {clientY, pointerId, button: 0, bubbles: true, cancelable: true});
  Object.defineProperty(event, 'timeStamp', {value: nowMs});
  handle.dispatchEvent(event);
}

/** One finger on a part; says whether the browser may scroll with it. */
function finger(type: string, on: HTMLElement, clientY: number, afterMs: number): boolean {
  nowMs += afterMs;
  const event = new Event(type, {bubbles: true, cancelable: true});
  Object.defineProperty(event, 'touches', {value: type === 'touchend' ? [] : [{clientY}]});
  Object.defineProperty(event, 'timeStamp', {value: nowMs});
  return on.dispatchEvent(event);
}

test('the sheet follows the hand on its handle, between its least and its greatest height', () => {
  pointer('pointerdown', 700, 0);
  pointer('pointermove', 600, 100);
  expect(heightPx()).toBe(232);
  pointer('pointermove', -500, 100);
  expect(heightPx()).toBe(windowPx);
  pointer('pointermove', 900, 100);
  expect(heightPx()).toBe(132);
  expect(panel.hasAttribute('data-dragging')).toBe(true);
});

test('let go, it rests at the nearest stop and is as high as the style sheet has it', () => {
  pointer('pointerdown', 700, 0);
  pointer('pointermove', 400, 300);
  pointer('pointermove', 400, 300);
  pointer('pointerup', 400, 300);
  expect(onRest.mock.calls).toEqual([['half']]);
  expect(panel.style.blockSize).toBe('');
  expect(panel.hasAttribute('data-dragging')).toBe(false);
});

test('thrown, it goes on to the next stop', () => {
  pointer('pointerdown', 700, 0);
  pointer('pointermove', 690, 16);
  pointer('pointermove', 670, 16);
  pointer('pointerup', 670, 5);
  expect(onRest.mock.calls).toEqual([['half']]);
});

test('a hand that has stopped before it lets go throws nothing', () => {
  pointer('pointerdown', 700, 0);
  pointer('pointermove', 600, 16);
  pointer('pointermove', 600, 200);
  pointer('pointerup', 600, 5);
  expect(onRest.mock.calls).toEqual([['peek']]);
});

test('a hand laid on a sheet that moves holds it where it is', () => {
  restingPx = 300;
  pointer('pointerdown', 500, 0);
  expect(heightPx()).toBe(300);
  pointer('pointermove', 450, 100);
  expect(heightPx()).toBe(350);
});

test('a tap on the handle stays a click; the click that ends a drag does not, and a key’s does', () => {
  pointer('pointerdown', 700, 0);
  pointer('pointermove', 702, 16);
  pointer('pointerup', 702, 16);
  expect(onRest).not.toHaveBeenCalled();
  handle.dispatchEvent(new MouseEvent('click', {bubbles: true, detail: 1}));
  expect(onHandleClick).toHaveBeenCalledTimes(1);

  pointer('pointerdown', 700, 0);
  pointer('pointermove', 400, 100);
  pointer('pointerup', 400, 16);
  handle.dispatchEvent(new MouseEvent('click', {bubbles: true, detail: 1}));
  expect(onHandleClick).toHaveBeenCalledTimes(1);

  pointer('pointerdown', 700, 0);
  pointer('pointermove', 400, 100);
  pointer('pointerup', 400, 16);
  handle.dispatchEvent(new MouseEvent('click', {bubbles: true, detail: 0}));
  expect(onHandleClick).toHaveBeenCalledTimes(2);
});

test('what the browser takes away goes back to where it was', () => {
  pointer('pointerdown', 700, 0);
  pointer('pointermove', 300, 100);
  pointer('pointercancel', 300, 16);
  expect(onRest).not.toHaveBeenCalled();
  expect(panel.style.blockSize).toBe('');
});

test('a finger on a peeking sheet pulls it, wherever it lies', () => {
  bodyHolds(900, 40);
  finger('touchstart', body, 760, 0);
  expect(finger('touchmove', body, 740, 16)).toBe(false);
  expect(finger('touchmove', body, 500, 16)).toBe(false);
  expect(heightPx()).toBe(392);
  finger('touchend', body, 500, 200);
  expect(onRest.mock.calls).toEqual([['half']]);
});

test('pulled up, its body scrolls; from the beginning of what it holds it is pulled down', () => {
  panel.dataset.sheet = 'half';
  restingPx = 480;
  bodyHolds(900, 300);
  finger('touchstart', body, 600, 0);
  expect(finger('touchmove', body, 580, 16)).toBe(true);
  // who has begun to scroll goes on scrolling
  expect(finger('touchmove', body, 640, 16)).toBe(true);
  finger('touchend', body, 640, 16);
  expect(panel.style.blockSize).toBe('');

  finger('touchstart', body, 500, 0);
  expect(finger('touchmove', body, 530, 16)).toBe(false);
  expect(heightPx()).toBe(450);
  finger('touchend', body, 530, 16);
  expect(onRest.mock.calls).toEqual([['peek']]);
});

test('scrolled down, it is not pulled', () => {
  panel.dataset.sheet = 'half';
  bodyHolds(900, 300, 120);
  finger('touchstart', body, 500, 0);
  expect(finger('touchmove', body, 560, 16)).toBe(true);
  expect(panel.style.blockSize).toBe('');
});

test('in a frame a finger on head or body is the article’s, and the handle is still a handle', () => {
  document.documentElement.setAttribute('data-framed', '');
  for (const part of [head, body]) {
    finger('touchstart', part, 760, 0);
    expect(finger('touchmove', part, 500, 16)).toBe(true);
    finger('touchend', part, 500, 16);
  }
  expect(onRest).not.toHaveBeenCalled();
  pointer('pointerdown', 700, 0);
  pointer('pointermove', 100, 100);
  pointer('pointerup', 100, 200);
  expect(onRest.mock.calls).toEqual([['full']]);
});

test('beside the map, without a handle, it is no sheet', () => {
  handle.style.display = 'none';
  finger('touchstart', head, 760, 0);
  expect(finger('touchmove', head, 500, 16)).toBe(true);
  head.querySelector('h2')!.click();
  expect(onRaise).not.toHaveBeenCalled();
});

test('a tap on its head shows more, on a link in it follows that', () => {
  head.querySelector('a')!.click();
  expect(onRaise).not.toHaveBeenCalled();
  head.querySelector('h2')!.click();
  expect(onRaise).toHaveBeenCalledTimes(1);
});
