/** What the page lacks, and where it is to be had all the same. */
export const missing = {
  map: {
    places: 'No report here names a place, so nothing stands on the map. The list holds every event.',
    basemap:
      'Land and borders could not be loaded. Check the connection and open the page again; places, journeys and the list are all here.',
    journeys: 'This browser draws no journeys. The list holds every event.',
  },
  events:
    'Visits, meetings and messages will stand here, on the map and on the timeline, once they are written down in the dataset and the page is built again.',
  /** Of a day by which nothing had been reported. */
  reports:
    'No report here had been published by then. What was reported later is found by showing all reports.',
} as const;
