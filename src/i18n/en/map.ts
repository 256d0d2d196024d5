/** The words of the map. */
export const map = {
  label: 'Map of the events',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Back to the opening view',
  didNotAttend: 'did not attend',
  notOnTheMap: (count: number) => `not on the map: ${count}`,
  outOfFrame: (name: string) => `${name} lies outside the frame; show it`,
  cityEvents: (name: string, count: number) =>
    `${name}, ${count === 1 ? '1 event' : `${count} events`} in these reports`,
  andMore: (name: string, count: number) => `${name} +${count}`,
  legend: {
    title: 'Legend',
    tookPlace: 'took place',
    announced: 'announced',
    message: 'sent or handed on',
    inferredOrigin: 'fading start: origin not reported',
    uncertain: 'thin: day not known',
    tint: 'somewhere in the country',
    absent: 'did not attend',
    note: 'Lines join places. They are not routes flown.',
  },
} as const;
