import type {LaterMessages} from '../../messages';
import {countOf, eventsOf} from '../../ru/grammar';

/** The words of the list of events: those that it does not share with the panels. */
export const list: LaterMessages['list'] = {
  groupBy: 'Группировать',
  groupings: {day: 'По дням', place: 'По местам', person: 'По участникам'},
  columns: {
    when: 'Когда',
    event: 'Событие',
    place: 'Место',
    who: 'Кто',
    status: 'Статус',
    source: 'Источник',
  },
  caption: events => `${events}. Заголовки-кнопки меняют порядок строк.`,
  sorted: {
    ascending: column => `Порядок: ${column.toLowerCase()}, по возрастанию.`,
    descending: column => `Порядок: ${column.toLowerCase()}, по убыванию.`,
  },
  noPlace: 'О месте не сообщается',
  nobody: 'Никто не назван',
  underEach: (events, lines) =>
    `Событие стоит у каждого из своих участников: ${eventsOf(events)}, ${countOf(lines, 'строка', 'строки', 'строк')}.`,
  certainty: (period, certain, possible, outside) =>
    `${period}: ${[`наверняка ${certain}`, ...(possible > 0 ? [`возможно ${possible}`] : []), ...(outside > 0 ? [`вне этого времени ${outside}`] : [])].join(', ')}.`,
  concerned: who => [who, ': событие этого касается'],
  outcomeNotReported: 'об итоге не сообщается',
};
