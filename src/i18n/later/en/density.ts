import {inGroups} from '../../figures';

const eventsOf = (count: number) => `${inGroups(count, ',', 4)} ${count === 1 ? 'event' : 'events'}`;

/** The words of a timeline with more events than can each be seen. */
export const density = {
  /** What the timeline's window holds. */
  within: (count: number) => `${eventsOf(count)} in this period`,
  strips: 'How many events when',
  hint: 'Arrow keys read the counts, a press looks closer.',
  /** What the one track of all formats is called. */
  all: 'All events',
  strip: (lane: string, count: number, most: string) => `${lane}: ${eventsOf(count)} in this period, ${most}`,
  mostInMonth: (month: string) => `most in ${month}`,
  mostOnDay: (day: string) => `most on ${day}`,
  bin: (days: string, count: number) => `${days}: ${eventsOf(count)}`,
} as const;
