import {afterEach, beforeEach, expect, expectTypeOf, test, vi} from 'vitest';
import type {ItineraMapElement} from '../../src/host/itinera-map';
import {elementAttributes, type FrameFields, type ThemeName, type ThingKind} from '../../src/protocol';
import {puppet} from './article';

/** Watches that tell by hand what comes near. */
const watches = new Map<Element, () => void>();
let margin: string | undefined;
vi.stubGlobal(
  'IntersectionObserver',
  class {
    readonly #near: (entries: {isIntersecting: boolean}[]) => void;
    readonly #watched = new Set<Element>();
    constructor(near: (entries: {isIntersecting: boolean}[]) => void, {rootMargin}: {rootMargin: string}) {
      this.#near = near;
      margin = rootMargin;
    }
    observe(element: Element) {
      this.#watched.add(element);
      watches.set(element, () => this.#near([{isIntersecting: true}]));
    }
    disconnect() {
      for (const element of this.#watched) watches.delete(element);
    }
  },
);
await import('../../src/host/itineraMap');

const src = 'https://atlas.example/embed.html';

beforeEach(() => watches.clear());
afterEach(() => document.body.replaceChildren());

function map(attributes: Record<string, string> = {}, content = '') {
  const element = document.createElement('itinera-map');
  for (const [name, value] of Object.entries({src, ...attributes})) element.setAttribute(name, value);
  element.textContent = content;
  document.body.append(element);
  return element;
}
const frameOf = (element: ItineraMapElement) => element.shadowRoot!.querySelector('iframe');
/** Brings it near, and takes its frame in hand. */
function near(element: ItineraMapElement) {
  watches.get(element)!();
  return puppet(frameOf(element)!);
}
function readyMap(attributes: Record<string, string> = {}) {
  const element = map(attributes);
  const frame = near(element);
  frame.say('itinera:ready', {});
  return {element, ...frame};
}
const addressOf = (element: ItineraMapElement) => new URL(frameOf(element)!.src);
const told = () => new Promise<void>(resolve => queueMicrotask(() => queueMicrotask(resolve)));

test('its frame comes when it is within a screen of being seen; till then there is room and what the article wrote', () => {
  const element = map({height: '520', label: 'Map of the visit'}, 'A link');
  expect(margin).toBe('100%');
  expect(frameOf(element)).toBeNull();
  const box = element.shadowRoot!.querySelector('div')!;
  expect([box.style.minHeight, box.hidden]).toEqual(['520px', false]);

  const {frame} = near(element);
  expect([frame.title, frame.width, frame.style.height]).toEqual(['Map of the visit', '100%', '520px']);
  expect([frame.style.visibility, box.hidden]).toEqual(['hidden', false]);
  frame.onload!(new Event('load'));
  expect([frame.style.visibility, box.hidden]).toEqual(['', true]);
  expect(element.textContent).toBe('A link');
});

test('its attributes are the address of the frame', () => {
  const element = map({
    src: `${src}?x=1#theme=light&live=0`,
    v: '3f9c',
    t: '2025-06-29',
    event: 'talks',
    only: '1',
    theme: 'dark',
    lang: 'ky',
    show: 'title,caption',
  });
  near(element);
  const {origin, pathname, search, hash} = addressOf(element);
  expect(origin + pathname + search).toBe(`${src}?x=1&v=3f9c`);
  expect(Object.fromEntries(new URLSearchParams(hash.slice(1)))).toEqual({
    t: '2025-06-29',
    event: 'talks',
    only: '1',
    theme: 'dark',
    lang: 'ky',
    show: 'title,caption',
    live: '0',
  });
});

test.each(['javascript:alert(1)', 'data:text/html,x', '', 'http://'])(
  'with %j as src there is no frame',
  async bad => {
    const element = map({src: bad}, 'A link');
    const errors: string[] = [];
    element.addEventListener('error', ({detail}) => errors.push(detail.message));
    watches.get(element)!();
    expect(frameOf(element)).toBeNull();
    expect(errors).toEqual(['<itinera-map> needs the address of an embed as its src']);
    await expect(element.next()).rejects.toThrow('needs the address of an embed');
    element.setAttribute('src', src);
    await told();
    near(element);
    expect(addressOf(element).pathname).toBe('/embed.html');
  },
);

test('the attributes that it observes are those of the documentation', () => {
  const {observedAttributes} = customElements.get('itinera-map') as unknown as {observedAttributes: string[]};
  expect([...observedAttributes].sort()).toEqual(Object.keys(elementAttributes).sort());
});

test.each([
  [{t: '2025-06-30'}, 'setTime', {t: '2025-06-30'}],
  [{place: 'bishkek'}, 'select', {kind: 'place', id: 'bishkek'}],
  [{theme: 'dark'}, 'setTheme', {theme: 'dark'}],
  [{only: '1'}, 'goto', {fragment: '#only=1'}],
  [{t: '2025-06-30', event: 'talks'}, 'goto', {fragment: '#t=2025-06-30&event=talks'}],
])('once it is loaded, %j is told', async (attributes, cmd, args) => {
  const {element, commands} = readyMap();
  const before = frameOf(element)!.src;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await told();
  expect(commands()).toEqual([[cmd, args]]);
  expect(frameOf(element)!.src).toBe(before);
});

test('what is taken away closes what was open, and the theme is the reader’s again', async () => {
  const {element, commands} = readyMap({event: 'talks', place: 'bishkek', theme: 'dark'});
  element.removeAttribute('event');
  await told();
  element.removeAttribute('place');
  await told();
  element.removeAttribute('theme');
  await told();
  expect(commands()).toEqual([
    ['select', {kind: 'place', id: 'bishkek'}],
    ['select', null],
    ['setTheme', {theme: 'auto'}],
  ]);
});

test('another source is loaded anew, and a size is taken on at once', async () => {
  const {element, frame, commands} = readyMap({height: '400'});
  element.setAttribute('height', '300');
  element.setAttribute('label', 'Another name');
  await told();
  expect([frame.style.height, frame.title]).toEqual(['300px', 'Another name']);
  element.setAttribute('v', '2');
  await told();
  expect(frameOf(element)).toBeNull();
  near(element);
  expect(addressOf(element).search).toBe('?v=2');
  element.setAttribute('show', 'title');
  await told();
  expect(frameOf(element)).toBeNull();
  near(element);
  expect(addressOf(element).hash).toBe('#show=title');
  expect(commands()).toEqual([]);
});

test('an attribute that the map refuses is an error event', async () => {
  const {element, answer} = readyMap();
  const errors: string[] = [];
  element.addEventListener('error', ({detail}) => errors.push(detail.message));
  element.setAttribute('place', 'nowhere');
  await told();
  answer('select: this atlas has no place "nowhere"');
  await vi.waitFor(() => expect(errors).toEqual(['select: this atlas has no place "nowhere"']));
});

test('each method is a command, settled by its answer', async () => {
  const {element, commands, answer} = readyMap();
  const calls: (() => Promise<void>)[] = [
    () => element.next(),
    () => element.prev(),
    () => element.goto('event=talks'),
    () => element.setTime('2025-06-29'),
    () => element.select('actor', 'lavrov'),
    () => element.select(null),
    () => element.play(),
    () => element.pause(),
    () => element.setTheme('light'),
  ];
  for (const call of calls) {
    const settled = call();
    await told();
    answer();
    await expect(settled).resolves.toBeUndefined();
  }
  expect(commands()).toEqual([
    ['next', null],
    ['prev', null],
    ['goto', {fragment: 'event=talks'}],
    ['setTime', {t: '2025-06-29'}],
    ['select', {kind: 'actor', id: 'lavrov'}],
    ['select', null],
    ['play', null],
    ['pause', null],
    ['setTheme', {theme: 'light'}],
  ]);
});

test('a method loads a map that is far off, and waits until that is ready', async () => {
  const element = map();
  const settled = element.next();
  const frame = frameOf(element)!;
  expect(frame).not.toBeNull();
  expect(frame.isConnected).toBe(true);
  element.remove();
  await expect(settled).rejects.toThrow('the map is not in the page');
});

test('what the map says is an event of the element; its height is its own', () => {
  const {element, say, sayRaw, frame} = readyMap();
  const heard: [string, unknown][] = [];
  for (const type of ['ready', 'timechange', 'select', 'step', 'error', 'ack', 'height', 'click'] as const)
    element.addEventListener(type, event => heard.push([type, (event as CustomEvent).detail]));
  say('itinera:ready', {});
  say('itinera:timechange', {t: '2025-06-29'});
  say('itinera:select', {selection: {kind: 'event', id: 'talks'}});
  say('itinera:step', {event: 'talks', at: 1, of: 2});
  say('itinera:error', {message: 'no data'});
  say('itinera:height', {id: '', height: 612});
  sayRaw({type: 'itinera:click', v: 1});
  sayRaw({v: 1});
  sayRaw({type: 'itinera:timechange', v: 1, t: '2030-01-01'}, {});
  expect(heard).toEqual([
    ['ready', {}],
    ['timechange', {t: '2025-06-29'}],
    ['select', {selection: {kind: 'event', id: 'talks'}}],
    ['step', {event: 'talks', at: 1, of: 2}],
    ['error', {message: 'no data'}],
  ]);
  expect(frame.style.height).toBe('612px');
});

test('taken out and put back it is loaded anew, with what its attributes say then', async () => {
  const {element, say} = readyMap();
  const settled = element.next();
  element.remove();
  await expect(settled).rejects.toThrow('the map is not in the page');
  await expect(element.next()).rejects.toThrow('the map is not in the page');
  element.setAttribute('t', '2025-07-01');
  document.body.append(element);
  const heard = vi.fn<() => void>();
  element.addEventListener('timechange', heard);
  // the frame that is gone is not heard any more
  say('itinera:timechange', {t: '2025-06-29'});
  expect(heard).not.toHaveBeenCalled();
  const again = near(element);
  expect(addressOf(element).hash).toBe('#t=2025-07-01');
  again.say('itinera:timechange', {t: '2025-07-01'});
  expect(heard).toHaveBeenCalledOnce();
});

test('the frame is called by its label, its title, or the text inside', () => {
  for (const [attributes, title] of [
    [{label: 'A label', title: 'A title'}, 'A label'],
    [{title: 'A title'}, 'A title'],
    [{}, 'A link'],
  ] as const)
    expect(near(map(attributes, ' A link ')).frame.title).toBe(title);
  expect(near(map()).frame.title).toBe('Itinera');
});

test('the published types say what the messages say', () => {
  expectTypeOf<HTMLElementTagNameMap['itinera-map']>().toEqualTypeOf<ItineraMapElement>();
  expectTypeOf<Parameters<ItineraMapElement['setTheme']>[0]>().toEqualTypeOf<ThemeName>();
  expectTypeOf<ItineraMapElement['next']>().returns.resolves.toEqualTypeOf<void>();
  const listen = (element: ItineraMapElement) => {
    element.addEventListener('step', ({detail}) => {
      expectTypeOf(detail).toEqualTypeOf<FrameFields['itinera:step']>();
    });
    element.addEventListener('select', ({detail}) => {
      expectTypeOf(detail.selection!.kind).toEqualTypeOf<ThingKind>();
    });
    // @ts-expect-error a kind without an id is nothing to open
    void element.select('place');
    // @ts-expect-error there is no such theme
    void element.setTheme('sepia');
  };
  expect(listen).toBeTypeOf('function');
});
