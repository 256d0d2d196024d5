import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {Picture, Press} from '../../src/picture/press';
import {startPrinting} from '../../src/picture/printSheet';

const picture: Picture = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg"><title>a view</title></svg>',
  size: {widthPx: 10, heightPx: 10},
};
const sheet = () => document.querySelector('.print-sheet svg');
const theme = () => document.documentElement.dataset.theme;

beforeEach(() => {
  document.documentElement.dataset.theme = 'dark';
});
afterEach(() => {
  delete document.documentElement.dataset.theme;
});

function started(press: Partial<Press> = {}) {
  return startPrinting(document, {draw: () => picture, prepare: () => Promise.resolve(), ...press});
}

test('while the page is printed it holds the picture and is light, and afterwards it is as before', () => {
  const {stop} = started();
  window.dispatchEvent(new Event('beforeprint'));
  expect(sheet()?.textContent).toBe('a view');
  expect(theme()).toBe('light');
  window.dispatchEvent(new Event('afterprint'));
  expect(sheet()).toBeNull();
  expect(theme()).toBe('dark');
  stop();
});

test('a browser that announces printing twice gets its theme back all the same', () => {
  const {stop} = started();
  window.dispatchEvent(new Event('beforeprint'));
  window.dispatchEvent(new Event('beforeprint'));
  expect(document.querySelectorAll('.print-sheet')).toHaveLength(1);
  window.dispatchEvent(new Event('afterprint'));
  expect(theme()).toBe('dark');
  stop();
});

test('stopped while the page is printed, it leaves nothing behind and listens no more', () => {
  const {stop} = started();
  window.dispatchEvent(new Event('beforeprint'));
  stop();
  expect(sheet()).toBeNull();
  expect(theme()).toBe('dark');
  window.dispatchEvent(new Event('beforeprint'));
  expect(sheet()).toBeNull();
});

test('without a basemap the page is printed as it stands', async () => {
  const print = vi.fn<() => void>();
  vi.stubGlobal('print', print);
  const {stop, print: printView} = started({
    draw: () => null,
    prepare: () => Promise.reject(new Error('HTTP 404')),
  });
  await printView();
  expect(print).toHaveBeenCalledOnce();
  window.dispatchEvent(new Event('beforeprint'));
  expect(sheet()).toBeNull();
  window.dispatchEvent(new Event('afterprint'));
  stop();
});
