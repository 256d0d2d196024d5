import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isMovingKey, positionTyped, spotByKey, type Typed, typedWith} from '../../src/map/cityKeys';

const spot = (xPx: number, yPx: number) => ({xPx, yPx});
const spots = fc.array(
  fc.record({xPx: fc.integer({min: -500, max: 2000}), yPx: fc.integer({min: -500, max: 1500})}),
  {minLength: 1, maxLength: 30},
);

/** How far a spot lies the arrow's way, and how far beside it. */
const ways: Record<string, (dx: number, dy: number) => {ahead: number; beside: number}> = {
  ArrowLeft: (dx, dy) => ({ahead: -dx, beside: Math.abs(dy)}),
  ArrowRight: (dx, dy) => ({ahead: dx, beside: Math.abs(dy)}),
  ArrowUp: (dx, dy) => ({ahead: -dy, beside: Math.abs(dx)}),
  ArrowDown: (dx, dy) => ({ahead: dy, beside: Math.abs(dx)}),
};

describe('an arrow leads to', () => {
  test.each(Object.keys(ways))('%s: the nearest spot that way, as a plain loop finds it', key => {
    fc.assert(
      fc.property(spots, all => {
        const from = all[0]!;
        const found = spotByKey(all, from, key);
        const distance = (to: typeof from) => Math.hypot(to.xPx - from.xPx, to.yPx - from.yPx);
        const isAhead = (to: typeof from) => ways[key]!(to.xPx - from.xPx, to.yPx - from.yPx).ahead > 0;
        const isInQuarter = (to: typeof from) => {
          const {ahead, beside} = ways[key]!(to.xPx - from.xPx, to.yPx - from.yPx);
          return ahead > 0 && beside <= ahead;
        };
        if (!found) {
          expect(all.some(isAhead)).toBe(false);
          return;
        }
        expect(isAhead(found)).toBe(true);
        expect(isInQuarter(found)).toBe(all.some(isInQuarter));
        for (const other of all) {
          const competes = isInQuarter(found) ? isInQuarter(other) : isAhead(other);
          if (competes) expect(distance(other)).toBeGreaterThanOrEqual(distance(found));
        }
      }),
    );
  });

  test('what lies that way before what is nearer and beside it', () => {
    const [from, beside, ahead] = [spot(100, 100), spot(105, 40), spot(300, 120)];
    expect(spotByKey([from, beside, ahead], from, 'ArrowRight')).toBe(ahead);
    expect(spotByKey([from, beside], from, 'ArrowRight')).toBe(beside);
    expect(spotByKey([from, beside, ahead], from, 'ArrowLeft')).toBeUndefined();
  });
});

test('Home and End lead to the first and the last', () => {
  const all = [spot(5, 5), spot(0, 0), spot(9, 9)];
  expect(spotByKey(all, all[1]!, 'Home')).toBe(all[0]);
  expect(spotByKey(all, all[1]!, 'End')).toBe(all[2]);
});

test('only these keys lead on', () => {
  expect(['ArrowUp', 'Home', 'End'].every(isMovingKey)).toBe(true);
  expect(['a', 'Enter', ' ', 'Tab', 'PageDown', 'toString'].some(isMovingKey)).toBe(false);
  expect(spotByKey([spot(0, 0), spot(1, 1)], spot(0, 0), 'Enter')).toBeUndefined();
});

describe('letters lead to', () => {
  const names = [['Bishkek'], ['Moscow'], ['Baku'], ['Minsk'], ['Ürümqi', 'Urumchi'], ['Өзгөн', 'Uzgen']];
  const at = (from: number, typed: string) => positionTyped(names, from, typed);

  test('the next name that begins with them, and again to the first after the last', () => {
    expect(at(0, 'b')).toBe(2);
    expect(at(2, 'b')).toBe(0);
    expect(at(0, 'bb')).toBe(2);
  });

  test('where one is, while its name is being typed', () => {
    expect(at(1, 'mo')).toBe(1);
    expect(at(1, 'mi')).toBe(3);
  });

  test('a name in any case, with or without accents, in any of its forms', () => {
    expect(at(0, 'U')).toBe(4);
    expect(at(4, 'u')).toBe(5);
    expect(at(0, 'ө')).toBe(5);
    expect(at(0, 'URUMC')).toBe(4);
  });

  test('nowhere where none begins so; the only one that does is itself', () => {
    expect(at(0, 'x')).toBe(-1);
    expect(at(0, 'bx')).toBe(-1);
    expect(positionTyped([['Moscow']], 0, 'm')).toBe(0);
  });
});

test('letters that follow each other are one word, and after a pause another begins', () => {
  const none: Typed = {text: '', atMs: 0};
  const first = typedWith(none, 'M', 5000)!;
  expect(typedWith(first, 'i', 5300)).toEqual({text: 'Mi', atMs: 5300});
  expect(typedWith(first, 'i', 6000)).toEqual({text: 'i', atMs: 6000});
  expect(typedWith(first, 'ң', 5300)!.text).toBe('Mң');
  for (const key of ['Enter', ' ', '+', '1', 'ArrowUp', 'Dead']) expect(typedWith(none, key, 0)).toBeNull();
});
