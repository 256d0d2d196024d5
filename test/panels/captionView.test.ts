import {describe, expect, test} from 'vitest';
import {en} from '../../src/i18n/all';
import type {AuthoredEvent} from '../../src/model';
import {captionView} from '../../src/panels';
import {toDayNumber} from '../../src/time';
import {anActor, anEvent, anInfo, aParticipant, aSource} from '../fixtures/aDocument';
import {datasetOf, indexesOf, shippedIndexes} from '../fixtures/indexes';

const named = (name: string) => ({en: name, ru: name});
const announced = [{source: 'tass', locator: 'paragraph 1', status: 'announced' as const}];
const lavrov = aParticipant();
const kulubaev = aParticipant({actor: 'kulubaev', role: 'host'});

/** The caption of a day of a small dataset with short names and these events. */
function captionOn(day: string, events: Parameters<typeof anEvent>[0][], eventId?: string) {
  const dataset = datasetOf({
    dataset: anInfo({opening: {t: '2025-06-29'}}),
    actors: [
      anActor({shortNames: named('Lavrov')}),
      anActor({
        id: 'kulubaev',
        names: named('Jeenbek Kulubaev'),
        shortNames: named('Kulubaev'),
        country: 'KG',
      }),
      anActor({id: 'ministers', kind: 'delegation', names: named('Other ministers')}),
      anActor({id: 'leadership', kind: 'delegation', names: named('the leadership of North Korea')}),
    ],
    sources: [aSource(), aSource({id: 'later', label: {en: 'Later paper'}, published: '2025-07'})],
    events: events.map(anEvent),
  });
  const telling = {indexes: indexesOf(dataset), messages: en};
  return captionView(telling, toDayNumber(day), eventId === undefined ? null : {kind: 'event', id: eventId});
}

describe('the sentence', () => {
  const visit = {
    id: 'visit',
    kind: 'visit',
    when: '2025-06-29/2025-06-30',
    participants: [lavrov, kulubaev],
  } satisfies Partial<AuthoredEvent>;

  test('an announced visit says who is due where, and on its first day for how long', () => {
    const {sentence, meta} = captionOn('2025-06-29', [{...visit, reports: announced}]);
    expect(sentence).toBe('29 June 2025: Lavrov is due in Bishkek for two days.');
    expect(meta).toBe('Announced · TASS, 29 June 2025');
  });

  test('on its later days it gives all of its days', () => {
    expect(captionOn('2025-06-30', [{...visit, reports: announced}]).sentence).toBe(
      '29–30 June 2025: Lavrov is due in Bishkek.',
    );
  });

  test('a visit that took place is told in the present tense', () => {
    expect(captionOn('2025-06-29', [visit]).sentence).toBe(
      '29 June 2025: Lavrov is in Bishkek for two days.',
    );
  });

  test('two visitors are due together', () => {
    const both = [lavrov, {...kulubaev, role: 'visitor' as const}];
    expect(captionOn('2025-06-29', [{...visit, participants: both, when: '2025-06-29'}]).sentence).toBe(
      '29 June 2025: Lavrov and Kulubaev are in Bishkek.',
    );
  });

  test('talks name those who hold them', () => {
    expect(captionOn('2025-06-29', [{participants: [lavrov, kulubaev]}]).sentence).toBe(
      '29 June 2025: Lavrov and Kulubaev hold talks in Bishkek.',
    );
    expect(captionOn('2025-06-29', [{participants: [lavrov, kulubaev], reports: announced}]).sentence).toBe(
      '29 June 2025: Lavrov and Kulubaev are due to hold talks in Bishkek.',
    );
  });

  test('talks that somebody stays away from are told by their title', () => {
    const absent = {...kulubaev, attendance: 'declined' as const};
    expect(captionOn('2025-06-29', [{participants: [lavrov, absent]}]).sentence).toBe(
      '29 June 2025: Talks in Bishkek.',
    );
  });

  test('a message says who sent it to whom, before which day', () => {
    const message = {
      kind: 'message',
      when: '[..2025-06-28]',
      place: null,
      participants: [
        aParticipant({actor: 'leadership', role: 'sender', attendance: 'not stated'}),
        aParticipant({role: 'recipient', attendance: 'not stated'}),
      ],
    } satisfies Partial<AuthoredEvent>;
    expect(captionOn('2025-06-20', [message]).sentence).toBe(
      'Some time before 29 June 2025: the leadership of North Korea sent Lavrov a message.',
    );
    expect(captionOn('2025-06-20', [{...message, reports: announced}]).sentence).toBe(
      'Announced for some time before 29 June 2025: a message from the leadership of North Korea to Lavrov.',
    );
  });

  test('an uncertain day is told as uncertain', () => {
    expect(captionOn('2025-06-12', [{...visit, when: '2025-06', reports: announced}]).sentence).toBe(
      'Some time in June 2025, day not stated: Lavrov is due in Bishkek.',
    );
  });

  test('what has no pattern is told by its title and place, with what the reports say of it', () => {
    const meeting = {
      kind: 'ministerial',
      title: {en: 'Meeting of ministers'},
      participants: [],
    } satisfies Partial<AuthoredEvent>;
    const sentenceFor = (status: 'announced' | 'took place' | 'under way' | 'postponed' | 'cancelled') =>
      captionOn('2025-06-29', [{...meeting, reports: [{source: 'tass', locator: 'paragraph 1', status}]}])
        .sentence;
    expect(sentenceFor('announced')).toBe('Announced for 29 June 2025: Meeting of ministers, Bishkek.');
    expect(sentenceFor('took place')).toBe('29 June 2025: Meeting of ministers, Bishkek.');
    expect(sentenceFor('under way')).toBe('29 June 2025: Meeting of ministers, Bishkek, under way.');
    expect(sentenceFor('postponed')).toBe(
      'Postponed, once announced for 29 June 2025: Meeting of ministers, Bishkek.',
    );
    expect(sentenceFor('cancelled')).toBe(
      'Cancelled, once announced for 29 June 2025: Meeting of ministers, Bishkek.',
    );
  });

  test('a place that is in the title, or only inferred of what nobody travels to, is not added', () => {
    expect(
      captionOn('2025-06-29', [{kind: 'ceremony', title: {en: 'Parade in Bishkek'}, participants: []}])
        .sentence,
    ).toBe('29 June 2025: Parade in Bishkek.');
    expect(
      captionOn('2025-06-29', [{kind: 'chairmanship', title: {en: 'New chair'}, placeBasis: 'inferred'}])
        .sentence,
    ).toBe('29 June 2025: New chair.');
  });

  test('talks whose place is only inferred are told without it', () => {
    const talks = {participants: [lavrov, kulubaev], placeBasis: 'inferred' as const};
    expect(captionOn('2025-06-29', [talks]).sentence).toBe('29 June 2025: Lavrov and Kulubaev hold talks.');
  });

  describe('a gathering', () => {
    const summit = {kind: 'summit', title: {en: 'Summit in Bishkek'}} satisfies Partial<AuthoredEvent>;
    const group = aParticipant({actor: 'ministers', attendance: 'not stated'});
    const accepted = {...kulubaev, role: 'visitor', attendance: 'accepted'} as const;

    test.each([
      {participants: [lavrov, group], sentence: '29 June 2025: Summit in Bishkek, with Lavrov.'},
      {
        participants: [lavrov, kulubaev],
        sentence: '29 June 2025: Summit in Bishkek, with Lavrov and Kulubaev.',
      },
      {
        participants: [lavrov, aParticipant({actor: 'ministers'})],
        sentence: '29 June 2025: Summit in Bishkek.',
      },
      {participants: [accepted], sentence: '29 June 2025: Summit in Bishkek.'},
    ])('$sentence', ({participants, sentence}) => {
      expect(captionOn('2025-06-29', [{...summit, participants}]).sentence).toBe(sentence);
    });

    test('that is announced tells who has accepted', () => {
      expect(
        captionOn('2025-06-29', [{...summit, participants: [accepted], reports: announced}]).sentence,
      ).toBe('Announced for 29 June 2025: Summit in Bishkek; Kulubaev has accepted.');
    });

    test('whose title leaves no room for names is told without them', () => {
      const title = {en: `Summit in Bishkek ${'of many states '.repeat(5)}and others`};
      expect(captionOn('2025-06-29', [{...summit, title, participants: [lavrov]}]).sentence).not.toContain(
        'Lavrov',
      );
    });

    test('that took place tells who stayed away; one that is only announced does not', () => {
      const participants = [{...lavrov, attendance: 'declined'} as const];
      expect(captionOn('2025-06-29', [{...summit, participants}]).absence).toBe('Lavrov does not attend.');
      expect(captionOn('2025-06-29', [{...summit, participants, reports: announced}]).absence).toBeNull();
    });
  });

  test('a visit by a group is told by its title: nobody is made one of many', () => {
    const group = [aParticipant({actor: 'ministers'})];
    expect(
      captionOn('2025-06-29', [{...visit, title: {en: 'Ministers’ visit'}, participants: group}]).sentence,
    ).toBe('29–30 June 2025: Ministers’ visit, Bishkek.');
  });
});

describe('the main thing', () => {
  const first = {
    id: 'first',
    kind: 'visit',
    title: {en: 'The visit'},
    when: '2025-06-29/2025-07-03',
  } satisfies Partial<AuthoredEvent>;
  const second = {
    id: 'second',
    title: {en: 'The talks'},
    when: '2025-06-30',
  } satisfies Partial<AuthoredEvent>;
  const vague = {
    id: 'vague',
    title: {en: 'Somewhen'},
    when: '2025-06/2025-07',
    kind: 'ceremony',
  } satisfies Partial<AuthoredEvent>;

  test('what is told on the day comes before what is still going on, that before what may be', () => {
    const events = [first, second, {...vague, when: '[2025-06..2025-08]'}];
    expect(captionOn('2025-06-30', events)).toMatchObject({
      eventIdx: 2,
      also: ['The visit', 'Somewhen (day not stated)'],
    });
    expect(captionOn('2025-07-02', events)).toMatchObject({also: ['Somewhen (day not stated)']});
    expect(captionOn('2025-08-02', events).sentence).toContain('Somewhen');
  });

  test('the event that the reader has selected is the main thing on its own days only', () => {
    expect(captionOn('2025-06-30', [first, second], 'first').sentence).toContain('Lavrov is in Bishkek');
    expect(captionOn('2025-07-02', [first, second], 'second').sentence).toContain('Lavrov is in Bishkek');
  });

  test('an event before the window is told where the clock must stay', () => {
    const early = {
      id: 'early',
      title: {en: 'A founding'},
      kind: 'founding',
      when: '1991',
      place: null,
    } as const;
    expect(captionOn('2025-01-01', [early], 'early').sentence).toBe('Some time in 1991: A founding.');
    expect(captionOn('2025-01-02', [early], 'early').sentence).toBe(
      '2 January 2025: nothing in these reports.',
    );
  });

  test('of what is selected and over, the status says that no report confirms it', () => {
    const early = {id: 'early', when: '2024-12-01', reports: announced};
    expect(captionOn('2025-01-01', [early], 'early').meta).toBe(
      'Announced. No report here says whether it took place. · TASS, 29 June 2025',
    );
  });
});

describe('a day without anything', () => {
  const june = {id: 'june', title: {en: 'The talks'}, reports: announced};
  const august = {id: 'august', title: {en: 'The parade'}, when: '2025-08'};

  test('tells what was before it and what comes next', () => {
    expect(captionOn('2025-07-04', [june, august])).toMatchObject({
      sentence: '4 July 2025: nothing in these reports.',
      meta: 'Before it: The talks, 29 June 2025 (announced; no report here says whether it took place). Next: The parade, August 2025.',
      format: null,
      eventIdx: null,
      also: [],
    });
  });

  test('before the first and after the last event tells of one side', () => {
    expect(captionOn('2025-03-04', [june]).meta).toBe('Next: The talks, 29 June 2025 (announced).');
    expect(captionOn('2025-07-04', [june]).meta).toBe(
      'Before it: The talks, 29 June 2025 (announced; no report here says whether it took place).',
    );
  });

  test('without any event at all there is still a sentence', () => {
    expect(captionOn('2025-07-04', [])).toMatchObject({
      sentence: 'No events yet.',
      meta: '',
    });
  });
});

describe('the shipped reports', () => {
  const indexes = shippedIndexes();
  const telling = {indexes, messages: en};
  const captionOf = (day: string) => captionView(telling, toDayNumber(day));

  test('every day of the window has a sentence and a second line, neither with a hole in it', () => {
    for (let day = indexes.window.from; day <= indexes.window.to; day++) {
      const {sentence, meta} = captionView(telling, day);
      expect(sentence).toMatch(/^[\p{Lu}\d].+\.$/u);
      expect(meta).not.toBe('');
      expect(`${sentence} ${meta}`).not.toMatch(/undefined|null|NaN|\s{2}|,,| ,|: \./);
    }
  });

  test('every event is the main thing of the day on which it is told, once it is selected, and else one of those named', () => {
    for (const eventIdx of indexes.inOrder) {
      const {id, title} = indexes.dataset.events[eventIdx]!;
      const day = indexes.focusDay[eventIdx]!;
      expect(captionView(telling, day, {kind: 'event', id}).eventIdx).toBe(eventIdx);
      const {eventIdx: main, also} = captionView(telling, day);
      expect(main === eventIdx || also.includes(title.en!)).toBe(true);
    }
  });

  test('nothing that is only announced is told as having been', () => {
    for (const eventIdx of indexes.inOrder) {
      if (indexes.standings[eventIdx]!.status !== 'announced') continue;
      const {id} = indexes.dataset.events[eventIdx]!;
      const {sentence, meta} = captionView(telling, indexes.focusDay[eventIdx]!, {kind: 'event', id});
      expect(sentence).toMatch(/\bdue\b|^Announced/);
      expect(meta).toMatch(/^Announced/);
    }
  });

  test.each([
    [
      '2025-06-29',
      '29 June 2025: Lavrov is due in Cholpon-Ata for two days.',
      'Announced · TASS, 29 June 2025',
    ],
    [
      '2025-06-30',
      'Announced for 30 June 2025: Meeting of CSTO foreign ministers, with Lavrov.',
      'Announced · TASS, 29 June 2025',
    ],
    [
      '2025-12-22',
      '22 December 2025: Informal CIS summit in St. Petersburg.',
      'Took place · MENAFN, 22 December 2025',
    ],
    [
      '2023-10-12',
      'Announced for 12 October 2023: Meeting of CIS foreign ministers in Bishkek, with Lavrov.',
      'Announced · Unattributed report: CIS ministers, before 13 October 2023',
    ],
    [
      '2025-05-09',
      'Announced for 9 May 2025: Parade of 9 May in Moscow; Japarov has accepted.',
      'Announced · GSV "Russia - Islamic World", January 2025',
    ],
    [
      '2023-10-09',
      'Announced for 9–13 October 2023: Exercise “Indestructible Brotherhood 2023”, Kyrgyzstan.',
      'Announced · Unattributed report: Putin’s visit, before 13 October 2023',
    ],
    [
      '2025-03-04',
      '4 March 2025: nothing in these reports.',
      'Before it: Signing of a programme of the two foreign ministries, January 2025 (announced; no report here says whether it took place). Next: Parade of 9 May in Moscow, 9 May 2025 (announced).',
    ],
  ])('%s', (day, sentence, meta) => {
    expect(captionOf(day)).toMatchObject({sentence, meta});
  });
});
