import {expect, test} from 'vitest';
import {en} from '../../src/i18n/en';
import {laterEn, laterRu} from '../../src/i18n/later';
import {ru} from '../../src/i18n/ru';
import {hitView} from '../../src/search/hitView';
import type {SelectionKind} from '../../src/store';
import {shippedIndexes} from '../fixtures/indexes';

const indexes = shippedIndexes();
/** A row as text: title | what tells it apart | the other name. */
function told(kind: SelectionKind, id: string, typed: string, language: 'en' | 'ru' = 'en'): string {
  const messages = language === 'en' ? en : ru;
  const later = language === 'en' ? laterEn : laterRu;
  const view = hitView({indexes, messages}, later, {kind, id}, typed)!;
  return [view.title.text, view.detail.map(({text}) => text).join(', '), view.alsoNamed?.text ?? ''].join(
    ' | ',
  );
}

test.each([
  ['actor', 'sadyr-japarov', 'Japarov', 'Sadyr Japarov | president, Kyrgyzstan | '],
  ['actor', 'sadyr-japarov', 'zhap', 'Sadyr Japarov | president, Kyrgyzstan | Sadyr Zhaparov'],
  ['actor', 'akylbek-zhaparov', 'Japarov', 'Akylbek Zhaparov | prime minister, Kyrgyzstan | '],
  ['actor', 'state-of-kyrgyzstan', 'kyrg', 'Kyrgyzstan | State, Kyrgyzstan | '],
  ['place', 'cholpon-ata', 'ata', 'Cholpon-Ata | Kyrgyzstan | '],
  ['place', 'kyrgyzstan', 'republic', 'Kyrgyzstan | Country | Kyrgyz Republic'],
  ['place', 'ashgabat', 'Ашхабад', 'Ashgabat | Turkmenistan | Ашхабад'],
  ['org', 'csto', 'csto', 'Collective Security Treaty Organization | CSTO | '],
  ['org', 'csto', 'ОДКБ', 'Collective Security Treaty Organization | CSTO | ОДКБ'],
  [
    'event',
    'lavrov-visit-kyrgyzstan-2025',
    'x',
    'Lavrov’s visit to Kyrgyzstan | 29–30 June 2025, Cholpon-Ata | ',
  ],
  [
    'event',
    'kyrgyzstan-csto-chairmanship-2025',
    'x',
    'Start of Kyrgyzstan’s CSTO chairmanship | 1 January 2025, Bishkek, The reports disagree | ',
  ],
  ['source', 'tass-2025-06-29', 'tass', 'TASS | 29 June 2025 | '],
  ['source', 'menafn-2025-12-22', 'x', 'MENAFN | 22 December 2025, CIS Informal Meeting Held in Russia | '],
] as const)('%s %s, asked for as %s', (kind, id, typed, expected) => {
  expect(told(kind, id, typed)).toBe(expected);
});

test('in another language the same name in other letters says nothing new, another name does', () => {
  expect(told('actor', 'sergey-lavrov', 'lavrov', 'ru')).toBe(
    'Сергей Лавров | министр иностранных дел, Россия | ',
  );
  expect(told('place', 'moscow', 'moscow', 'ru')).toBe('Москва | Россия | Moscow');
});

test('a name in another language bears it', () => {
  const view = hitView({indexes, messages: en}, laterEn, {kind: 'org', id: 'csto'}, 'ОДКБ')!;
  expect(view.alsoNamed).toEqual({text: 'ОДКБ', lang: 'ru'});
  expect(view.title).not.toHaveProperty('lang');
});

test('an id that is not there is no row', () => {
  for (const kind of ['actor', 'place', 'org', 'event', 'source'] as const)
    expect(hitView({indexes, messages: en}, laterEn, {kind, id: '__proto__'}, 'x')).toBeNull();
});
