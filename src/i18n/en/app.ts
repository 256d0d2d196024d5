/** The words of the page around the map. */
export const app = {
  wordmark: 'Itinera',
  skip: 'Skip to the events',
  tools: 'Tools',
  map: 'Map',
  list: 'List',
  more: 'More',
  save: 'Save a picture…',
  print: 'Print…',
  about: 'About this map',
  keys: 'Keys',
  language: 'Language',
  theme: {label: 'Theme', auto: 'Auto', light: 'Light', dark: 'Dark'},
  failure: {
    title: 'The events could not be loaded',
    retry: 'Try again',
    retrying: 'Trying again…',
    reload: 'Reload the page',
    listStays: 'The list on this page still holds what these reports say.',
    notFound: (url: string, status: number) =>
      `${url} answered ${status}. Check that the data file lies beside the page.`,
    broken: (url: string) =>
      `${url} has come, but this page cannot read it. Whoever looks after the page can mend this:`,
    newer: (url: string) =>
      `${url} is written for a newer version of this page. Reload the page; if that does not help, whoever looks after it has to update it.`,
    crashed: (reason: string) =>
      `The atlas stopped: ${reason}. Try again; if it stops once more, the dataset is at fault.`,
    unreachable: (url: string) => `${url} could not be reached. Check the connection.`,
  },
  notFound: (kind: string, id: string) =>
    `There is no ${kind} “${id}” in this dataset. It may have been renamed since the link was made.`,
  kinds: {event: 'event', place: 'place', actor: 'person', org: 'organisation', source: 'source'},
  dismiss: 'Dismiss',
  /** Of what the page fetches when it is wanted. */
  later: {failed: 'This part could not be loaded. Check the connection.', retry: 'Try again'},
} as const;
