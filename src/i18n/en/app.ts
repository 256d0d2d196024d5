/** The words of the page around the map. */
export const app = {
  wordmark: 'Itinera',
  skip: 'Skip to the events',
  tools: 'Tools',
  search: 'Search',
  map: 'Map',
  list: 'List',
  filter: 'Filter',
  share: 'Share',
  more: 'More',
  story: (title: string) => `Story: ${title}`,
  save: 'Save a picture…',
  print: 'Print…',
  download: 'Download and cite',
  about: 'About this map',
  keys: 'Keys',
  known: 'What was known when',
  language: 'Language',
  theme: {label: 'Theme', auto: 'Auto', light: 'Light', dark: 'Dark'},
  dismiss: 'Dismiss',
  /** Of what the page fetches when it is wanted. */
  later: {failed: 'This part could not be loaded. Check the connection.', retry: 'Try again'},
} as const;
