import type {LaterMessages} from '../../messages';
import {countOf} from '../../ru/grammar';

const events = (count: number) => {
  const words = countOf(count, 'событие', 'события', 'событий');
  return count < 10_000 ? words : words.replace(/\B(?=(\d{3})+ )/g, '\u00a0');
};

/** The words of lists that are too long to be shown whole. */
export const many: LaterMessages['many'] = {
  events,
  find: count => `Найти по названию (${events(count)})`,
  found: count => (count === 0 ? 'Событий с такими словами нет.' : `Найдено: ${events(count)}.`),
  foundSoFar: count => `Пока найдено: ${events(count)} …`,
  showEarlier: count => `Показать ${count} более ранних`,
  andOthers: 'и другие',
  drawn: (shown, all) => `Показаны ${shown} самых частых из ${all}.`,
  counting: 'Идёт подсчёт …',
  sorting: 'Идёт сортировка …',
  toList: 'Открыть список',
};
