import type {Format} from '../../model';

/** The words of the timeline. */
export const timeline = {
  label: 'Timeline',
  transport: 'Moving through time',
  previous: 'Previous event',
  next: 'Next event',
  play: 'Play',
  pause: 'Pause',
  /** The pace of playing, as seen on its button. */
  pace: (times: number) => `${times}×`,
  speed: (times: number) => `Speed ${times}×`,
  slider: 'Day',
  /** What a screen reader hears of a day: the date and what is on it. */
  dayWith: (day: string, titles: readonly string[], more: number) =>
    `${day}, ${titles.join(', ')}${more > 0 ? `, and ${more} more` : ''}`,
  dayNotCovered: (day: string) => `${day}, not covered by these reports`,
  bars: 'Events in time',
  barsHint: 'Arrow keys move between them.',
  bar: (title: string, dates: string) => `${title}, ${dates}`,
  earlier: (count: number) => `‹ ${count} earlier`,
  later: (count: number) => `${count} later ›`,
  trueScale: 'True scale',
  /** Opens the dialog in which a period is typed. */
  period: 'Period…',
  gap: {
    full: (length: string) => `${length} not covered by these reports`,
    short: (length: string) => `${length} not covered`,
    days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
    months: (count: number) => (count === 1 ? '1 month' : `${count} months`),
    years: (count: number) => `${count} years`,
  },
  lanes: {
    cis: 'CIS',
    csto: 'CSTO',
    sco: 'SCO',
    bilateral: 'Bilateral',
    other: 'Other',
  } satisfies Record<Format, string>,
} as const;
