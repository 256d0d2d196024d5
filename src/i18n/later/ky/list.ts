import {eventsOf} from '../../ky/grammar';
import type {LaterMessages} from '../../messages';

/** The words of the list of events: those that it does not share with the panels. */
export const list: LaterMessages['list'] = {
  groupBy: 'Топтоо',
  groupings: {day: 'Күнү', place: 'Жери', person: 'Катышуучусу'},
  columns: {
    when: 'Качан',
    event: 'Окуя',
    place: 'Жер',
    who: 'Ким',
    status: 'Абалы',
    source: 'Булак',
  },
  caption: events => `${events}. Баскыч болгон аталыштар саптардын тартибин өзгөртөт.`,
  sorted: {
    ascending: column => `Тартиби: ${column.toLowerCase()}, өсүү боюнча.`,
    descending: column => `Тартиби: ${column.toLowerCase()}, кемүү боюнча.`,
  },
  noPlace: 'Жери айтылган эмес',
  nobody: 'Эч ким аталган эмес',
  underEach: (events, lines) =>
    `Окуя ар бир катышуучусунун астында турат: ${eventsOf(events)}, ${lines} сап.`,
  certainty: (period, certain, possible, outside) =>
    `${period}: ${[`анык ${certain}`, ...(possible > 0 ? [`мүмкүн ${possible}`] : []), ...(outside > 0 ? [`бул убакыттан тышкары ${outside}`] : [])].join(', ')}.`,
  concerned: who => [who, ': окуя буга тиешелүү'],
  outcomeNotReported: 'жыйынтыгы айтылган эмес',
};
