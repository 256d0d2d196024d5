import {inGroups} from '../../figures';
import type {LaterMessages} from '../../messages';
import {eventsOf as counted} from '../../ru/grammar';

const eventsOf = (count: number) => counted(count).replace(/^\d+/, inGroups(count, '\u00a0', 5));

/** The words of a timeline with more events than can each be seen. */
export const density: LaterMessages['timeline']['density'] = {
  within: count => `${eventsOf(count)} за этот период`,
  strips: 'Сколько событий и когда',
  hint: 'Стрелки читают числа, нажатие приближает.',
  all: 'Все события',
  strip: (lane, count, most) => `${lane}: ${eventsOf(count)} за этот период, ${most}`,
  mostInMonth: month => `больше всего: ${month}`,
  mostOnDay: day => `больше всего: ${day}`,
  bin: (days, count) => `${days}: ${eventsOf(count)}`,
};
