import {array, assert, constantFrom, property, string, subarray} from 'fast-check';
import {expect, test, vi} from 'vitest';
import type {AddressBar} from '../../src/app';
import {frameBarOf, furniture, hiddenParts, parseEmbedOptions} from '../../src/embed/options';

const optionsOf = (fragment: string, isFramed = true) => parseEmbedOptions(fragment, isFramed).options;

/** A window's bar whose fragment can be looked at. */
function aBar(fragment: string) {
  const bar = {
    now: fragment,
    write: vi.fn<AddressBar['write']>(next => {
      bar.now = next;
    }),
    fragment: () => bar.now,
    onChange: () => () => {},
  };
  return bar;
}

test('a bare address shows everything, on a ground of its own; in a frame it leaves a finger and a wheel to the article', () => {
  expect(optionsOf('')).toEqual({shown: furniture, isTransparent: false, gestures: 'cooperative'});
  expect(optionsOf('', false).gestures).toBe('greedy');
});

test('an address may ask for less, for the article’s ground, and for all gestures', () => {
  const asked = optionsOf('#t=2025-06-29&show=caption,time&bg=transparent&gestures=greedy');
  expect(asked).toEqual({shown: ['caption', 'time'], isTransparent: true, gestures: 'greedy'});
  expect(hiddenParts(asked)).toBe('title legend credit story');
  expect(hiddenParts(optionsOf(''))).toBeUndefined();
});

test('of duplicates the last valid one counts, and nonsense is complained of once each', () => {
  const {options, complaints} = parseEmbedOptions(
    'show=title&show=map&bg=red&gestures=cooperative&gestures=all',
    false,
  );
  expect(options).toEqual({shown: ['title'], isTransparent: false, gestures: 'cooperative'});
  expect(complaints).toEqual([
    'show=map was left out; expected some of title,caption,legend,time,credit,story',
    'bg=red was left out; expected transparent',
    'gestures=all was left out; expected cooperative, greedy',
  ]);
});

test('any text at all is read without a throw', () => {
  assert(
    property(
      array(constantFrom('show=', 'bg=', 'gestures=', '&', '%E0%A4%A', '#', ',')),
      string(),
      (parts, text) => {
        const {shown} = optionsOf(parts.join('') + text);
        expect(furniture).toEqual(expect.arrayContaining([...shown]));
      },
    ),
  );
  expect(optionsOf(`show=title&${'x'.repeat(100_000)}`).shown).toEqual(furniture);
});

test('what is shown is read in any order, and what is hidden is the rest', () => {
  assert(
    property(subarray([...furniture], {minLength: 1}), shown => {
      const read = optionsOf(`show=${shown.toReversed().join(',')}`);
      expect(read.shown).toEqual(shown);
      const hidden = hiddenParts(read)?.split(' ') ?? [];
      expect([...shown, ...hidden].sort()).toEqual([...furniture].sort());
    }),
  );
});

test('the frame’s own keys stay in its address whatever the atlas writes, and no step is added to the history', () => {
  const bar = aBar('t=2025-06-29&show=caption,time&bg=transparent');
  const frame = frameBarOf(bar);
  expect(frame.fragment()).toBe('t=2025-06-29');
  frame.write('t=2025-06-30&event=x', 'push');
  expect(bar.write).toHaveBeenCalledWith('t=2025-06-30&event=x&show=caption,time&bg=transparent', 'replace');
  expect(frame.fragment()).toBe('t=2025-06-30&event=x');
});

test('an address without them is the atlas’s own, letter by letter', () => {
  const frame = frameBarOf(aBar('t=2025-06-29&view=48.5,53,2.8&x=%2C'));
  expect(frame.fragment()).toBe('t=2025-06-29&view=48.5,53,2.8&x=%2C');
});
