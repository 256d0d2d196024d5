/** The frame that the map opens with, degrees. */
export const view = {west: 22, south: 34, east: 89, north: 61} as const;
