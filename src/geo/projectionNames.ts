/** The ways in which the map lays the world flat, or does not. */
export const projectionNames = ['mercator', 'conic', 'globe'] as const;
export type ProjectionName = (typeof projectionNames)[number];
