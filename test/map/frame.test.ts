import {expect, test} from 'vitest';
import type {Frame} from '../../src/geo';
import {clearOf} from '../../src/map/frame';

const frame: Frame = {widthPx: 390, heightPx: 440, topPx: 52, rightPx: 16, bottomPx: 48, leftPx: 16};
const across = (top: number, bottom: number) => ({left: 0, top, right: 390, bottom});
const tools = {left: 180, top: 8, right: 382, bottom: 52};

test('what lies beside the map, or over a part of its width, leaves the frame as it is', () => {
  const furniture = [across(-110, 0), across(440, 600), tools, {left: 0, top: 380, right: 200, bottom: 440}];
  expect(clearOf(frame, furniture)).toBe(frame);
  expect(clearOf(frame, [])).toBe(frame);
});

test('a caption that hangs over the map pushes down what stands below it', () => {
  expect(clearOf(frame, [across(-110, 40), tools])).toEqual({...frame, topPx: 92});
});

test('a caption that lies on the map takes what it covers', () => {
  const desk: Frame = {widthPx: 1024, heightPx: 768, topPx: 176, rightPx: 384, bottomPx: 205, leftPx: 40};
  const caption = (bottom: number, right = 640) => ({left: 16, top: 12, right, bottom});
  expect(clearOf(desk, [caption(176)])).toBe(desk);
  expect(clearOf(desk, [caption(203)])).toEqual({...desk, topPx: 203});
  expect(clearOf(desk, [caption(300, 380)])).toBe(desk); // beside what stands below it
});

test('a sheet that is pulled up takes the lower part', () => {
  expect(clearOf(frame, [across(-110, 0), across(230, 740)])).toEqual({...frame, bottomPx: 210});
});

test('where hardly anything is left, the frame is taken whole', () => {
  expect(clearOf(frame, [across(-110, 40), across(150, 740)])).toBe(frame);
  expect(clearOf(frame, [across(-110, 740)])).toBe(frame);
});
