import {eventsOf} from '../../ky/grammar';
import type {LaterMessages} from '../../messages';

const events = (count: number) =>
  count < 10_000 ? eventsOf(count) : eventsOf(count).replace(/\B(?=(\d{3})+ )/g, '\u00a0');

/** The words of lists that are too long to be shown whole. */
export const many: LaterMessages['many'] = {
  events,
  find: count => `Аталышы боюнча табуу (${events(count)})`,
  found: count => (count === 0 ? 'Мындай сөздөрү бар окуя жок.' : `Табылды: ${events(count)}.`),
  foundSoFar: count => `Азырынча табылганы: ${events(count)} …`,
  showEarlier: count => `Мурунку ${count} окуяны көрсөтүү`,
  andOthers: 'жана башкалар',
  drawn: (shown, all) => `${all} ичинен эң көп кайталанган ${shown} тартылган.`,
  counting: 'Эсептелүүдө …',
  sorting: 'Иреттелүүдө …',
  toList: 'Тизмени ачуу',
};
