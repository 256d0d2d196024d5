import ICAL from 'ical.js';
import {expect, test} from 'vitest';
import {writers} from '../../../src/download/files';
import {fromDayNumber} from '../../../src/time';
import {anEvent, anInfo} from '../../fixtures/aDocument';
import {datasetOf, indexesOf, shippedIndexes} from '../../fixtures/indexes';
import {contentOf} from './fileContent';

/** Entries as another program reads them. */
function entriesOf(text: string | Uint8Array) {
  const calendar = new ICAL.Component(ICAL.parse(String(text)) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map(component => {
    const {uid, summary, description, startDate, endDate} = new ICAL.Event(component);
    const value = (name: string) => component.getFirstPropertyValue(name);
    return {
      uid,
      summary,
      description,
      start: `${startDate.toString()}`,
      end: `${endDate.toString()}`,
      isDay: startDate.isDate && endDate.isDate,
      status: value('status'),
      transparency: value('transp'),
      url: value('url'),
      location: value('location'),
      geo: value('geo'),
      stamp: `${String(value('dtstamp'))}`,
    };
  });
}
const entriesFor = (given: Parameters<typeof anEvent>[0]) =>
  entriesOf(writers.calendar(contentOf(indexesOf(datasetOf({events: [anEvent(given)]})))).content);

test('what was held on known days is confirmed, from its first day to the one after its last', () => {
  const [entry] = entriesFor({when: '2025-06-29/2025-06-30'});
  expect(entry).toMatchObject({
    uid: 'talks@tiny',
    summary: 'Talks in Bishkek',
    start: '2025-06-29',
    end: '2025-07-01',
    isDay: true,
    status: 'CONFIRMED',
    transparency: 'TRANSPARENT',
    url: 'https://atlas.example/index.html#event=talks',
    location: 'Bishkek',
    geo: [42.87, 74.6],
  });
  expect(entry!.description).toBe(
    'Took place.\n\n29–30 June 2025.\n\nThe ministers met.\n\nTASS, 29 June 2025, paragraphs 1–2\n\nhttps://atlas.example/index.html#event=talks',
  );
});

test('what is known to a month is tentative over all of it, and says so in its summary', () => {
  const [entry] = entriesFor({when: '2025-06'});
  expect(entry).toMatchObject({
    summary: 'Talks in Bishkek (June 2025, day not stated)',
    start: '2025-06-01',
    end: '2025-07-01',
    status: 'TENTATIVE',
  });
});

test.each([
  ['announced', '2025-06-29', 'TENTATIVE'],
  ['under way', '2025-06-29', 'CONFIRMED'],
  ['took place', '2025-06-29?', 'TENTATIVE'],
  ['postponed', '2025-06-29', 'TENTATIVE'],
  ['cancelled', '2025-06', 'CANCELLED'],
] as const)('%s for %s is %s', (status, when, expected) => {
  const reports = [{source: 'tass', locator: 'paragraph 1', status}];
  expect(entriesFor({when, reports})[0]!.status).toBe(expected);
});

test('an open bound reaches as far as on the map', () => {
  expect(entriesFor({when: '[..2025-06-29]'})[0]).toMatchObject({
    start: '2025-05-30',
    end: '2025-06-30',
    status: 'TENTATIVE',
    summary: 'Talks in Bishkek (before 30 June 2025)',
  });
});

test('each event of the dataset is an entry, over the days that it may have been on', () => {
  const {dataset, standings} = shippedIndexes();
  const written = writers.calendar(contentOf());
  const entries = entriesOf(written.content);
  expect(written.events).toBe(entries.length);
  expect(new Set(entries.map(({uid}) => uid)).size).toBe(dataset.events.length);
  dataset.events.forEach(({id, days}, idx) => {
    const entry = entries.find(({uid}) => uid === `${id}@five-reports`)!;
    if (days[0] !== null) expect(entry.start).toBe(fromDayNumber(days[0]));
    if (days[3] !== null) expect(entry.end).toBe(fromDayNumber(days[3] + 1));
    if (standings[idx]!.status === 'announced') expect(entry.status).toBe('TENTATIVE');
  });
});

test('what has no date at all is left out, and counted', () => {
  const dataset = datasetOf({events: [anEvent(), anEvent({id: 'undated'})]});
  const events = dataset.events.map(event =>
    event.id === 'undated' ? {...event, when: '../..', days: [null, null, null, null] as const} : event,
  );
  const undated = indexesOf({...dataset, events: events as unknown as typeof dataset.events});
  const written = writers.calendar(contentOf(undated));
  expect(written.events).toBe(1);
  expect(entriesOf(written.content).map(({uid}) => uid)).toEqual(['talks@tiny']);
});

test('the same data are the same text, stamped with the day of the newest report', () => {
  const first = writers.calendar(contentOf());
  expect(writers.calendar(contentOf()).content).toBe(first.content);
  expect(entriesOf(first.content)[0]!.stamp).toBe('2025-12-22T00:00:00Z');
});

test.each(['en', 'ru', 'ky'] as const)(
  'no line is longer than 75 octets, nor is a character cut, in %s',
  language => {
    const title = {en: `${'😀'.repeat(90)}é`, ru: 'Визит, «встреча»; 😀'.repeat(20)};
    const long = indexesOf(datasetOf({events: [anEvent({title})]}));
    for (const content of [contentOf(undefined, {language}), contentOf(long, {language})]) {
      const text = String(writers.calendar(content).content);
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of text.split('\r\n')) {
        const octets = new TextEncoder().encode(line);
        expect(octets.length).toBeLessThanOrEqual(75);
        // half a pair of surrogates would come back as another character
        expect(new TextDecoder('utf-8', {fatal: true}).decode(octets)).toBe(line);
      }
    }
    expect(entriesOf(writers.calendar(contentOf(long, {language})).content)[0]!.summary).toBe(
      language === 'en' ? title.en : title.ru,
    );
  },
);

test('texts come back whole; what a calendar cannot hold is left out', () => {
  const title = 'a;b, c\\n "d": \u0000e\u0007\ud800 <b>&amp;';
  const [entry] = entriesFor({title: {en: title, ru: title}, summary: {en: 'one\r\ntwo', ru: 'x'}});
  expect(entry!.summary).toBe('a;b, c\\n "d":  e \ufffd <b>&amp;');
  expect(entry!.description).toContain('one\ntwo');
});

test('an address keeps its signs', () => {
  const content = {...contentOf(), addressOf: () => 'https://atlas.example/a,b;c/#t=2025-06-29&event=x'};
  expect(entriesOf(writers.calendar(content).content)[0]!.url).toBe(
    'https://atlas.example/a%2Cb%3Bc/#t=2025-06-29&event=x',
  );
});

test('no event is a calendar without entries', () => {
  const empty = indexesOf(datasetOf({events: [], dataset: anInfo({opening: {t: '2025-06-29'}})}));
  expect(entriesOf(writers.calendar(contentOf(empty)).content)).toEqual([]);
});
