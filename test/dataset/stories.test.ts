import {expect, test} from 'vitest';
import {parseDataset} from '../../src/dataset';
import {compileDocument, datasetJson} from '../../src/dataset/authoring';
import {openSealed} from '../../src/dataset/seal';
import type {Story} from '../../src/model';
import {aDocument, anEvent, aStory} from '../fixtures/aDocument';

/** A compiled dataset with stories as somebody else may have written them. */
const read = (stories: unknown) => parseDataset({...compileDocument(aDocument()), stories});
const tellings = (stories: unknown) =>
  read(stories).issues.map(({severity, at, message}) => `${severity} ${at}: ${message}`);
const storiesOf = (stories: unknown): readonly Story[] => read(stories).dataset!.stories;

const [first, second] = aStory().steps as [Story['steps'][number], Story['steps'][number]];
const third = {...second, t: '2025-06-30', focus: undefined};
const at = 'dataset.json#/stories/0';

test('a dataset that was written before there were stories has none, and no complaint', () => {
  const {stories: _, ...old} = compileDocument(aDocument());
  const {dataset, issues} = parseDataset(old);
  expect(dataset?.stories).toEqual([]);
  expect(issues).toEqual([]);
});

test('a faultless story is read as it is, and under the seal', () => {
  const dataset = compileDocument(aDocument({stories: [aStory()]}));
  expect(parseDataset(dataset)).toEqual({dataset, issues: []});
  expect(openSealed(datasetJson(dataset))).toEqual(dataset);
});

test('stories that are no list are read as none', () => {
  expect(storiesOf({})).toEqual([]);
  expect(tellings({})).toEqual([
    'warning dataset.json#/stories: expected a list of stories, received an object; read as empty',
  ]);
});

test('a step that shows what is not there is told without it', () => {
  const stories = [aStory({steps: [first, {...second, focus: {event: 'talsk'}}]})];
  const {focus: _, ...unfocused} = second;
  expect(storiesOf(stories)[0]!.steps).toEqual([first, unfocused]);
  expect(tellings(stories)).toEqual([
    `warning ${at}/steps/1/focus/event: unknown event "talsk"; did you mean "talks"?; the step is told without it`,
  ]);
});

test('a step that shows an event which was left out is told without it', () => {
  const document = compileDocument(
    aDocument({events: [anEvent(), anEvent({id: 'visit'})], stories: [aStory()]}),
  );
  const {dataset, issues} = parseDataset({
    ...document,
    events: document.events.map(event =>
      event.id === 'talks'
        ? {...event, reports: event.reports.map(report => ({...report, source: 'nowhere'}))}
        : event,
    ),
  });
  expect(dataset!.stories[0]!.steps.map(({focus}) => focus)).toEqual([{place: 'bishkek'}, undefined]);
  expect(issues.map(issue => issue.at)).toContain(`${at}/steps/1/focus/event`);
});

test('a step of a day that no calendar has is left out, and with all but one of them the story', () => {
  const broken = {...first, t: '2025-02-30'};
  expect(storiesOf([aStory({steps: [broken, second, third]})])[0]!.steps.map(({t}) => t)).toEqual([
    '2025-06-29',
    '2025-06-30',
  ]);
  expect(storiesOf([aStory({steps: [broken, second]})])).toEqual([]);
  expect(tellings([aStory({steps: [broken, second]})])).toEqual([
    `error ${at}/steps/0/t: there is no day "2025-02-30"; the step is left out`,
    `error ${at}: the story "two-steps" is left out: fewer than two of its steps can be shown`,
  ]);
});

test('a frame without extent and a window that is none are left out, the step stays', () => {
  const steps = [
    {...first, view: {west: 10, south: 10, east: 10, north: 20}},
    {...second, window: {from: '2025-07-01', to: '2025-06-01'}},
  ];
  expect(storiesOf([aStory({steps})])).toEqual([aStory()]);
  expect(tellings([aStory({steps})])).toEqual([
    expect.stringMatching(`^warning ${at}/steps/0/view: has no extent`),
    expect.stringMatching(
      `^warning ${at}/steps/1/window: "2025-07-01" to "2025-06-01" is no stretch of days`,
    ),
  ]);
});

test('a story of the wrong shape is left out, the others stay; of two with one id the first does', () => {
  expect(storiesOf([{...aStory(), steps: 'none'}, aStory()])).toEqual([aStory()]);
  expect(storiesOf([aStory(), aStory({steps: [second, third]})])).toEqual([aStory()]);
  expect(tellings([aStory(), aStory()])).toEqual([
    'warning dataset.json#/stories/1/id: a second story "two-steps" is left out; the first stays',
  ]);
});
