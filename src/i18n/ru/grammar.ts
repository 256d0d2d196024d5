/** "Армения, Беларусь и Казахстан". */
export const listOf = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} и ${names.at(-1)}`;

/** A sentence with a large letter at its beginning. */
export const startLarge = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

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
