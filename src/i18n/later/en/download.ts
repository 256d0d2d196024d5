const eventsOf = (count: number) => (count === 1 ? '1 event' : `${count} events`);

/** The words of downloads and of citing. */
export const download = {
  subject: 'Which events',
  /** A choice with what it comes to. */
  counted: (name: string, count: number) => `${name}: ${eventsOf(count)}`,
  scopes: {view: 'What is shown', whole: 'Everything'},
  /** What is chosen, in words. */
  chosen: (what: string) => `${what}.`,
  everything: 'All events, whatever filters and period are chosen.',
  known: (day: string) => `as known on ${day}`,
  files: 'Files',
  kinds: {
    events: {name: 'Events, CSV', hint: 'For spreadsheets: a row for each event, in this language.'},
    participants: {
      name: 'Participants, CSV',
      hint: 'For spreadsheets: a row for each one who took part, was invited or stayed away.',
    },
    map: {
      name: 'Map, GeoJSON',
      hint: 'For map programs: events at their places, journeys as great circles.',
    },
    calendar: {
      name: 'Calendar, iCalendar',
      hint: 'For calendars: what is only announced or has no certain day is tentative.',
    },
    dataset: {
      name: 'Dataset, JSON',
      hint: 'For programs, and for an atlas of your own: the events with all that they refer to.',
    },
    package: {
      name: 'Data package, ZIP',
      hint: 'For statistics and archives: all tables with what their columns mean, in all languages.',
    },
  },
  pending: 'The file is being written',
  fetching: (count: number, percent: number) => `Fetching ${eventsOf(count)}: ${percent} %`,
  writing: (percent: number) => `The file is being written: ${percent} %`,
  saved: (file: string, count: number) => `${file}: ${eventsOf(count)}`,
  leftOut: (count: number) => `${eventsOf(count)} without any date left out`,
  companions: (count: number) => `${eventsOf(count)} that these belong to or concern come along`,
  failed:
    'The file could not be written: a part of this page could not be loaded. Check the connection and try again.',
  cite: 'Cite',
  citation: 'Citation',
  copyCitation: 'Copy citation',
  link: 'Link',
  copyLink: 'Copy link',
  sources: 'Sources',
  noSources: 'Nothing is chosen that would rest on a source.',
  copySources: 'Copy sources',
  references: 'For reference managers',
  bibtex: 'BibTeX',
  copyBibtex: 'Copy BibTeX',
  cslJson: 'CSL-JSON',
  copyCslJson: 'Copy CSL-JSON',
  /** Parts of a citation. */
  mapOf: (day: string) => `map of ${day}`,
  version: (version: string) => `data version ${version}`,
  newest: (day: string) => `newest report: ${day}`,
  accessed: (day: string) => `read on ${day}`,
  licence: (licence: string) => `Data: ${licence}.`,
  dateInferred: 'The date is inferred.',
} as const;
