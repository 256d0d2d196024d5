import type {Attendance} from '../../../model';

/** The words of the filters. */
export const filter = {
  title: 'Filter the events',
  hint: 'Map, timeline and list show what meets one choice of each group. The number is how many events it leaves.',
  keys: {
    format: 'Format',
    kind: 'Kind',
    status: 'Status and outcome',
    attendance: 'Attendance',
    person: 'People and offices',
    country: 'Countries',
    certainty: 'In the time shown',
  },
  /** Beside the statuses of reports, what became of what was announced. */
  outcomes: {expected: 'still expected', unconfirmed: 'outcome not reported'},
  attendances: {
    'in person': 'in person, or due to be',
    'by video': 'by video',
    invited: 'invited',
    accepted: 'invited, accepted',
    declined: 'did not attend',
    'not stated': 'not stated',
  } satisfies Record<Attendance, string>,
  certainties: {certain: 'certainly', possible: 'possibly'},
  /** A choice with its group, as a removable one is told: "Status: announced". */
  chosen: (key: string, value: string) => `${key}: ${value}`,
  remove: (choice: string) => `Remove the filter ${choice}`,
  active: 'Filters',
  left: (count: number, all: number) => `${count} of ${all} events`,
  clear: 'Clear all',
  done: (count: number) => `Show ${count === 1 ? '1 event' : `${count} events`}`,
  nothing: 'No event meets all of these filters.',
  loosen: (key: string, count: number) => `Without “${key}”: ${count === 1 ? '1 event' : `${count} events`}`,
  narrow: 'Find a name',
  noneFound: 'No such name among those who take part.',
  showAll: (count: number) => `Show all ${count}`,
} as const;
