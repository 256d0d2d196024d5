import {listWith} from '../sentence';

/** "Армения, Беларусь и Казахстан". */
export const listOf = listWith('и');

/** "1 событие", "2 события", "5 событий", "21 событие": a whole number and what there is that many of. */
export function countOf(count: number, one: string, few: string, many: string): string {
  return `${count} ${formOf(count, one, few, many)}`;
}

function formOf(count: number, one: string, few: string, many: string): string {
  const [units, tens] = [count % 10, Math.floor(count / 10) % 10];
  if (tens === 1) return many;
  if (units === 1) return one;
  return units >= 2 && units <= 4 ? few : many;
}

/** "1 событие", "2 события", "5 событий". */
export const eventsOf = (count: number) => countOf(count, 'событие', 'события', 'событий');
