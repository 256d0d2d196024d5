import {inGroups} from '../../figures';
import {eventsOf as counted} from '../../ky/grammar';
import type {LaterMessages} from '../../messages';

const eventsOf = (count: number) => counted(count).replace(/^\d+/, inGroups(count, '\u00a0', 5));

/** The words of a timeline with more events than can each be seen. */
export const density: LaterMessages['timeline']['density'] = {
  within: count => `бул мезгилде ${eventsOf(count)}`,
  strips: 'Качан канча окуя',
  hint: 'Жебелер сандарды окуйт, басуу жакындатат.',
  all: 'Бардык окуялар',
  strip: (lane, count, most) => `${lane}: бул мезгилде ${eventsOf(count)}, ${most}`,
  mostInMonth: month => `эң көбү: ${month}`,
  mostOnDay: day => `эң көбү: ${day}`,
  bin: (days, count) => `${days}: ${eventsOf(count)}`,
};
