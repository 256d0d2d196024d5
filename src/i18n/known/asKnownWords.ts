/** The words that are others where only what had been reported by a day is shown. Days come as the language says them in full: "31 January 2025". */
export interface AsKnownWords {
  /** What stands behind the title of the dataset. */
  readonly titleEnd: (day: string) => string;
  /** In place of what the dataset says of itself, which tells of all reports. */
  readonly standfirst: (events: number, announced: number) => string;
  /** What is shown, before the way to all reports. */
  readonly line: (day: string) => string;
  /** The way to all reports. */
  readonly showAll: string;
  /** In place of a summary that was written with all reports at hand. */
  readonly summary: string;
  readonly missing: (day: string) => string;
  readonly missingWhy: (id: string, day: string) => string;
  readonly noEvents: string;
}
