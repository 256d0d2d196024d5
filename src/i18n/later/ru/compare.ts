import type {LaterMessages} from '../../messages';
import {eventsOf} from '../../ru/grammar';

/** The words of the dialog that compares. */
export const compare: LaterMessages['compare'] = {
  hint: 'Два человека, две организации, два места или два отрезка времени, подсчитанные одинаково. Число ведёт к своим событиям.',
  filtered: (left, all) => `Подсчитано только то, что оставляют фильтры: ${left} из ${all}.`,
  kind: 'Сравнить',
  kinds: {actor: 'людей и должности', org: 'организации', place: 'места', time: 'отрезки времени'},
  sides: ['Первая сторона', 'Вторая сторона'],
  choice: (name, count) => `${name} (${count})`,
  from: 'с',
  to: 'по',
  noStretch: 'Отрезку времени нужны первый день и последний день не раньше его.',

  strips: 'Во времени, в одном масштабе',
  strip: (side, count, from, to) => `${side}: ${eventsOf(count)}, с ${from} по ${to}`,
  outside: count => `вне этой шкалы: ${eventsOf(count)}`,
  none: 'событий нет',

  caption: 'Числа рядом; разница\u00a0— второе минус первое.',
  what: 'Что',
  difference: 'Разница',
  orMore: (certain, most) => `${certain}–${most}`,
  between: (least, most) => `от ${least} до ${most}`,
  possibleNote:
    'Где указаны два числа, первое наверняка относится к этому отрезку времени, остальное\u00a0— возможно.',
  show: (side, what, count) => `${side}, ${what}: ${count}. Показать события`,
  showAll: count => `Показать все: ${count}`,
  groups: {
    sums: 'Всего',
    format: 'По форматам',
    kind: 'По видам',
    status: 'По статусу и исходу',
    attendance: 'По участию',
    place: 'По местам поездок',
    person: 'По другим участникам',
  },
  sums: {events: 'события', journeys: 'поездки', places: 'места поездок', people: 'другие участники'},
  concerned: 'речь о них, без участия',

  both: 'Что есть у обеих сторон',
  bothEvents: count => (count === 0 ? 'Общих событий нет.' : `Общее: ${eventsOf(count)}`),
  bothPlaces: 'Обе стороны были здесь',
  bothPeople: 'Обе стороны встречались с',
};
