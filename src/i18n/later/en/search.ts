import {listOf} from '../../en/grammar';

/** The words of the search field and of what it finds. */
export const search = {
  results: 'What was found',
  clear: 'Clear',
  close: 'Close the search',
  groups: {
    actor: 'People and offices',
    place: 'Places',
    org: 'Organisations',
    event: 'Events',
    source: 'Sources',
  },
  /** A group and how many it has: its heading, and what is said of it. */
  group: (name: string, count: number) => `${name} ${count}`,
  /** The last row of a group of which not all is shown. */
  more: (count: number) => `${count} more`,
  /** Said once something is found. */
  found: (count: number, groups: readonly string[]) => `${count} found: ${groups.join(', ')}`,
  /** As long as not all has been read. */
  reading: 'Still reading: more may be found.',
  nothing: (text: string) => `Nothing found for “${text}”.`,
  hint: (languages: readonly string[]) =>
    `Try a part of a name, or another spelling. Names are known in ${listOf(languages)}.`,
  holds: (groups: readonly string[]) => `To be found here: ${groups.join(', ')}.`,
} as const;
