/** What is said of an address that names what is not there. */
export const notice = {
  notFound: (kind: string, id: string) =>
    `There is no ${kind} “${id}” in this dataset. It may have been renamed since the link was made.`,
  /** Where one thing alone is shown. */
  notShown: (kind: string, id: string) =>
    `There is no ${kind} “${id}” in this view. Show all events to look for it there.`,
  kinds: {
    event: 'event',
    place: 'place',
    actor: 'person',
    org: 'organisation',
    source: 'source',
    story: 'story',
  },
} as const;
