import {expect, test} from 'vitest';
import {checkDocument, compileDocument, formatIssue, joinTables} from '../../../src/dataset/authoring';
import type {Story, StoryStep} from '../../../src/model';
import {aDocument, anEvent, aStory} from '../../fixtures/aDocument';

const complaintsAbout = (stories: unknown) =>
  checkDocument(joinTables([{name: 'all.json', value: {...aDocument(), stories}}])).map(formatIssue);
const complaints = (given: Partial<Story>) => complaintsAbout([aStory(given)]);
/** A story of which the first step is changed. */
const withStep = (given: object) => {
  const [first, ...rest] = aStory().steps;
  return complaints({steps: [{...first, ...given} as StoryStep, ...rest]});
};

test('a faultless story has no complaints', () => {
  expect(complaints({})).toEqual([]);
  expect(
    withStep({
      view: {west: 40, south: 35, east: 90, north: 60},
      window: {from: '2025-06-01', to: '2025-06-30'},
    }),
  ).toEqual([]);
});

const at = 'all.json#/stories/0';

test.each<[what: string, complaints: string[], telling: string[]]>([
  [
    'one step alone',
    complaints({steps: aStory().steps.slice(0, 1)}),
    [`${at}/steps: a story needs at least two steps`],
  ],
  [
    'a text in one language only',
    withStep({text: {en: 'x'}}),
    [
      `${at}/steps/0/text/ru: warning: is missing; the dataset claims the language "ru", so translate the text; until then its readers get it in another`,
    ],
  ],
  [
    'an event that is mistyped',
    withStep({focus: {event: 'talsk'}}),
    [`${at}/steps/0/focus/event: unknown event "talsk"; did you mean "talks"?`],
  ],
  [
    'a place where an event should be',
    withStep({focus: {event: 'bishkek'}}),
    [`${at}/steps/0/focus/event: "bishkek" is the id of a row of places; expected the id of an event`],
  ],
  [
    'two things at once',
    withStep({focus: {event: 'talks', place: 'bishkek'}}),
    [`${at}/steps/0/focus: a focus names one thing, such as {"event": "…"}`],
  ],
  [
    'a thing of no kind',
    withStep({focus: {evnet: 'talks'}}),
    [
      `${at}/steps/0/focus: a focus names one thing, such as {"event": "…"}`,
      `${at}/steps/0/focus/evnet: unknown property "evnet"; did you mean "event"?`,
    ],
  ],
  [
    'a day that no calendar has',
    withStep({t: '2025-02-30'}),
    [`${at}/steps/0/t: there is no day "2025-02-30"; expected one such as "2025-06-29"`],
  ],
  [
    'a day outside the window of the dataset',
    withStep({t: '2026-01-01', focus: undefined}),
    [`${at}/steps/0/t: "2026-01-01" is outside the window 2025-01-01 to 2025-12-31`],
  ],
  [
    'a day outside the window of the step',
    withStep({window: {from: '2025-01-01', to: '2025-01-31'}}),
    [`${at}/steps/0/t: "2025-06-28" is outside the window 2025-01-01 to 2025-01-31`],
  ],
  [
    'a window that ends before it begins',
    withStep({window: {from: '2025-07-01', to: '2025-06-01'}}),
    [`${at}/steps/0/window/to: "2025-06-01" is before "2025-07-01"`],
  ],
  [
    'a window that reaches beyond that of the dataset',
    withStep({window: {from: '2024-01-01', to: '2025-12-31'}}),
    [
      `${at}/steps/0/window: 2024-01-01 to 2025-12-31 reaches beyond the window of the dataset, 2025-01-01 to 2025-12-31`,
    ],
  ],
  [
    'a frame that is turned round',
    withStep({view: {west: 90, south: 60, east: 40, north: 35}}),
    [
      `${at}/steps/0/view/east: is 40, not east of 90; a view does not run over the antimeridian`,
      `${at}/steps/0/view/north: is 35, not north of 60`,
    ],
  ],
  [
    'a day on which its event cannot be',
    withStep({focus: {event: 'talks'}}),
    [
      `${at}/steps/0/t: warning: "2025-06-28" is none of the days of "talks" (2025-06-29), which the step shows`,
    ],
  ],
  [
    'an id that an event has',
    complaints({id: 'talks'}),
    [`${at}/id: "talks" is taken by all.json#/events/0; ids are unique over all tables`],
  ],
])('%s is complained of', (_, found, telling) => {
  expect(found).toEqual(telling);
});

test('a day within what an open date may be is no complaint', () => {
  const document = {
    ...aDocument({events: [anEvent({when: '[..2025-06]'})]}),
    stories: [aStory()],
  };
  expect(checkDocument(joinTables([{name: 'all.json', value: document}]))).toEqual([]);
});

test('a dataset without stories compiles to one with none', () => {
  expect(compileDocument(aDocument()).stories).toEqual([]);
  expect(compileDocument(aDocument({stories: [aStory()]})).stories).toEqual([aStory()]);
});
