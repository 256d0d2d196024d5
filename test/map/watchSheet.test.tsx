import {expect, test, vi} from 'vitest';
import {watchSheet} from '../../src/map/watchSheet';

/** A page with a map and a sheet that moves for as long as `rest` is not called. */
function aPage() {
  document.body.innerHTML = '<div data-atlas><div id="map"></div><aside data-sheet="peek"></aside></div>';
  const sheet = document.querySelector<HTMLElement>('aside')!;
  let rest = () => {};
  const finished = new Promise<Animation>(resolve => {
    rest = () => resolve({} as Animation);
  });
  sheet.getAnimations = () => [{finished} as Animation];
  const onRaised = vi.fn();
  const stop = watchSheet(document.querySelector('#map')!, onRaised);
  return {sheet, onRaised, stop, rest};
}

/** Until all that has been decided so far has been told. */
const soon = () => new Promise(resolve => setTimeout(resolve));

test('a sheet that is pulled up is told of once it is at rest', async () => {
  const {sheet, onRaised, rest} = aPage();
  sheet.dataset.sheet = 'half';
  await soon();
  expect(onRaised).not.toHaveBeenCalled();
  rest();
  await soon();
  expect(onRaised).toHaveBeenCalledOnce();
});

test('a sheet that goes on from half, or down, is not', async () => {
  const {sheet, onRaised, rest} = aPage();
  rest();
  sheet.dataset.sheet = 'half';
  await soon();
  onRaised.mockClear();
  for (const stop of ['full', 'half', 'peek']) {
    sheet.dataset.sheet = stop;
    await soon();
  }
  expect(onRaised).not.toHaveBeenCalled();
});

test('nor is one that another hand has moved on, or that nobody watches any more', async () => {
  const moved = aPage();
  moved.sheet.dataset.sheet = 'half';
  await soon();
  moved.sheet.dataset.sheet = 'peek';
  moved.rest();
  const left = aPage();
  left.sheet.dataset.sheet = 'half';
  await soon();
  left.stop();
  left.rest();
  await soon();
  expect(moved.onRaised).not.toHaveBeenCalled();
  expect(left.onRaised).not.toHaveBeenCalled();
});

test('a page without a sheet is watched in vain', () => {
  document.body.innerHTML = '<div data-atlas><div id="map"></div></div>';
  expect(watchSheet(document.querySelector('#map')!, vi.fn())).not.toThrow();
});
