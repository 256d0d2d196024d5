import {expect, test, vi} from 'vitest';
import {fineRequest, fineRestMs} from '../../../src/map/live/fineRequest';
import {fineLoadsFromZoom} from '../../../src/map/live/liveStyle';
import {aBasemap} from '../still/basemaps';

/** What was promised is kept. */
const settled = () => new Promise(resolve => setTimeout(resolve));

function aRequest() {
  let nowMs = 1000;
  const network = {isThere: true};
  const fetchFine = vi.fn(async () => {
    if (!network.isThere) throw new Error('offline');
    return aBasemap();
  });
  const onFine = vi.fn();
  const pass = (ms: number) => {
    nowMs += ms;
  };
  return {ask: fineRequest({fetchFine, onFine, nowMs: () => nowMs}), fetchFine, onFine, network, pass};
}

test('the fine grain is fetched once, from the zoom on at which it is about to be seen', async () => {
  const {ask, fetchFine, onFine, pass} = aRequest();
  ask(fineLoadsFromZoom - 0.01);
  expect(fetchFine).not.toHaveBeenCalled();
  ask(fineLoadsFromZoom);
  ask(7);
  await settled();
  pass(10 * fineRestMs);
  ask(7);
  await settled();
  expect(fetchFine).toHaveBeenCalledTimes(1);
  expect(onFine).toHaveBeenCalledTimes(1);
});

test('after a failure it is fetched again, half a minute later and not before', async () => {
  const {ask, fetchFine, onFine, network, pass} = aRequest();
  network.isThere = false;
  ask(6);
  await settled();
  pass(29_999);
  ask(6);
  expect(fetchFine).toHaveBeenCalledTimes(1);
  network.isThere = true;
  pass(1);
  ask(3); // not needed there
  expect(fetchFine).toHaveBeenCalledTimes(1);
  ask(6);
  await settled();
  expect(fetchFine).toHaveBeenCalledTimes(2);
  expect(onFine).toHaveBeenCalledTimes(1);
});

test('a second failure rests as long as the first', async () => {
  const {ask, fetchFine, network, pass} = aRequest();
  network.isThere = false;
  for (const [waitMs, times] of [
    [0, 1],
    [fineRestMs, 2],
    [fineRestMs - 1, 2],
    [1, 3],
  ] as const) {
    pass(waitMs);
    ask(6);
    await settled();
    expect(fetchFine).toHaveBeenCalledTimes(times);
  }
});
