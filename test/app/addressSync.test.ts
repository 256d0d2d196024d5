import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {type AddressBar, syncAddress} from '../../src/app/addressSync';
import {createItineraStore} from '../../src/store';
import {toDayNumber} from '../../src/time';
import {shippedIndexes} from '../fixtures/indexes';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An address bar with a history, as a browser's. */
function aBar() {
  const entries = [''];
  let at = 0;
  let listener: (ours: boolean) => void = () => {};
  const writes: string[] = [];
  const bar: AddressBar = {
    fragment: () => entries[at]!,
    write: (fragment, how) => {
      writes.push(how);
      if (how === 'push') entries.splice(++at, entries.length, fragment);
      else entries[at] = fragment;
    },
    onChange: next => {
      listener = next;
      return () => {
        listener = () => {};
      };
    },
  };
  const back = (ours = true) => {
    at--;
    listener(ours);
  };
  return {bar, back, entries, writes};
}

function synced() {
  const store = createItineraStore(shippedIndexes());
  const address = aBar();
  const complaints: string[] = [];
  const openedAnew = vi.fn();
  const stop = syncAddress(store, address.bar, said => complaints.push(...said), openedAnew);
  return {store, stop, complaints, openedAnew, ...address};
}

test('a scrub is written once a quarter of a second, the last state included', () => {
  const {store, bar, writes} = synced();
  for (let k = 0; k < 100; k++) {
    store.getState().scrubTo(toDayNumber('2025-01-01') + k);
    vi.advanceTimersByTime(10);
  }
  vi.advanceTimersByTime(1000);
  expect(writes.length).toBeLessThanOrEqual(6);
  expect(new Set(writes)).toEqual(new Set(['replace']));
  expect(bar.fragment()).toContain('t=2025-04-10');
});

test('a selection is a step, and Back undoes it', () => {
  const {store, back, writes} = synced();
  store.getState().select({kind: 'place', id: 'baku'});
  store.getState().select({kind: 'actor', id: 'sergey-lavrov'});
  expect(writes).toEqual(['replace', 'push', 'push']);
  back();
  expect(store.getState().selection).toEqual({kind: 'place', id: 'baku'});
  vi.advanceTimersByTime(1000);
  expect(writes.filter(how => how === 'push')).toHaveLength(2);
});

test('going back to an event sets the clock to the day that stood in its address', () => {
  const {store, back} = synced();
  store.getState().openEvent('cis-informal-summit-2025');
  store.getState().openEvent('lavrov-visit-kyrgyzstan-2025');
  back();
  expect(store.getState().selection).toEqual({kind: 'event', id: 'cis-informal-summit-2025'});
  expect(store.getState().playhead).toBe(toDayNumber('2025-12-22') + 0.5);
});

test('Back to the first step is no new step, and Forward stays', () => {
  const {store, back, writes, entries} = synced();
  store.getState().select({kind: 'place', id: 'baku'});
  back();
  vi.advanceTimersByTime(1000);
  expect(store.getState().selection).toEqual({kind: 'place', id: 'cholpon-ata'});
  expect(writes.filter(how => how === 'push')).toHaveLength(1);
  expect(entries).toHaveLength(2);
});

test('Back leaves the reader’s theme as it is', () => {
  const {store, back} = synced();
  store.getState().select({kind: 'place', id: 'baku'});
  store.getState().changeTheme('dark');
  back();
  expect(store.getState().theme).toBe('dark');
});

test('Back to a place leaves clock and camera where they are', () => {
  const {store, back} = synced();
  store.getState().select({kind: 'place', id: 'baku'});
  store.getState().goToDay(toDayNumber('2025-12-22'));
  store.getState().moveCamera({lngDeg: 50, latDeg: 40, zoom: 5});
  back();
  expect(store.getState().selection).toEqual({kind: 'place', id: 'cholpon-ata'});
  expect(store.getState().playhead).toBe(toDayNumber('2025-12-22') + 0.5);
  expect(store.getState().camera).toEqual({lngDeg: 50, latDeg: 40, zoom: 5});
});

test('nonsense in an address is complained of, and what can be shown is shown', () => {
  const {store, back, complaints, entries} = synced();
  store.getState().select({kind: 'place', id: 'baku'});
  entries[0] = 't=NaN&theme=dark';
  back(false);
  expect(complaints).toHaveLength(1);
  expect(store.getState().theme).toBe('dark');
});

test('after its end nothing is written any more', () => {
  const {store, stop, writes} = synced();
  store.getState().scrubTo(toDayNumber('2025-01-01'));
  stop();
  store.getState().select({kind: 'place', id: 'baku'});
  vi.advanceTimersByTime(1000);
  expect(writes).toEqual(['replace']);
});

test('an address that asks for another map opens the atlas anew; one that asks for the same does not', () => {
  const {store, bar, back, openedAnew} = synced();
  for (const [fragment, times] of [
    ['t=2025-01-01&worldview=neutral&projection=mercator&lang=en', 0],
    ['t=2025-01-01&worldview=mars', 0],
    ['t=2025-01-01&worldview=un', 1],
    ['t=2025-01-01&names=own', 2],
  ] as const) {
    const before = store.getState().worldview;
    bar.write(fragment, 'push');
    bar.write('', 'push');
    back(false);
    expect(openedAnew).toHaveBeenCalledTimes(times);
    expect(store.getState().worldview).toBe(before);
  }
});

test('once another map is asked for, nothing of this one is written over the address, and what is asked for next is heard', () => {
  const {store, bar, back, openedAnew} = synced();
  store.getState().scrubTo(toDayNumber('2025-01-01'));
  bar.write('t=2025-01-01&worldview=un', 'push');
  bar.write('', 'push');
  back(false);
  vi.advanceTimersByTime(1000);
  store.getState().select({kind: 'place', id: 'bishkek'});
  expect(bar.fragment()).toBe('t=2025-01-01&worldview=un');
  // back to the form that stands still, while the other is on its way
  bar.write('t=2025-01-02', 'push');
  bar.write('', 'push');
  back(false);
  expect(openedAnew).toHaveBeenCalledTimes(2);
});

// ── stories ─────────────────────────────────────────────────────────────────────────────────

const story = 'bishkek-to-st-petersburg';

test('a story is one step of the history, whatever of it is told, and Back leaves it', () => {
  const {store, back, writes, bar} = synced();
  store.getState().select({kind: 'place', id: 'baku'});
  store.getState().scrubTo(toDayNumber('2025-03-01'));
  vi.advanceTimersByTime(1000);
  const before = writes.length;
  for (const step of [1, 2, 3]) store.getState().openStory({id: story, step});
  expect(writes.slice(before)).toEqual(['push', 'replace', 'replace']);
  expect(bar.fragment()).toContain(`story=${story}&step=3`);
  expect(bar.fragment()).toContain('from=2023-10-01&to=2023-10-31');
  back();
  const {all} = store.getState();
  expect(store.getState()).toMatchObject({
    story: null,
    selection: {kind: 'place', id: 'baku'},
    window: all.window,
    playhead: toDayNumber('2025-03-01') + 0.5,
  });
});

test('what is opened beside a step is a step of its own, and Back leads to the story again', () => {
  const {store, back} = synced();
  store.getState().openStory({id: story, step: 7});
  const {selection} = store.getState();
  store.getState().select({kind: 'place', id: 'baku'});
  back();
  expect(store.getState()).toMatchObject({story: {id: story, step: 7}, selection});
});

test('Back to a step that was left for another one shows it as it was', () => {
  const {store, back} = synced();
  store.getState().openStory({id: story, step: 7});
  const {selection, playhead} = store.getState();
  store.getState().select({kind: 'place', id: 'baku'});
  store.getState().openStory({id: story, step: 8});
  back();
  expect(store.getState()).toMatchObject({story: {id: story, step: 7}, selection, playhead});
});

test('a story that is closed leaves the view in its place, and Back what was before it', () => {
  const {store, back, writes} = synced();
  const {selection} = store.getState();
  store.getState().openStory({id: story, step: 7});
  store.getState().openStory(null);
  expect(writes).toEqual(['replace', 'push', 'replace']);
  back();
  expect(store.getState()).toMatchObject({story: null, selection});
});

test('a written address of a step is shown whole', () => {
  const {store, bar, back} = synced();
  store.getState().openStory({id: story, step: 2});
  bar.write('story=bishkek-to-st-petersburg&step=10', 'push');
  bar.write('t=2025-01-01', 'push');
  back(false);
  expect(store.getState()).toMatchObject({
    story: {id: story, step: 10},
    selection: {kind: 'event', id: 'cis-informal-summit-2025'},
  });
});
