/** What can be downloaded, in the order of the dialog, with the end of its name and its media type. */
export const fileKinds = {
  events: {end: 'events.csv', mediaType: 'text/csv;charset=utf-8'},
  participants: {end: 'participants.csv', mediaType: 'text/csv;charset=utf-8'},
  map: {end: 'map.geojson', mediaType: 'application/geo+json'},
  calendar: {end: 'calendar.ics', mediaType: 'text/calendar;charset=utf-8'},
  dataset: {end: 'dataset.json', mediaType: 'application/json'},
  package: {end: 'datapackage.zip', mediaType: 'application/zip'},
} as const satisfies Record<string, {readonly end: string; readonly mediaType: string}>;
export type FileKind = keyof typeof fileKinds;
