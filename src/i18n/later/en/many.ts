const grouped = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
const events = (count: number) => `${grouped(count)} ${count === 1 ? 'event' : 'events'}`;

/** The words of lists that are too long to be shown whole. */
export const many = {
  /** After a year. */
  events,
  find: (count: number) => `Find among ${events(count)}`,
  found: (count: number) => (count === 0 ? 'No event with these words.' : `${startWith(count)} found.`),
  /** While not all titles have been read yet. */
  foundSoFar: (count: number) => `${startWith(count)} found so far …`,
  showEarlier: (count: number) => `Show ${count} earlier`,
  /** After the names of some. */
  andOthers: 'and others',
  /** Under a picture that cannot show all. */
  drawn: (shown: number, all: number) => `The busiest ${shown} of ${all} are drawn.`,
  /** Where something stands that takes long to count. */
  counting: 'Counting …',
  sorting: 'Sorting …',
  /** Leads from what is on to all of it. */
  toList: 'See the list',
} as const;

function startWith(count: number): string {
  return count === 0 ? 'No event' : events(count);
}
