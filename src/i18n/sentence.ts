/** A text with a large letter at its beginning. */
export const startLarge = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "Армения, Беларусь и Казахстан": names joined by commas, the last two by a word. */
export const listWith = (and: string) => (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
