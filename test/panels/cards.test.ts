import {expect, test} from 'vitest';
import {en} from '../../src/i18n/all';
import {laterEn} from '../../src/i18n/later';
import type {Participant} from '../../src/model';
import {organisationView} from '../../src/panels/organisation/organisationView';
import {eventCard, originSentences} from '../../src/panels/shared/cards';
import {plain} from '../../src/panels/shared/plain';
import {anActor, anEvent, anOrganisation, aParticipant, aPlace} from '../fixtures/aDocument';
import {datasetOf, indexesOf} from '../fixtures/indexes';

const places = [
  aPlace(),
  aPlace({id: 'moscow', names: {en: 'Moscow'}}),
  aPlace({id: 'osh', names: {en: 'Osh'}}),
];
const actors = ['Ivanov', 'Petrov', 'Sidorov'].map(name =>
  anActor({id: name.toLowerCase(), names: {en: name}}),
);
const tellingOf = (origins: readonly Partial<Participant>[]) => {
  const participants = origins.map((origin, idx) => aParticipant({actor: actors[idx]!.id, ...origin}));
  const dataset = datasetOf({places, actors, events: [anEvent({participants})]});
  return {indexes: indexesOf(dataset), messages: en, later: laterEn};
};
const fromOsh = {origin: 'osh', originBasis: 'inferred'} as const;

test('an origin that an editor gives is told by its place', () => {
  expect(plain(eventCard(tellingOf([fromOsh]), 0).originNote!)).toBe(
    'Where Ivanov set out from is not reported; drawn from Osh.',
  );
});

test('of several journeys, seats are named only where all are drawn from them', () => {
  expect(plain(eventCard(tellingOf([{}, {}]), 0).originNote!)).toBe(
    'Where the participants set out from is not reported; drawn from their seats.',
  );
  expect(plain(eventCard(tellingOf([{}, fromOsh]), 0).originNote!)).toBe(
    'Where the participants set out from is not reported; the places drawn are inferred.',
  );
});

test('an editor’s origin is no seat in the event’s own panel either', () => {
  expect(originSentences(tellingOf([{}, {}, fromOsh]), 0).map(plain)).toEqual([
    'Where Ivanov set out from is not reported; drawn from Moscow.',
    'Where Petrov set out from is not reported; drawn from Moscow.',
    'Where Sidorov set out from is not reported; drawn from Osh.',
  ]);
});

test('an organisation that is a format bears its colour, whatever its events are', () => {
  const organisations = [anOrganisation({id: 'sco'}), anOrganisation({id: 'other'})];
  const telling = {indexes: indexesOf(datasetOf({organisations, events: []})), messages: en, later: laterEn};
  const formats = organisations.map(({id}) => organisationView(telling, id)!.header.format);
  expect(formats).toEqual(['sco', null]);
});
