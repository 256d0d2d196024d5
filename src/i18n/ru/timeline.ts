import type {Messages} from '../messages';
import {countOf} from './grammar';

/** The words of the timeline. */
export const timeline: Messages['timeline'] = {
  label: 'Шкала времени',
  transport: 'Перемещение во времени',
  previous: 'Предыдущее событие',
  next: 'Следующее событие',
  play: 'Пуск',
  pause: 'Пауза',
  pace: times => `${times}×`,
  speed: times => `Скорость ${times}×`,
  slider: 'День',
  dayWith: (day, titles, more) => `${day}, ${titles.join(', ')}${more > 0 ? `, и ещё ${more}` : ''}`,
  dayNotCovered: day => `${day}, вне этих сообщений`,
  bars: 'События на шкале',
  barsHint: 'Стрелки ведут от события к событию.',
  bar: (title, dates) => `${title}, ${dates}`,
  earlier: count => `‹ ${count} раньше`,
  later: count => `${count} позже ›`,
  trueScale: 'Ровная шкала',
  period: 'Период…',
  gap: {
    full: length => `${length} вне этих сообщений`,
    short: length => `${length} вне сообщений`,
    days: count => countOf(count, 'день', 'дня', 'дней'),
    months: count => countOf(count, 'месяц', 'месяца', 'месяцев'),
    years: count => countOf(count, 'год', 'года', 'лет'),
  },
  lanes: {
    cis: 'СНГ',
    csto: 'ОДКБ',
    sco: 'ШОС',
    bilateral: 'Двусторонние',
    other: 'Другие',
  },
};
