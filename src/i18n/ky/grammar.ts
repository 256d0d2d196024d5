/** "Армения, Беларусь жана Казакстан". */
export const listOf = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} жана ${names.at(-1)}`;

/** A sentence with a large letter at its beginning. */
export const startLarge = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** "1 окуя", "27 окуя": after a number there is no plural. */
export const eventsOf = (count: number) => `${count} окуя`;
