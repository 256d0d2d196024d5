import fc from 'fast-check';
import {afterEach, beforeEach, expect, expectTypeOf, test, vi} from 'vitest';
import type {HeightView} from '../../src/embed/heightSender';
import {type HostLinkOptions, linkToHost} from '../../src/embed/hostLink';
import {runCommand} from '../../src/embed/runCommand';
import {type Command, helloType} from '../../src/protocol';
import {createItineraStore, type ItineraStore, parseAddress, selectDay} from '../../src/store';
import {fromDayNumber, toDayNumber} from '../../src/time';
import {shippedIndexes} from '../fixtures/indexes';
import {indexesOfEvents, onDays} from '../fixtures/timelineEvents';
import {fakeFrame} from './fakeFrame';

const indexes = indexesOfEvents([
  onDays('january', '2025-01-15'),
  onDays('visit', ['2025-06-29', '2025-06-30'], {kind: 'visit'}),
  onDays('talks', '2025-06-29', {partOf: 'visit'}),
  onDays('summit', '2025-12-22', {kind: 'summit'}),
]);
const place = indexes.dataset.places[0]!.id;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function link({
  store = createItineraStore(indexes),
  ...given
}: Partial<HostLinkOptions> & {store?: ItineraStore} = {}) {
  const frame = fakeFrame();
  const openAnew = vi.fn<HostLinkOptions['openAnew']>();
  const stop = linkToHost(store, {view: frame.view, openAnew, ...given});
  return {...frame, store, openAnew, stop};
}
const dayOf = (store: ItineraStore) => fromDayNumber(selectDay(store.getState()));
const aFrame = () => vi.advanceTimersByTimeAsync(20);

test('it says that it is ready, and again to a script that comes later', () => {
  const {toldOf, hear, origins} = link();
  expect(toldOf('ready')).toEqual([{type: 'itinera:ready', v: 1}]);
  hear({type: helloType, v: 1});
  expect(toldOf('ready')).toHaveLength(2);
  expect([...origins]).toEqual(['*']);
});

test('without an article around it nothing is said and nothing heard', () => {
  const addEventListener = vi.fn<() => void>();
  const postMessage = vi.fn<() => void>();
  const view = {parent: null as never, addEventListener, removeEventListener: addEventListener, postMessage};
  view.parent = view as never;
  linkToHost(createItineraStore(indexes), {view, openAnew: () => {}})();
  expect(addEventListener).not.toHaveBeenCalled();
  expect(postMessage).not.toHaveBeenCalled();
});

test.each([
  ['next', null, {selection: {kind: 'event', id: 'january'}}],
  ['goto', {fragment: '#t=2025-06-30&event=visit'}, {selection: {kind: 'event', id: 'visit'}}],
  ['setTime', {t: '2025-03-01'}, {playhead: toDayNumber('2025-03-01') + 0.5}],
  ['select', {kind: 'place', id: place}, {selection: {kind: 'place', id: place}}],
  ['play', null, {playing: true}],
  ['setTheme', {theme: 'dark'}, {theme: 'dark'}],
])('%s is done and answered', async (cmd, args, state) => {
  const store = createItineraStore(indexes, {day: toDayNumber('2025-01-01'), selection: null});
  const {command, toldOf} = link({store});
  command(cmd, args, 'r');
  await aFrame();
  expect(store.getState()).toMatchObject(state);
  expect(toldOf('ack')).toEqual([{type: 'itinera:ack', v: 1, rid: 'r', ok: true}]);
});

test('what cannot be done is answered in words, and changes nothing', async () => {
  const {command, toldOf, store, hear} = link();
  const before = store.getState();
  command('select', {kind: 'place', id: 'nowhere'}, 1);
  command('setTime', {t: 'soon'}, 2);
  hear({type: 'itinera:command', v: 1, cmd: 'next', args: null, rid: 3}, {});
  await aFrame();
  expect(toldOf('ack').map(({rid, ok, error}) => [rid, ok, error])).toEqual([
    [2, false, 'setTime: unexpected t: "soon"; expected a day such as 2025-06-29'],
    [1, false, 'select: this atlas has no place "nowhere"'],
  ]);
  expect(store.getState()).toBe(before);
});

test('of an address what is understood is shown, and the rest is told', async () => {
  const {command, toldOf, store} = link();
  command('goto', {fragment: 't=2025-03-01&theme=sepia&place=nowhere'});
  await aFrame();
  expect(dayOf(store)).toBe('2025-03-01');
  expect(toldOf('ack')[0]).toMatchObject({
    ok: false,
    error:
      'goto: theme=sepia was left out. `light`, `dark`, or `auto`: as the reader’s system wishes. Such as theme=dark; this atlas has no place "nowhere"',
  });
});

test('a thousand commands are one change, are all answered, and end where the last one leads', async () => {
  const {command, toldOf, store} = link();
  const changes = vi.fn<() => void>();
  store.subscribe(changes);
  const first = toDayNumber('2025-01-01');
  for (let k = 0; k < 1000; k++) command('setTime', {t: fromDayNumber(first + (k % 300))}, k);
  await aFrame();
  expect(changes).toHaveBeenCalledOnce();
  expect(dayOf(store)).toBe(fromDayNumber(first + (999 % 300)));
  expect(toldOf('ack').map(({rid}) => rid)).toEqual(Array.from({length: 1000}, (_, k) => k));
});

test('commands that come together leave what they leave one by one', async () => {
  const anyCommand = fc.oneof(
    fc.constantFrom<Command>(
      {cmd: 'next', args: null},
      {cmd: 'prev', args: null},
      {cmd: 'play', args: null},
      {cmd: 'pause', args: null},
      {cmd: 'select', args: null},
      {cmd: 'select', args: {kind: 'place', id: place}},
      {cmd: 'select', args: {kind: 'event', id: 'visit'}},
      {cmd: 'select', args: {kind: 'event', id: 'nothing'}},
      {cmd: 'setTheme', args: {theme: 'dark'}},
      {cmd: 'setTheme', args: {theme: 'auto'}},
      {cmd: 'goto', args: {fragment: 't=2025-02-01&from=2025-01-10&to=2025-03-10'}},
      {cmd: 'goto', args: {fragment: 'event=summit&theme=light'}},
    ),
    fc
      .integer({min: toDayNumber('2024-12-01'), max: toDayNumber('2026-02-01')})
      .map((day): Command => ({cmd: 'setTime', args: {t: fromDayNumber(day)}})),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(anyCommand, {minLength: 1, maxLength: 12}), async asked => {
      const oneByOne = createItineraStore(indexes);
      for (const each of asked) runCommand(oneByOne, each);
      const {command, store, stop} = link();
      for (const [k, {cmd, args}] of asked.entries()) command(cmd, args, k);
      await aFrame();
      stop();
      const values = (of: ItineraStore) => JSON.stringify({...of.getState(), indexes: null});
      expect(values(store)).toBe(values(oneByOne));
    }),
    {numRuns: 300},
  );
});

test('how the map is drawn stays when an address does not name it', async () => {
  const store = createItineraStore(indexes, {projection: 'globe', live: 'always'});
  const {command, openAnew, toldOf} = link({store});
  command('goto', {fragment: 'event=summit'});
  await aFrame();
  expect(openAnew).not.toHaveBeenCalled();
  expect(store.getState().projection).toBe('globe');
  expect(toldOf('ack')[0]).toMatchObject({ok: true});
});

test('an address that asks for another map opens it anew, and what was asked after it is done there', async () => {
  const {command, openAnew, store, stop, told, toldOf, view} = link();
  const before = dayOf(store);
  command('setTheme', {theme: 'dark'}, 1);
  command('goto', {fragment: '#projection=globe&t=2025-02-02'}, 2);
  command('select', {kind: 'event', id: 'summit'}, 3);
  await aFrame();
  expect(openAnew.mock.calls).toEqual([['theme=dark&projection=globe&t=2025-02-02']]);
  expect([store.getState().theme, dayOf(store)]).toEqual(['dark', before]);
  // what comes while it is opened waits as well
  command('pause', null, 4);
  await aFrame();
  expect(toldOf('ack').map(({rid}) => rid)).toEqual([1]);

  const opened = createItineraStore(indexes, parseAddress(openAnew.mock.calls[0]![0]).state);
  stop();
  linkToHost(opened, {view, openAnew});
  await aFrame();
  expect(opened.getState()).toMatchObject({
    projection: 'globe',
    theme: 'dark',
    selection: {kind: 'event', id: 'summit'},
  });
  expect(toldOf('ack').map(({rid, ok}) => [rid, ok])).toEqual([
    [1, true],
    [2, true],
    [3, true],
    [4, true],
  ]);
  // to the article it is the same map: it hears what has changed, and no second time that it is ready
  expect(told.filter(({type}) => type !== 'itinera:ack').map(({type}) => type)).toEqual([
    'itinera:ready',
    'itinera:timechange',
    'itinera:select',
    'itinera:step',
  ]);
});

test('the day is told at most ten times a second, and always the last one', async () => {
  const {store, toldOf} = link();
  const first = toDayNumber('2025-02-01');
  for (let k = 0; k < 100; k++) {
    store.getState().scrubTo(first + k);
    await vi.advanceTimersByTimeAsync(10);
  }
  await vi.advanceTimersByTimeAsync(200);
  const days = toldOf('timechange').map(({t}) => t);
  expect(days[0]).toBe('2025-02-01');
  expect(days.at(-1)).toBe(fromDayNumber(first + 99));
  expect(days.length).toBeGreaterThan(5);
  expect(days.length).toBeLessThanOrEqual(11);
  expect(new Set(days).size).toBe(days.length);
});

test('a move within a day, or away and back, is no news', async () => {
  const {store, toldOf} = link();
  const day = selectDay(store.getState());
  store.getState().scrubTo(day + 0.1);
  await vi.advanceTimersByTimeAsync(200);
  expect(toldOf('timechange')).toEqual([]);
  store.getState().scrubTo(day + 1);
  store.getState().scrubTo(day + 2);
  store.getState().scrubTo(day + 1);
  await vi.advanceTimersByTimeAsync(200);
  expect(toldOf('timechange')).toHaveLength(1);
});

test('what is opened is told, an event with its rank', () => {
  const {store, toldOf} = link({store: createItineraStore(indexes, {day: 0, selection: null})});
  store.getState().openEvent('talks');
  store.getState().openEvent('talks');
  store.getState().select({kind: 'place', id: place});
  store.getState().clearSelection();
  expect(toldOf('select').map(({selection}) => selection)).toEqual([
    {kind: 'event', id: 'talks'},
    {kind: 'place', id: place},
    null,
  ]);
  expect(toldOf('step')).toEqual([{type: 'itinera:step', v: 1, event: 'talks', at: 3, of: 4}]);
});

test('once ended it is deaf and silent', async () => {
  const {stop, command, store, told, listeners} = link();
  command('next');
  stop();
  const before = told.length;
  command('next');
  store.getState().goToDay(toDayNumber('2025-03-03'));
  await vi.advanceTimersByTimeAsync(500);
  expect([told.length, listeners.size]).toEqual([before, 0]);
  expect(store.getState().selection?.id).not.toBe('january');
});

test('the window of a page is one that can be linked and measured', () => {
  expectTypeOf<Window & typeof globalThis>().toExtend<HeightView & HostLinkOptions['view']>();
});

// ── stories ─────────────────────────────────────────────────────────────────────────────────

const shipped = shippedIndexes();
const {id: storyId, steps} = shipped.dataset.stories[0]!;
const goTo = (step: number) => ({fragment: `story=${storyId}&step=${step}`});

test('goto leads to a step of a story by one change, which is told once', async () => {
  const {command, store, toldOf} = link({store: createItineraStore(shipped)});
  store.getState().moveCamera({latDeg: 50, lngDeg: 60, zoom: 4});
  const {camera} = store.getState();
  const changes = vi.fn<() => void>();
  store.subscribe(changes);
  command('goto', goTo(7));
  await aFrame();
  expect(changes).toHaveBeenCalledOnce();
  expect(store.getState()).toMatchObject({
    story: {id: storyId, step: 7},
    selection: {kind: 'event', id: steps[6]!.focus!.event},
    camera,
  });
  expect(toldOf('ack')).toEqual([{type: 'itinera:ack', v: 1, rid: 'goto', ok: true}]);
  expect(toldOf('step')).toEqual([
    expect.objectContaining({
      event: steps[6]!.focus!.event,
      story: {id: storyId, step: 7, of: steps.length},
    }),
  ]);
});

test('many steps that are asked for at once are one change, to the last', async () => {
  const {command, store, toldOf} = link({store: createItineraStore(shipped)});
  const changes = vi.fn<() => void>();
  store.subscribe(changes);
  for (const step of [1, 2, 3]) command('goto', goTo(step), step);
  command('next', null, 4);
  await aFrame();
  expect(changes).toHaveBeenCalledOnce();
  expect(store.getState().story).toEqual({id: storyId, step: 4});
  expect(toldOf('step')).toHaveLength(1);
});

test('next and previous go by the steps of a story while one is told, and by events when it has ended', async () => {
  const {command, store, toldOf} = link({store: createItineraStore(shipped)});
  command('goto', goTo(1));
  await aFrame();
  for (const cmd of ['next', 'next', 'prev']) {
    command(cmd);
    await aFrame();
  }
  expect(toldOf('step').map(({story}) => (story as {step: number}).step)).toEqual([1, 2, 3, 2]);
  command('goto', {fragment: 't=2025-06-29&event=lavrov-visit-kyrgyzstan-2025'});
  command('next');
  await aFrame();
  expect(store.getState()).toMatchObject({
    story: null,
    selection: {kind: 'event', id: 'csto-foreign-ministers-2025'},
  });
  expect(toldOf('step').at(-1)).not.toHaveProperty('story');
});

test('a step that shows no event is told as well, and what is opened beside it is not', async () => {
  const {dataset} = shipped;
  const placeless = {
    ...shipped,
    dataset: {
      ...dataset,
      stories: [
        {
          ...dataset.stories[0]!,
          steps: [
            {text: {en: 'Where.'}, t: '2025-06-01', focus: {place: 'bishkek'}},
            {text: {en: 'Here too.'}, t: '2025-06-02', focus: {place: 'bishkek'}},
          ],
        },
      ],
    },
  };
  const {command, store, toldOf} = link({store: createItineraStore(placeless)});
  command('goto', goTo(1));
  await aFrame();
  command('next');
  await aFrame();
  store.getState().select({kind: 'place', id: 'moscow'});
  expect(toldOf('step')).toEqual(
    [1, 2].map(step => ({
      type: 'itinera:step',
      v: 1,
      event: '',
      at: 0,
      of: expect.any(Number) as number,
      story: {id: storyId, step, of: 2},
    })),
  );
});

test('a story that is not there is told, and the rest is shown', async () => {
  const {command, store, toldOf} = link({store: createItineraStore(shipped)});
  command('goto', {fragment: 't=2025-03-01&story=no-such-story'});
  await aFrame();
  expect(toldOf('ack')[0]).toMatchObject({ok: false, error: 'goto: this atlas has no story "no-such-story"'});
  expect(dayOf(store)).toBe('2025-03-01');
});
