/** "Armenia, Belarus and Kazakhstan". */
export const listOf = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names);
