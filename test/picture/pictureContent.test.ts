import {expect, test} from 'vitest';
import {en} from '../../src/i18n/all';
import {laterEn} from '../../src/i18n/later';
import {marksOfView} from '../../src/map/picture';
import {pictureContent} from '../../src/picture/pictureContent';
import {type AddressState, createItineraStore} from '../../src/store';
import {toDayNumber} from '../../src/time';
import {shippedIndexes} from '../fixtures/indexes';

function contentOf(address: Partial<AddressState>) {
  const state = createItineraStore(shippedIndexes(), address).getState();
  return pictureContent(state, marksOfView(state), en, laterEn.picture);
}

test('a picture says what the caption says, and whence', () => {
  const content = contentOf({
    day: toDayNumber('2025-12-22'),
    selection: {kind: 'event', id: eventOn('2025-12-22', 'summit')},
  });
  expect(content.sentence).toContain('22 December 2025');
  expect(content.absence).toContain('Aliyev');
  expect(content.legend).toContain('absent');
  expect(content.sources).toMatch(/MENAFN, 22 December 2025/);
});

test('each source is named once, the oldest first', () => {
  const {sources} = contentOf({day: toDayNumber('2025-06-29')});
  const named = sources
    .replace(/^Sources: /, '')
    .replace(/\.$/, '')
    .split('; ');
  expect(new Set(named).size).toBe(named.length);
  const years = named.map(name => Number(/\d{4}$/.exec(name)?.[0]));
  expect(years).toEqual(years.toSorted((a, b) => a - b));
  expect(named.at(-1)).toBe('TASS, 29 June 2025');
});

test('the credit says whose reading of borders it is', () => {
  expect(contentOf({}).credit).toContain('dashed lines are disputed');
  expect(contentOf({worldview: 'un'}).credit).toContain('as United Nations maps have them');
});

function eventOn(day: string, kind: string): string {
  const {events} = shippedIndexes().dataset;
  return events.find(event => event.kind === kind && event.days[0] === toDayNumber(day))!.id;
}
