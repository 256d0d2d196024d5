/** The dialog in which the day is chosen by which what is shown had been reported. */
export const known = {
  title: 'What was known when',
  hint: 'See the events as the reports published by a day had them: what had been announced by then, and what was said to have taken place.',
  days: 'Days on which reports were published',
  /** What had been reported by a day. */
  counts: (events: number, announced: number) =>
    `${events === 1 ? '1 event' : `${events} events`}, ${announced === 0 ? 'none' : announced} of them only announced`,
  all: 'All reports',
  /** What is shown now. */
  shown: 'shown now',
  more: (count: number) =>
    count === 1 ? 'The field below finds 1 earlier day.' : `The field below finds ${count} earlier days.`,
  otherDay: 'Another day',
  show: 'Show',
  nothingBy: (day: string) => `No report here had been published by ${day}.`,
} as const;
