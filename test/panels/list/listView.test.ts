import {describe, expect, test} from 'vitest';
import {en} from '../../../src/i18n/all';
import {laterEn} from '../../../src/i18n/later';
import type {Indexes} from '../../../src/indexes';
import {type ListView, listOrder, listView, rowsUntil} from '../../../src/panels/list/listView';
import {ownSort, type Sort, sortColumns} from '../../../src/panels/list/sort';
import {atOnce} from '../../../src/panels/shared/steps';
import {type Grouping, groupings} from '../../../src/store';
import {aDocument, anActor, anEvent, aParticipant, aPlace} from '../../fixtures/aDocument';
import {datasetOf, indexesOf, shippedIndexes} from '../../fixtures/indexes';
import {indexesOfEvents, onDays, withinMonth} from '../../fixtures/timelineEvents';

const tellingOf = (indexes: Indexes) => ({indexes, messages: en, later: laterEn});
const viewOf = (indexes: Indexes, grouping: Grouping, sort: Sort = ownSort, mostRows = 1000) => {
  const telling = tellingOf(indexes);
  return listView(telling, atOnce(listOrder(telling, grouping, sort)), mostRows);
};
/** The headings and the events under them, as a reader sees them one after another. */
const outline = ({sections}: ListView) =>
  sections.flatMap(({headings, rows}) => [
    ...headings.map(({level, title, count}) => `${'#'.repeat(level)} ${title.text}: ${count}`),
    ...rows.map(({card}) => card.eventId),
  ]);
const eventIds = ({sections}: ListView) => sections.flatMap(({rows}) => rows.map(({card}) => card.eventId));
const twice = (ids: readonly string[]) => ids.filter((id, idx) => ids.indexOf(id) !== idx);

describe('in any grouping and sorted in any way', () => {
  const indexes = shippedIndexes();
  const {events, actors} = indexes.dataset;
  const allLists = groupings.flatMap(grouping =>
    sortColumns.flatMap(column =>
      (['ascending', 'descending'] as const).map(direction => ({
        grouping,
        view: viewOf(indexes, grouping, {column, direction}),
      })),
    ),
  );

  test('every event is listed, by day and place once, and among participants as often as it has them', () => {
    for (const {grouping, view} of allLists) {
      const ids = eventIds(view);
      for (const [eventIdx, {id}] of events.entries()) {
        const having = actors.filter(actor => indexes.eventsOfActor(actor.id).includes(eventIdx)).length;
        expect(ids.filter(listed => listed === id)).toHaveLength(
          grouping === 'person' ? Math.max(1, having) : 1,
        );
      }
    }
  });

  test('no row and no heading is there twice', () => {
    for (const {
      view: {sections},
    } of allLists) {
      expect(twice(sections.flatMap(({rows}) => rows.map(({key}) => key)))).toEqual([]);
      expect(twice(sections.flatMap(({headings}) => headings.map(({key}) => key)))).toEqual([]);
      expect(twice(sections.map(({key}) => key))).toEqual([]);
    }
  });

  test('each heading counts what stands under it', () => {
    for (const {view} of allLists) {
      const open: {level: number; rows: number; said: string}[] = [];
      const close = (level: number) => {
        while (open.length > 0 && open.at(-1)!.level >= level) {
          const {rows, said} = open.pop()!;
          expect(said).toBe(en.panels.events(rows));
        }
      };
      for (const {headings, rows} of view.sections) {
        for (const {level, count} of headings) {
          close(level);
          open.push({level, rows: 0, said: count});
        }
        for (const heading of open) heading.rows += rows.length;
      }
      close(1);
    }
  });

  test('the number at a country and at a person is the one that their panels give', () => {
    const told = (grouping: Grouping) =>
      viewOf(indexes, grouping)
        .sections.flatMap(({headings}) => headings.map(({key, count}) => [key, count] as const))
        .filter(([key]) => key !== '');
    const counted = (key: string, eventIdxs: readonly number[]) => [key, en.panels.events(eventIdxs.length)];
    expect(told('place')).toEqual(told('place').map(([key]) => counted(key, indexes.eventsAtPlace(key))));
    expect(told('person')).toEqual(told('person').map(([key]) => counted(key, indexes.eventsOfActor(key))));
  });
});

describe('by day', () => {
  const indexes = indexesOfEvents([
    onDays('parade', '2025-05-09'),
    onDays('visit', ['2025-05-30', '2025-06-02']),
    onDays('talks', withinMonth('2025-06', 30)),
    onDays('exercise', ['2025-05-01', '2025-07-31', '2025-05-01', '2025-07-31']),
    onDays('statement', [null, '2025-06-30', null, '2025-06-30']),
    onDays('founding', ['1991-01-01', '1991-12-31', '1991-01-01', '1991-12-31']),
    onDays('presidency', ['2025-06-15', '2025-06-15', null, null]),
    onDays('remark', [null, null, null, null]),
  ]);

  test('a heading claims no more than what is known: a month, a longer time, an open one', () => {
    expect(outline(viewOf(indexes, 'day'))).toEqual([
      '# 1991: 1 event in these reports',
      'founding',
      '# May 2025: 2 events in these reports',
      'parade',
      'visit',
      '# By June 2025: 1 event in these reports',
      'statement',
      '# June 2025: 2 events in these reports',
      'presidency',
      'talks',
      '# Between May and July 2025: 1 event in these reports',
      'exercise',
      '# Date not stated: 1 event in these reports',
      'remark',
    ]);
  });

  test('sorted the other way, months and days stand the other way', () => {
    const ascending = viewOf(indexes, 'day');
    const descending = viewOf(indexes, 'day', {column: 'when', direction: 'descending'});
    expect(eventIds(descending)).toEqual(eventIds(ascending).toReversed());
    expect(outline(descending)[0]).toBe('# Date not stated: 1 event in these reports');
  });

  test('sorted by something else, it has no headings', () => {
    const {sections} = viewOf(indexes, 'day', {column: 'status', direction: 'ascending'});
    expect(sections).toHaveLength(1);
    expect(sections[0]).toMatchObject({headings: [], depth: 0});
  });
});

describe('by place', () => {
  const base = aDocument();
  const indexes = indexesOf(
    datasetOf({
      places: [
        ...base.places,
        aPlace({id: 'kyrgyzstan', kind: 'country', names: {en: 'Kyrgyzstan'}, coordinates: undefined}),
        aPlace({id: 'osh', names: {en: 'Osh'}, coordinates: [72.8, 40.5], within: 'kyrgyzstan'}),
        aPlace({id: 'residence', kind: 'site', names: {en: 'State residence'}, within: 'osh'}),
        aPlace({id: 'sea', kind: 'water', names: {en: 'Caspian Sea'}, coordinates: [50, 42], country: null}),
      ],
      events: [
        anEvent({id: 'in-the-residence', place: 'residence'}),
        anEvent({id: 'in-moscow', place: 'moscow'}),
        anEvent({id: 'in-the-country', place: 'kyrgyzstan'}),
        anEvent({id: 'in-bishkek', place: 'bishkek'}),
        anEvent({id: 'at-sea', place: 'sea'}),
        anEvent({id: 'nowhere', place: null, placeBasis: undefined}),
      ],
    }),
  );

  test('what is of the whole country stands before its cities, and what has no place comes last', () => {
    expect(outline(viewOf(indexes, 'place'))).toEqual([
      '# Caspian Sea: 1 event in these reports',
      'at-sea',
      '# Kyrgyzstan: 3 events in these reports',
      'in-the-country',
      '## Bishkek: 1 event in these reports',
      'in-bishkek',
      '## Osh: 1 event in these reports',
      'in-the-residence',
      '# Moscow: 1 event in these reports',
      'in-moscow',
      '# No place reported: 1 event in these reports',
      'nowhere',
    ]);
  });

  test('either way', () => {
    expect(eventIds(viewOf(indexes, 'place', {column: 'place', direction: 'descending'}))).toEqual([
      'in-moscow',
      'in-the-country',
      'in-the-residence',
      'in-bishkek',
      'at-sea',
      'nowhere',
    ]);
  });
});

describe('by participant', () => {
  const base = aDocument();
  const indexes = indexesOf(
    datasetOf({
      actors: [
        ...base.actors,
        anActor({
          id: 'minister',
          kind: 'office',
          names: {en: 'Foreign minister of Russia'},
          heldBy: {actor: 'lavrov', source: 'tass', locator: 'paragraph 1'},
        }),
      ],
      events: [
        anEvent({id: 'of-both'}),
        anEvent({id: 'of-the-minister', participants: [aParticipant({actor: 'minister'})]}),
        anEvent({id: 'about-kulubaev', participants: [aParticipant()], about: ['kulubaev']}),
        anEvent({id: 'of-nobody', participants: []}),
      ],
    }),
  );
  const view = viewOf(indexes, 'person');

  test('an event stands under each, and the list says so', () => {
    expect(outline(view)).toEqual([
      '# Foreign minister of Russia: 1 event in these reports',
      'of-the-minister',
      '# Jeenbek Kulubaev: 2 events in these reports',
      'about-kulubaev',
      'of-both',
      '# Sergey Lavrov: 3 events in these reports',
      'about-kulubaev',
      'of-both',
      'of-the-minister',
      '# Nobody named: 1 event in these reports',
      'of-nobody',
    ]);
    expect(view.note).toContain('4 events on 7 lines');
    expect(viewOf(indexes, 'day').note).toBeNull();
  });

  test('whose heading it is is named first, and who takes no part is told apart', () => {
    const rowOf = (person: string, eventId: string) =>
      view.sections
        .find(({headings}) => headings[0]?.key === person)!
        .rows.find(({card}) => card.eventId === eventId)!;
    const named = (person: string, eventId: string) =>
      rowOf(person, eventId).who.flatMap(({names}) => names.map(({text}) => text));
    expect(named('lavrov', 'of-both')).toEqual(['Sergey Lavrov', 'Jeenbek Kulubaev']);
    expect(named('kulubaev', 'of-both')).toEqual(['Jeenbek Kulubaev', 'Sergey Lavrov']);
    expect(rowOf('kulubaev', 'of-both').aside).toBeNull();
    expect(rowOf('kulubaev', 'about-kulubaev').aside).toMatchObject([
      'concerns ',
      {text: 'Jeenbek Kulubaev'},
    ]);
    expect(rowOf('lavrov', 'of-the-minister').aside).toMatchObject([{text: 'Foreign minister of Russia'}]);
  });
});

test('of many who take part in the same way, some are named and the rest counted', () => {
  const names = ['Ada', 'Bek', 'Cho', 'Dan', 'Eva', 'Fay'];
  const eventWith = (count: number) =>
    anEvent({
      id: `of-${count}`,
      participants: names.slice(0, count).map(name => aParticipant({actor: name.toLowerCase()})),
    });
  const indexes = indexesOf(
    datasetOf({
      actors: names.map(name => anActor({id: name.toLowerCase(), names: {en: name}})),
      events: [eventWith(4), eventWith(6)],
    }),
  );
  const [four, six] = viewOf(indexes, 'day').sections[0]!.rows.map(({who}) => who[0]!);
  expect(four!.names.map(({text}) => text)).toEqual(['Ada', 'Bek', 'Cho', 'Dan']);
  expect(four!.more).toBe(0);
  expect(six!.names.map(({text}) => text)).toEqual(['Ada', 'Bek', 'Cho']);
  expect(six!.more).toBe(3);
});

test('what was only announced and is past says that nothing more is known of it', () => {
  const announced = [{source: 'tass', locator: 'paragraph 1', status: 'announced' as const}];
  const indexes = indexesOf(datasetOf({events: [anEvent({reports: announced})]}));
  expect(viewOf(indexes, 'day').sections[0]!.rows[0]!.status).toEqual({
    word: 'Announced',
    note: 'outcome not reported',
  });
});

describe('beyond fifty', () => {
  const events = Array.from({length: 112}, (_, idx) =>
    anEvent({id: `talks-${idx}`, place: idx % 2 === 0 ? 'bishkek' : 'moscow'}),
  );
  const indexes = indexesOf(datasetOf({events}));

  test('a long list is cut within its groups, which keep their whole count', () => {
    const view = viewOf(indexes, 'place', ownSort, 50);
    expect(eventIds(view)).toHaveLength(50);
    expect(view.sections.map(({headings}) => headings[0]!.count)).toEqual(['56 events in these reports']);
    expect(view.more).toEqual({text: 'and 62 more', label: 'Show 50 more'});
    const whole = viewOf(indexes, 'place', ownSort, 150);
    expect(eventIds(whole)).toHaveLength(112);
    expect(whole.more).toBeNull();
  });

  test('so many are listed at first that a given one is among them', () => {
    const order = atOnce(listOrder(tellingOf(indexes), 'place', ownSort));
    const eventIdx = order.groups[1]!.lines[10]!.eventIdx;
    expect(rowsUntil(order, eventIdx)).toBe(100);
    expect(rowsUntil(order, undefined)).toBe(50);
  });
});

test('a list without events says what would stand there', () => {
  const view = viewOf(indexesOfEvents([]), 'day');
  expect(view.sections).toEqual([]);
  expect(view.title).toBe('No events yet');
  expect(view.empty).toContain('will stand here');
});
