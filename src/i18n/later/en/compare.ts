const events = (count: number) => `${count} ${count === 1 ? 'event' : 'events'}`;

/** The words of the dialog that compares. */
export const compare = {
  hint: 'Two people, organisations, places or stretches of time, counted in the same way. A number leads to its events.',
  filtered: (left: number, all: number) =>
    `Only the ${left} of ${all} events that the filters leave are counted.`,
  /** What is compared, and each side of it. */
  kind: 'Compare',
  kinds: {actor: 'people and offices', org: 'organisations', place: 'places', time: 'stretches of time'},
  sides: ['First', 'Second'],
  /** An option of a side: a name, and how many events it has. */
  choice: (name: string, count: number) => `${name} (${count})`,
  from: 'from',
  to: 'to',
  noStretch: 'A stretch of time needs a first day and a last day that is not before it.',

  /** The two strips: events over time, on one scale. */
  strips: 'Over time, on one scale',
  strip: (side: string, count: number, from: string, to: string) =>
    `${side}: ${events(count)} between ${from} and ${to}`,
  outside: (count: number) => `${events(count)} outside this scale`,
  none: 'no events',

  /** The table. */
  caption: 'Counts side by side; the difference is the second less the first.',
  what: 'What',
  difference: 'Difference',
  /** Of a stretch of time: what certainly was within it, and what more may have been. */
  orMore: (certain: number, most: number) => `${certain} to ${most}`,
  between: (least: string, most: string) => `${least} to ${most}`,
  possibleNote:
    'Where a number is a range, the lower bound was certainly within the stretch of time, the rest possibly.',
  show: (side: string, what: string, count: string) => `${side}, ${what}: ${count}. Show the events`,
  showAll: (count: number) => `Show all ${count}`,
  groups: {
    sums: 'In all',
    format: 'By format',
    kind: 'By kind',
    status: 'By status and outcome',
    attendance: 'By attendance',
    place: 'By place visited',
    person: 'By who else took part',
  },
  sums: {events: 'events', journeys: 'journeys', places: 'places visited', people: 'others who took part'},
  concerned: 'concerned, taking no part',

  /** What both have. */
  both: 'What both have',
  bothEvents: (count: number) => (count === 0 ? 'No event has to do with both.' : `${events(count)} of both`),
  bothPlaces: 'Both were in',
  bothPeople: 'Both met',
} as const;
