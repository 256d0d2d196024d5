/** "Armenia, Belarus and Kazakhstan". */
export const listOf = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names);

/** A sentence with a large letter at its beginning. */
export const startLarge = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);
