import {expect, test} from 'vitest';
import {type HeightView, sendHeights} from '../../src/embed/heightSender';
import {helloType} from '../../src/protocol';
import {fakeFrame} from './fakeFrame';

function sender(search = '', heightOf?: () => number) {
  const frame = fakeFrame();
  let height = 0;
  let changed = () => {};
  const observed = new Set<unknown>();
  const element = {getBoundingClientRect: () => ({height})} as unknown as Element;
  const view: HeightView = {
    ...frame.view,
    name: 'map-2',
    location: {href: `https://atlas.example/embed.html${search}`, search},
    ResizeObserver: class {
      constructor(listener: () => void) {
        changed = listener;
      }
      observe(target: Element) {
        observed.add(target);
      }
      disconnect() {
        observed.clear();
      }
    },
  };
  const stop = sendHeights(element, view, heightOf);
  return {
    ...frame,
    stop,
    observed,
    heights: () => frame.toldOf('height').map(told => told.height),
    become: (px: number) => {
      height = px;
      changed();
    },
  };
}

test('the height is told at once, before anything is observed: in a frame out of view nothing is', () => {
  const {heights, become} = sender('', () => 480);
  expect(heights()).toEqual([480]);
  become(480);
  expect(heights()).toEqual([480]);
});

test('each change of a px or more is told once, in whole px', () => {
  const {become, heights, toldOf} = sender();
  for (const px of [480, 480, 480.2, 480.9, 481, 512, 511.5]) become(px);
  expect(heights()).toEqual([480, 481, 512]);
  expect(toldOf('height')[0]).toEqual({type: 'itinera:height', v: 1, id: 'map-2', height: 480});
});

test('while it is hidden nothing is told, and shown again only what is new', () => {
  const {become, heights, hear} = sender();
  become(0);
  hear({type: helloType, v: 1});
  expect(heights()).toEqual([]);
  for (const px of [480, 0, 480, 0, 500]) become(px);
  expect(heights()).toEqual([480, 500]);
});

test('a script that comes later is told again', () => {
  const {become, heights, hear} = sender();
  become(480);
  hear({type: helloType, v: 1});
  hear({type: helloType, v: 1}, {});
  expect(heights()).toEqual([480, 480]);
});

test.each([
  ['?childId=map-a&v=1', true],
  ['?childId=xPYMx%0A', false],
  ['', false],
])('pym is spoken to where %s gives its id', (search, spoken) => {
  const {become, told} = sender(search);
  become(480);
  expect(told.includes('pymxPYMxmap-axPYMxheightxPYMx480' as never)).toBe(spoken);
});

test('another measure can be given, and the end is the end', () => {
  const {become, heights, stop, observed, listeners} = sender('', () => 333.3);
  become(480);
  expect(heights()).toEqual([334]);
  stop();
  expect([observed.size, listeners.size]).toEqual([0, 0]);
});

test('a page of its own tells nobody', () => {
  const view = {...fakeFrame().view} as {parent: unknown};
  view.parent = view;
  // no observer is made, or this would throw
  expect(() => sendHeights({} as Element, view as HeightView)()).not.toThrow();
});
