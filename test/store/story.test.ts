import {beforeEach, expect, test} from 'vitest';
import type {Story} from '../../src/model';
import {
  addressStateOf,
  createItineraStore,
  type ItineraState,
  type ItineraStore,
  noFilters,
  parseAddress,
  resumeAddress,
  serialiseAddress,
  stepStory,
} from '../../src/store';
import {fromDayNumber, toDayNumber} from '../../src/time';
import {aStory} from '../fixtures/aDocument';
import {datasetOf, indexesOf, shippedIndexes} from '../fixtures/indexes';

/** What a state shows, as a step writes it. */
function shownBy({playhead, window, selection, framing}: ItineraState) {
  return {
    t: fromDayNumber(Math.floor(playhead)),
    isNoon: playhead % 1 === 0.5,
    window: {from: fromDayNumber(window.from), to: fromDayNumber(window.to)},
    focus: selection ? {[selection.kind]: selection.id} : undefined,
    view: framing?.bounds ?? undefined,
  };
}

/** What a step says, read plainly. */
function saidBy(step: Story['steps'][number], whole: {from: string; to: string}) {
  return {t: step.t, isNoon: true, window: step.window ?? whole, focus: step.focus, view: step.view};
}

const shipped = shippedIndexes();
const whole = shipped.dataset.dataset.window;
const story = shipped.dataset.stories[0]!;
let store: ItineraStore;
beforeEach(() => {
  store = createItineraStore(shipped);
});
const opened = (fragment: string, indexes = shipped) =>
  createItineraStore(indexes, parseAddress(fragment).state).getState();

test('each step of the shipped story shows what it says, from wherever it is opened', () => {
  const steps = story.steps.map((_, index) => index + 1);
  for (const step of [...steps, ...steps.toReversed()]) {
    store.getState().openStory({id: story.id, step});
    expect(shownBy(store.getState())).toEqual(saidBy(story.steps[step - 1]!, whole));
    expect(store.getState().story).toEqual({id: story.id, step});
  }
});

test('an address of a step opens with what it says', () => {
  for (const [index, step] of story.steps.entries()) {
    const state = opened(`story=${story.id}&step=${index + 1}`);
    expect(shownBy(state)).toEqual(saidBy(step, whole));
    expect(state.camera).toBeNull();
  }
  expect(opened(`story=${story.id}`).story).toEqual({id: story.id, step: 1});
});

test('every step of the shipped story leads to an event, and so to source and paragraph', () => {
  for (const {focus} of story.steps)
    expect(shipped.eventOf(focus?.event ?? '')?.reports[0]?.locator).toMatch(/^paragraph/);
});

test('a step is one change of the state', () => {
  let changes = 0;
  store.subscribe(() => {
    changes += 1;
  });
  store.getState().openStory({id: story.id, step: 3});
  expect(changes).toBe(1);
  resumeAddress(store, parseAddress(`story=${story.id}&step=4`).state);
  expect(changes).toBe(2);
});

test('a reader who has wandered off is left alone until the next step, which applies anew', () => {
  store.getState().openStory({id: story.id, step: 7});
  store.getState().scrubTo(toDayNumber('2025-03-01'));
  store.getState().changeWindow({from: toDayNumber('2025-02-01'), to: toDayNumber('2025-04-01')});
  store.getState().select({kind: 'place', id: 'baku'});
  store.getState().changeFilters({...noFilters, kind: ['summit']});
  expect(store.getState().story).toEqual({id: story.id, step: 7});
  const framing = store.getState().framing;
  stepStory(store, 1);
  expect(shownBy(store.getState())).toEqual(saidBy(story.steps[7]!, whole));
  expect(store.getState().filters).toEqual(noFilters);
  expect(store.getState().framing).not.toBe(framing);
});

test('a step asks the map to look anew even where nothing else changes', () => {
  store.getState().openStory({id: story.id, step: 2});
  const {framing} = store.getState();
  store.getState().openStory({id: story.id, step: 2});
  expect(store.getState().framing).not.toBe(framing);
});

test('what plays stops for a step', () => {
  store.getState().play();
  store.getState().openStory({id: story.id, step: 1});
  expect(store.getState().playing).toBe(false);
});

test('the end of a story leaves all as it is', () => {
  store.getState().openStory({id: story.id, step: 5});
  const before = shownBy(store.getState());
  store.getState().openStory(null);
  expect(store.getState().story).toBeNull();
  expect(shownBy(store.getState())).toEqual(before);
});

test('previous and next stay within the story, and without one there is none', () => {
  expect(stepStory(store, 1)).toBe(false);
  store.getState().openStory({id: story.id, step: 1});
  expect(stepStory(store, -1)).toBe(true);
  expect(store.getState().story?.step).toBe(1);
  for (let k = 0; k < 30; k += 1) stepStory(store, 1);
  expect(store.getState().story?.step).toBe(story.steps.length);
});

test('an address that says what is looked at is as it was left, with its step told', () => {
  store.getState().openStory({id: story.id, step: 7});
  store.getState().scrubTo(toDayNumber('2025-03-01'));
  store.getState().select({kind: 'place', id: 'baku'});
  const left = store.getState();
  const state = opened(serialiseAddress(addressStateOf(left), shipped));
  expect(state).toMatchObject({
    story: {id: story.id, step: 7},
    selection: {kind: 'place', id: 'baku'},
    framing: null,
  });
  expect(fromDayNumber(Math.floor(state.playhead))).toBe('2025-03-01');
});

test('an address may look elsewhere than its step does', () => {
  const state = opened(`story=${story.id}&step=10&view=42.8,74.6,6`);
  expect(shownBy(state)).toEqual(saidBy(story.steps[9]!, whole));
  expect(state.camera).toMatchObject({zoom: 6});
});

test('to a step that an address asks for the map goes from where it is', () => {
  store.getState().moveCamera({latDeg: 50, lngDeg: 60, zoom: 4});
  const {camera} = store.getState();
  resumeAddress(store, parseAddress(`story=${story.id}&step=2`).state);
  expect(store.getState().camera).toBe(camera);
  resumeAddress(store, parseAddress('t=2025-06-29').state);
  expect(store.getState().camera).toBeNull();
  expect(store.getState().story).toBeNull();
});

test('of a story that the dataset lacks nothing is told but that it is not there', () => {
  const state = opened('story=no-such-story&step=2');
  expect(state).toMatchObject({story: null, missing: {kind: 'story', id: 'no-such-story'}, framing: null});
  expect(state.playhead).toBe(createItineraStore(shipped).getState().playhead);
  const before = store.getState();
  before.openStory({id: 'no-such-story', step: 1});
  expect(store.getState()).toBe(before);
});

test('a step beyond the last is the last', () => {
  expect(opened(`story=${story.id}&step=99`).story).toEqual({id: story.id, step: story.steps.length});
});

test('where one thing alone is shown no story is told', () => {
  expect(opened(`event=lavrov-visit-kyrgyzstan-2025&only=1&story=${story.id}&step=2`)).toMatchObject({
    story: null,
    framing: null,
    missing: null,
  });
});

test('a step may show nothing in particular, a place, or a person', () => {
  const indexes = indexesOf(
    datasetOf({
      stories: [
        aStory({
          steps: [
            {text: {en: 'Before.'}, t: '2025-01-05'},
            {text: {en: 'Where.'}, t: '2025-01-06', focus: {place: 'bishkek'}},
            {text: {en: 'Who.'}, t: '2025-01-07', focus: {actor: 'lavrov'}},
            {text: {en: 'Gone.'}, t: '2025-01-08', focus: {event: 'gone'}},
          ],
        }),
      ],
    }),
  );
  const selections = [1, 2, 3, 4].map(step => opened(`story=two-steps&step=${step}`, indexes).selection);
  expect(selections).toEqual([null, {kind: 'place', id: 'bishkek'}, {kind: 'actor', id: 'lavrov'}, null]);
});
