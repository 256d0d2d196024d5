/** The words of the map. */
export const map = {
  label: 'Map of the events',
  surface: 'Map',
  surfaceHint: 'Arrow keys move it, plus and minus zoom.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Back to the opening view',
  didNotAttend: 'did not attend',
  notOnTheMap: (count: number) => `not on the map: ${count}`,
  outOfFrame: (name: string) => `${name} lies outside the frame; show it`,
  cityEvents: (name: string, count: number) =>
    `${name}, ${count === 0 ? 'no events' : count === 1 ? '1 event' : `${count} events`} in these reports`,
  /** Of the group that holds a button for each, and how keys lead through it. */
  cities: (count: number) => `Cities, ${count}`,
  citiesHint: 'Arrow keys move between them, letters find a name.',
  /** Of those that share a dot. */
  choice: 'Cities in this place of the map',
  andMore: (name: string, count: number) => `${name} +${count}`,
  legend: {
    title: 'Legend',
    tookPlace: 'took place',
    announced: 'announced',
    message: 'sent or handed on',
    crowd: 'thicker: more journeys',
    inferredOrigin: 'fading start: origin not reported',
    uncertain: 'thin: day not known',
    tint: 'somewhere in the country',
    absent: 'did not attend',
    note: 'Lines join places. They are not routes flown.',
  },
} as const;
