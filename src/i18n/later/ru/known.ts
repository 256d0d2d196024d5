import type {LaterMessages} from '../../messages';
import {countOf, eventsOf} from '../../ru/grammar';

/** The dialog in which the day is chosen by which what is shown had been reported. */
export const known: LaterMessages['known'] = {
  title: 'Что когда было известно',
  hint: 'События такими, какими их знали сообщения, вышедшие не позднее выбранного дня: что к тому времени было объявлено и о чём говорилось как о состоявшемся.',
  days: 'Дни, когда выходили сообщения',
  counts: (events, announced) => `${eventsOf(events)}, из них только объявлено: ${announced}`,
  all: 'Все сообщения',
  shown: 'показано сейчас',
  more: count =>
    `Ещё ${countOf(count, 'более ранний день', 'более ранних дня', 'более ранних дней')} можно найти через поле ниже.`,
  otherDay: 'Другой день',
  show: 'Показать',
  nothingBy: day => `Не позднее ${day} не вышло ни одного из этих сообщений.`,
};
