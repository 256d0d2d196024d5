import {expect, test} from 'vitest';
import {checkDocument, formatIssue, formatIssues, joinTables} from '../../../src/dataset/authoring';
import type {AuthoredDocument} from '../../../src/model';
import {
  aDocument,
  anActor,
  anEvent,
  anInfo,
  anOrganisation,
  aParticipant,
  aPlace,
  aSource,
} from '../../fixtures/aDocument';

const complaintsAbout = (document: unknown) =>
  checkDocument(joinTables([{name: 'all.json', value: document}])).map(formatIssue);
const complaints = (given: Partial<AuthoredDocument>) => complaintsAbout(aDocument(given));

/** The faultless document with one event changed. */
const withEvent = (given: Parameters<typeof anEvent>[0]) => complaints({events: [anEvent(given)]});
const withSource = (given: Parameters<typeof aSource>[0]) => complaints({sources: [aSource(given)]});
const withInfo = (given: Parameters<typeof anInfo>[0]) => complaints({dataset: anInfo(given)});
/** The faultless document with one more place, used by the event as that which it is about. */
const withPlace = (given: Parameters<typeof aPlace>[0]) =>
  complaints({
    places: [...aDocument().places, aPlace({id: 'extra', ...given})],
    events: [anEvent({about: ['extra']})],
  });
const withActor = (given: Parameters<typeof anActor>[0]) =>
  complaints({
    actors: [...aDocument().actors, anActor({id: 'extra', ...given})],
    events: [anEvent({about: ['extra']})],
  });
const withParticipant = (
  given: Parameters<typeof aParticipant>[0],
  event: Parameters<typeof anEvent>[0] = {},
) =>
  withEvent({
    participants: [
      aParticipant(given),
      aParticipant({actor: 'kulubaev', role: 'host', attendance: 'not stated'}),
    ],
    ...event,
  });
const withMember = (given: object) =>
  complaints({
    organisations: [
      anOrganisation({members: [{country: 'KG', source: 'tass', locator: 'paragraph 1', ...given}]}),
    ],
  });

/** A second event beside the first. */
const andEvent = (given: Parameters<typeof anEvent>[0]) =>
  complaints({events: [anEvent(), anEvent({id: 'second', ...given})]});

test('a faultless document has no complaints', () => {
  expect(complaints({})).toEqual([]);
});

const en = {en: 'x'};
const inBoth = {en: 'x', ru: 'x'};
const report = {source: 'tass', locator: 'paragraph 1', status: 'took place'} as const;

test.each<[what: string, complaints: string[]]>([
  // shape
  [
    'all.json#/events/0/sumary: unknown property "sumary"; did you mean "summary"?',
    withEvent({sumary: 1} as object),
  ],
  [
    'all.json#/events/0/kind: unknown value "vist"; did you mean "visit"?',
    withEvent({kind: 'vist'} as object),
  ],
  [
    'all.json#/events/0/kind: unknown value "party"; expected one of "summit", "visit"',
    withEvent({kind: 'party'} as object),
  ],
  [
    'all.json#/events/0/title: expected a text by language, received "Talks"',
    withEvent({title: 'Talks'} as object),
  ],
  ['all.json#/events/0/title: a text by language needs at least one language', withEvent({title: {}})],
  ['all.json#/events/0/title/EN: unexpected "EN": a language is', withEvent({title: {EN: 'Talks'}})],
  ['all.json#/events/0/title/en: must not be empty', withEvent({title: {en: ''}})],
  ['all.json#/events/0/id: unexpected "Talks 1": an id is', withEvent({id: 'Talks 1'})],
  ['all.json#/events/0/place: expected an id or null, received 3', withEvent({place: 3} as object)],
  ['all.json#/events/0/reports: an event needs at least one located report', withEvent({reports: []})],
  [
    'all.json#/events/0/participants/0/role: is missing; expected one of "host"',
    withEvent({participants: [{...aParticipant(), role: undefined}] as never}),
  ],
  [
    'all.json#/places/2/coordinates/1: expected a number up to 90, received 91',
    withPlace({coordinates: [74, 91]}),
  ],
  [
    'all.json#/places/2/coordinates/1: expected a latitude in degrees, received "42,87"',
    withPlace({coordinates: [74, '42,87']} as object),
  ],
  [
    'all.json#/places/2/coordinates/2: is one too many; expected [longitude in degrees, latitude in degrees]',
    withPlace({coordinates: [74, 42, 800]} as object),
  ],
  // ids
  ['all.json#/events/1/id: "talks" is taken by all.json#/events/0', andEvent({id: 'talks'})],
  ['all.json#/events/1/id: "bishkek" is taken by all.json#/places/0', andEvent({id: 'bishkek'})],
  // references
  [
    'all.json#/events/0/place: unknown place "bishkekk"; did you mean "bishkek"?',
    withEvent({place: 'bishkekk'}),
  ],
  [
    'all.json#/events/0/place: "lavrov" is the id of a row of actors; expected the id of a place',
    withEvent({place: 'lavrov'}),
  ],
  ['all.json#/events/0/from: unknown place "mosco"', withEvent({from: 'mosco', fromBasis: 'stated'})],
  ['all.json#/events/0/organisations/0: unknown organisation "cstoo"', withEvent({organisations: ['cstoo']})],
  ['all.json#/events/0/about/0: unknown id "lavrof"; did you mean "lavrov"?', withEvent({about: ['lavrof']})],
  ['all.json#/events/0/about/0: warning: unknown country "ZZ"', withEvent({about: ['ZZ']})],
  ['all.json#/events/0/partOf: unknown event "visit"', withEvent({partOf: 'visit'})],
  ['all.json#/events/0/participants/0/actor: unknown actor "lavrof"', withParticipant({actor: 'lavrof'})],
  [
    'all.json#/events/0/participants/0/origin: unknown place "mosco"',
    withParticipant({origin: 'mosco', originBasis: 'stated'}),
  ],
  ['all.json#/events/0/participants/0/source: unknown source "tas"', withParticipant({source: 'tas'})],
  [
    'all.json#/events/0/reports/0/source: unknown source "tas"',
    withEvent({reports: [{...report, source: 'tas'}]}),
  ],
  [
    'all.json#/events/0/disputes/0/readings/1/source: unknown source "tas"',
    withEvent({
      disputes: [
        {
          about: en,
          readings: [
            {source: 'tass', locator: 'paragraph 1', says: en},
            {source: 'tas', locator: 'paragraph 1', says: en},
          ],
        },
      ],
    }),
  ],
  ['all.json#/actors/2/seat: unknown place "mosco"', withActor({seat: 'mosco'})],
  [
    'all.json#/actors/2/heldBy/actor: unknown actor "lavrof"',
    withActor({heldBy: {actor: 'lavrof', source: 'tass', locator: 'paragraph 1'}}),
  ],
  [
    'all.json#/actors/2/offices/0/of: unknown organisation "cst"',
    withActor({offices: [{title: en, of: 'cst'}]}),
  ],
  [
    'all.json#/actors/2/offices/0/source: unknown source "tas"',
    withActor({offices: [{title: en, of: 'RU', source: 'tas'}]}),
  ],
  ['all.json#/organisations/0/members/0/source: unknown source "tas"', withMember({source: 'tas'})],
  ['all.json#/organisations/0/members/0/country: warning: unknown country "ZZ"', withMember({country: 'ZZ'})],
  [
    'all.json#/facts/0/about/0: unknown id "bishkekk"',
    complaints({facts: [{id: 'f', about: ['bishkekk'], text: en, source: 'tass', locator: 'paragraph 1'}]}),
  ],
  [
    'all.json#/facts/0/source: unknown source "tas"',
    complaints({facts: [{id: 'f', about: ['KG'], text: en, source: 'tas', locator: 'paragraph 1'}]}),
  ],
  [
    'all.json#/dataset/opening/event: unknown event "talk"',
    withInfo({opening: {t: '2025-06-29', event: 'talk'}}),
  ],
  [
    'all.json#/dataset/corrections/0/about/0: unknown id "talk"',
    withInfo({corrections: [{date: '2025-07-01', about: ['talk'], text: en}]}),
  ],
  ['all.json#/places/2/within: unknown place "kyrgyzstan"', withPlace({within: 'kyrgyzstan'})],
  ['all.json#/places/2/within: leads by way of "extra" back to "extra" itself', withPlace({within: 'extra'})],
  [
    'all.json#/events/0/partOf: leads by way of "second" back to "talks" itself',
    complaints({events: [anEvent({partOf: 'second'}), anEvent({id: 'second', partOf: 'talks'})]}),
  ],
  // dates
  ['all.json#/events/0/when: "29.06.2025" does not begin with its year', withEvent({when: '29.06.2025'})],
  [
    'all.json#/sources/0/published: "2025-02-30" has a day that the calendar lacks',
    withSource({published: '2025-02-30'}),
  ],
  ['all.json#/sources/0/published: "2025/.." has no last day', withSource({published: '2025/..'})],
  ['all.json#/sources/0/accessed: there is no day "2025-02-30"', withSource({accessed: '2025-02-30'})],
  [
    'all.json#/sources/0/publishedDays: is written by the compiler',
    withSource({publishedDays: [1, 1, 1, 1]}),
  ],
  ['all.json#/events/0/days: are written by the compiler', withEvent({days: [1, 1, 1, 1]})],
  [
    'all.json#/events/0/when: warning: "1700/2025" covers more than 200 years',
    withEvent({when: '1700/2025'}),
  ],
  [
    'all.json#/facts/0/period: "2025-21" is a season',
    complaints({
      facts: [{id: 'f', about: ['KG'], text: en, period: '2025-21', source: 'tass', locator: 'paragraph 1'}],
    }),
  ],
  ['all.json#/organisations/0/members/0/from: "soon" is not a date', withMember({from: 'soon'})],
  [
    'all.json#/actors/2/offices/0/to: "soon" is not a date',
    withActor({offices: [{title: en, of: 'RU', to: 'soon'}]}),
  ],
  [
    'all.json#/dataset/corrections/0/date: there is no day "2025-02-30"',
    withInfo({corrections: [{date: '2025-02-30', about: [], text: en}]}),
  ],
  // parts of visits
  [
    'all.json#/events/1/when: "2025-06-30" cannot lie within "talks" (2025-06-29)',
    andEvent({partOf: 'talks', when: '2025-06-30'}),
  ],
  [
    'all.json#/events/1/when: "2025-05" cannot lie within "talks"',
    andEvent({partOf: 'talks', when: '2025-05'}),
  ],
  [
    'all.json#/events/1/when: "2025-06-29/2025-06-30" cannot lie within',
    andEvent({partOf: 'talks', when: '2025-06-29/2025-06-30'}),
  ],
  // bases and attendance
  ['all.json#/events/0/placeBasis: is missing; "place" is given', withEvent({placeBasis: undefined})],
  ['all.json#/events/0/placeBasis: is given without "place"', withEvent({place: null})],
  ['all.json#/events/0/fromBasis: is missing', withEvent({from: 'moscow'})],
  ['all.json#/events/0/fromBasis: is given without "from"', withEvent({fromBasis: 'stated'})],
  ['all.json#/events/0/participants/0/originBasis: is missing', withParticipant({origin: 'moscow'})],
  [
    'all.json#/events/0/participants/0/originBasis: is given without "origin"',
    withParticipant({originBasis: 'inferred'}),
  ],
  ['all.json#/events/0/whenNote: warning: is missing', withEvent({whenBasis: 'inferred'})],
  ['all.json#/events/0/placeNote: warning: is missing', withEvent({placeBasis: 'inferred'})],
  ['all.json#/sources/0/publishedNote: is missing', withSource({publishedBasis: 'inferred'})],
  [
    'all.json#/events/0/participants/0/reason: warning: is missing',
    withParticipant({attendance: 'declined'}),
  ],
  [
    'all.json#/events/0/participants/0/attendance: warning: is still "invited" of what took place',
    withParticipant({attendance: 'invited'}),
  ],
  [
    'all.json#/events/0/participants/0/attendance: warning: is still "accepted" of what is under way',
    withParticipant({attendance: 'accepted'}, {reports: [{...report, status: 'under way'}]}),
  ],
  [
    'all.json#/events/0/participants/0/attendance: nobody is "in person" at what was cancelled',
    withParticipant({}, {reports: [{...report, status: 'cancelled'}]}),
  ],
  [
    'all.json#/events/0/participants/1/actor: warning: "lavrov" takes part twice',
    withEvent({participants: [aParticipant(), aParticipant(), aParticipant({actor: 'kulubaev'})]}),
  ],
  [
    'all.json#/events/0/reports/1: warning: repeats the report of "tass"',
    withEvent({reports: [report, report]}),
  ],
  [
    'all.json#/events/0/reports/0/status: warning: is "took place", but "tass" was out before',
    withEvent({when: '2025-07-01'}),
  ],
  // locators
  [
    'all.json#/events/0/reports/0/locator: unexpected locator "para 1"',
    withEvent({reports: [{...report, locator: 'para 1'}]}),
  ],
  [
    'all.json#/organisations/0/members/0/locator: unexpected locator',
    withMember({locator: 'paragraph 1 (implied)'}),
  ],
  [
    'all.json#/actors/2/heldBy/locator: unexpected locator',
    withActor({heldBy: {actor: 'lavrov', source: 'tass', locator: 'somewhere'}}),
  ],
  // languages
  ['all.json#/places/2/names/ru: is missing; the dataset claims the language "ru"', withPlace({names: en})],
  ['all.json#/actors/2/names/ru: is missing', withActor({names: en})],
  ['all.json#/actors/2/shortNames/ru: is missing', withActor({shortNames: en})],
  [
    'all.json#/organisations/0/abbreviation/ru: is missing',
    complaints({organisations: [anOrganisation({abbreviation: en})]}),
  ],
  [
    'all.json#/events/0/title/ru: warning: is missing; the dataset claims the language "ru", so translate the text; until then its readers get it in another',
    withEvent({title: en}),
  ],
  ['all.json#/dataset/credit/ru: warning: is missing', withInfo({credit: en})],
  [
    'all.json#/events/0/reports/0/note/ru: warning: is missing',
    withEvent({reports: [{...report, note: en}]}),
  ],
  [
    'all.json#/events/0/disputes/0/readings/1/says/ru: warning: is missing',
    withEvent({
      disputes: [
        {
          about: inBoth,
          readings: [
            {source: 'tass', locator: 'paragraph 1', says: inBoth},
            {source: 'tass', locator: 'paragraph 2', says: en},
          ],
        },
      ],
    }),
  ],
  ['all.json#/sources/0/label/ru: warning: is missing', withSource({label: en})],
  // coordinates
  ['all.json#/places/2/coordinates: is missing; a city has', withPlace({coordinates: undefined})],
  ['all.json#/places/2/coordinates: a country has no coordinates', withPlace({kind: 'country'})],
  [
    'all.json#/places/2/coordinates: [42.87, 74.6] is outside "KG", which lies within 69..81 east, 38..44 north; longitude stands first, are the two swapped?',
    withPlace({coordinates: [42.87, 74.6]}),
  ],
  ['all.json#/places/2/coordinates: [76, 52] is outside "KG"', withPlace({coordinates: [76, 52]})],
  ['all.json#/places/2/coordinates: warning: is [0, 0]', withPlace({coordinates: [0, 0], country: null})],
  ['all.json#/places/2/country: warning: unknown country "ZZ"', withPlace({country: 'ZZ'})],
  // links and texts
  [
    'all.json#/sources/0/url: unexpected address "javascript:alert(1)"',
    withSource({url: 'javascript:alert(1)'}),
  ],
  ['all.json#/sources/0/url: unexpected address "//evil"', withSource({url: '//evil'})],
  [
    'all.json#/sources/0/archivedUrl: unexpected address "https://u:p@example.org/"',
    withSource({archivedUrl: 'https://u:p@example.org/'}),
  ],
  ['all.json#/events/0/title/en: holds a control character', withEvent({title: {en: 'a\u0000b'}})],
  [
    'all.json#/events/0/title/en: warning: holds a mark of writing direction',
    withEvent({title: {en: 'a\u202eb'}}),
  ],
  ['all.json#/events/0/title/en: holds "\ufffd"', withEvent({title: {en: 'a\ufffdb'}})],
  ['all.json#/events/0/title/en: warning: has spaces', withEvent({title: {en: 'Talks '}})],
  // what the dataset says of itself
  ['all.json#/dataset/schemaVersion: is "2.0"', withInfo({schemaVersion: '2.0'})],
  ['all.json#/dataset/languages: names a language twice', withInfo({languages: ['en', 'en']})],
  [
    'all.json#/dataset/window/to: "2025-01-01" is before "2025-12-31"',
    withInfo({window: {from: '2025-12-31', to: '2025-01-01'}}),
  ],
  [
    'all.json#/dataset/window/to: there is no day "2025-02-30"',
    withInfo({window: {from: '2025-01-01', to: '2025-02-30'}}),
  ],
  ['all.json#/dataset/opening/t: "2024-06-29" is outside the window', withInfo({opening: {t: '2024-06-29'}})],
  [
    'all.json#/dataset/opening/place: warning: is passed over',
    withInfo({opening: {t: '2025-06-29', event: 'talks', place: 'bishkek'}}),
  ],
  [
    'all.json#/dataset/view/east: is 40, not east of 90',
    withInfo({view: {west: 90, south: 35, east: 40, north: 60}}),
  ],
  [
    'all.json#/dataset/view/north: is 35, not north of 60',
    withInfo({view: {west: 40, south: 60, east: 90, north: 35}}),
  ],
  // use
  [
    'all.json#/places/2: warning: the place "extra" is not used',
    complaints({places: [...aDocument().places, aPlace({id: 'extra'})]}),
  ],
  [
    'all.json#/sources/1: warning: the source "extra" is not used',
    complaints({sources: [aSource(), aSource({id: 'extra'})]}),
  ],
  [
    'all.json#/actors/2: warning: the actor "extra" is not used',
    complaints({actors: [...aDocument().actors, anActor({id: 'extra'})]}),
  ],
])('%s', (complaint, found) => {
  expect(found.filter(line => line.startsWith(complaint))).toHaveLength(1);
});

test.each<[what: string, complaints: string[]]>([
  ['an x- property', withEvent({'x-mine': 1} as object)],
  [
    'a moment that could lie within the visit',
    complaints({events: [anEvent(), anEvent({id: 'second', partOf: 'talks', when: '2025-06'})]}),
  ],
  [
    'a part of a visit with an open end',
    complaints({
      events: [
        anEvent({when: '2025-06-29/..'}),
        anEvent({
          id: 'second',
          partOf: 'talks',
          when: '2025-07-01',
          reports: [{...report, status: 'announced'}],
        }),
      ],
    }),
  ],
  ['no place and no basis', withEvent({place: null, placeBasis: undefined})],
  [
    'an inferred time, place and origin that say so',
    withParticipant(
      {origin: 'moscow', originBasis: 'inferred'},
      {whenBasis: 'inferred', whenNote: inBoth, placeBasis: 'inferred', placeNote: inBoth},
    ),
  ],
  [
    'an inferred day of publication that says why',
    withSource({publishedBasis: 'inferred', publishedNote: inBoth}),
  ],
  ['who declined with a reason', withParticipant({attendance: 'declined', reason: inBoth})],
  ['an invitation with a note', withParticipant({attendance: 'invited', note: inBoth})],
  [
    'an invitation to what is announced',
    withParticipant(
      {attendance: 'invited'},
      {when: '2025-07-01', reports: [{...report, status: 'announced'}]},
    ),
  ],
  [
    'nobody in person at what was cancelled',
    withParticipant({attendance: 'invited'}, {reports: [{...report, status: 'cancelled'}]}),
  ],
  ['a country without coordinates', withPlace({kind: 'country', coordinates: undefined})],
  ['a place of no country, anywhere', withPlace({country: null, coordinates: [30, 45]})],
  ['a place beyond the antimeridian', withPlace({country: 'RU', coordinates: [-170, 66]})],
  [
    'an office of a country, with its source',
    withActor({
      offices: [{title: inBoth, of: 'RU', from: '2004', source: 'tass', locator: 'paragraphs 1, 3'}],
    }),
  ],
  ['short names in every language', withActor({shortNames: {en: 'L', ru: 'Л'}})],
  [
    'a membership with its bounds',
    withMember({from: '2002', to: '2024-02/..', participation: 'suspended', basis: 'inferred', note: inBoth}),
  ],
  ['a source without an address or publisher', withSource({url: undefined, publisher: null})],
])('there is no complaint about %s', (_, found) => {
  expect(found).toEqual([]);
});

test('texts are asked for in the languages that the dataset claims, and in no other', () => {
  expect(withInfo({languages: ['en']})).toEqual([]);
  expect(withEvent({title: {en: 'x', ru: 'x', ky: 'x'}})).toEqual([]);
  const inKyrgyz = withInfo({languages: ['en', 'ky']});
  expect(inKyrgyz.every(line => line.includes('/ky: '))).toBe(true);
  expect(inKyrgyz.length).toBeGreaterThan(10);
});

test('a cancelled event is judged by its newest report, not by its last', () => {
  const sources = [aSource({published: '2025-06'}), aSource({id: 'older', published: '2025-06-20'})];
  const reports = [
    {...report, status: 'cancelled'} as const,
    {...report, source: 'older', status: 'announced'} as const,
  ];
  expect(complaints({sources, events: [anEvent({reports})]})).toEqual([
    expect.stringContaining('participants/0/attendance: nobody'),
    expect.stringContaining('participants/1/attendance: nobody'),
  ]);
});

test('complaints stand in the order of the files and rows, numbers counted', () => {
  const events = Array.from({length: 12}, (_, index) => anEvent({id: `e${index}`, place: 'nowhere'}));
  const issues = checkDocument(
    joinTables([
      {name: 'all.json', value: aDocument({events, dataset: anInfo({opening: {t: '2025-06-29'}})})},
    ]),
  );
  expect(issues.map(({at}) => at).slice(1, 4)).toEqual([
    'all.json#/events/1/place',
    'all.json#/events/2/place',
    'all.json#/events/3/place',
  ]);
  expect(issues.at(-1)?.at).toBe('all.json#/events/11/place');
  expect(formatIssues(issues).split('\n').at(-1)).toBe('12 errors, 0 warnings');
});

test('a row of the wrong shape is told once: what names it still finds it', () => {
  const document = {...aDocument(), places: [{...aPlace(), kind: 'town'}, aDocument().places[1]]};
  expect(complaintsAbout(document)).toEqual([
    expect.stringContaining('all.json#/places/0/kind: unknown value "town"'),
  ]);
});

test('no table and no row of any sort makes it throw', () => {
  for (const value of [
    null,
    [],
    'x',
    {},
    {events: {}},
    {events: [null, 1, 'x', [], {}]},
    {dataset: null},
    {actors: [{id: '__proto__'}]},
  ]) {
    expect(complaintsAbout(value).length).toBeGreaterThan(0);
  }
});

test('what is used only by a row of the wrong shape is not called unused', () => {
  const document = aDocument({sources: [aSource(), aSource({id: 'extra'})]});
  const [event] = document.events;
  const wrong = {...event, id: 'wrong', kind: 'visitt', about: [], reports: [{source: 'extra'}]};
  const found = complaintsAbout({...document, events: [event, wrong]});
  expect(found.some(line => line.startsWith('all.json#/events/1/kind: '))).toBe(true);
  expect(found.filter(line => line.includes('is not used'))).toEqual([]);
  // its own id is no use of it
  const place = {...aPlace({id: 'lone'}), country: 5};
  expect(complaintsAbout({...aDocument(), places: [...aDocument().places, place]})).toHaveLength(1);
});
