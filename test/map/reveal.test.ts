import {expect, test} from 'vitest';
import {createReveal} from '../../src/map/reveal';
import type {Motion} from '../../src/theme';
import {handClock} from '../fixtures/handClock';

function aReveal() {
  const clock = handClock();
  let motion: Motion = {moveMs: 100, journeyMs: 1000, glide: share => share};
  const reveal = createReveal(clock, () => motion);
  return {clock, reveal, wishLess: () => (motion = {...motion, moveMs: 0, journeyMs: 0})};
}

test('an opened journey waits for the camera, grows, and rests', () => {
  const {clock, reveal} = aReveal();
  reveal.open(3);
  clock.run(5000);
  expect(reveal.now()).toEqual({eventIdx: 3, share: 0});
  reveal.begin();
  clock.run(250);
  expect(reveal.now()).toEqual({eventIdx: 3, share: 0.25});
  clock.run(800);
  expect(reveal.now()).toBeNull();
});

test('whatever takes over finds it drawn', () => {
  const {clock, reveal} = aReveal();
  reveal.open(3);
  reveal.begin();
  clock.run(100);
  reveal.end();
  expect(reveal.now()).toBeNull();
});

test('an event that is opened while another grows begins from nothing', () => {
  const {clock, reveal} = aReveal();
  reveal.open(3);
  reveal.begin();
  clock.run(400);
  reveal.open(4);
  expect(reveal.now()).toEqual({eventIdx: 4, share: 0});
});

test('with less motion it is there at once, and so it is as soon as less is wished', () => {
  const {clock, reveal, wishLess} = aReveal();
  reveal.open(3);
  reveal.begin();
  clock.run(100);
  expect(reveal.now()).not.toBeNull();
  wishLess();
  expect(reveal.now()).toBeNull();
  reveal.open(4);
  expect(reveal.now()).toBeNull();
});
