import {expect, test} from 'vitest';
import {linked} from '../../src/panels/caption/linked';

const lavrov = {text: 'Lavrov', to: {kind: 'actor', id: 'sergey-lavrov'}} as const;
const visit = {text: 'Lavrov’s visit', to: {kind: 'event', id: 'visit'}} as const;
const osh = {text: 'Osh', to: {kind: 'place', id: 'osh'}} as const;

test('names in a text lead on, as often as they stand there', () => {
  expect(linked('Lavrov is due in Osh. Lavrov stays.', [osh, lavrov])).toEqual([
    lavrov,
    ' is due in ',
    osh,
    '. ',
    lavrov,
    ' stays.',
  ]);
  expect(linked('Nothing.', [lavrov])).toEqual(['Nothing.']);
  expect(linked('', [lavrov])).toEqual([]);
});

test('of two that begin alike the longer one counts', () => {
  expect(linked('Also: Lavrov’s visit', [lavrov, visit])).toEqual(['Also: ', visit]);
});

test('a part of another word is none', () => {
  const text = 'Визит Лаврова: Ошский район';
  expect(linked(text, [{text: 'Лавров'}, {text: 'Ош'}])).toEqual([text]);
});

test('a name without letters to find leads nowhere', () => {
  expect(linked('Osh', [{text: ''}])).toEqual(['Osh']);
});
