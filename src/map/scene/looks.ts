/** Every number of the design's table of marks, in px, shares and opacities. */
export const looks = {
  underWay: {widthPx: 2.5, opacity: 1},
  pastOfSelection: {widthPx: 1.25, opacity: 0.65},
  past: {widthPx: 1, opacity: 0.3},
  toCome: {widthPx: 1, opacity: 0.35},
  rest: {widthPx: 1, opacity: 0.35},
  /** A day that is not known makes a journey thin. */
  uncertainWidthPx: 1.75,
  inferredOriginShare: 0.6,
  leastWidthPx: 1,
  fadeShare: 0.15,
  dash: {solid: [], dashed: [7, 5], message: [0.1, 5]},
  restDash: [0.1, 5],
  /** With more journeys under way than this, the dots of what is ahead of each would be a haze, and most of what a moment costs to draw. */
  mostRests: 24,
  headRadiusPx: 6,
  headRingPx: 2.5,
  arrowPx: 7,
  arrowShare: 0.6,
  /** What is not picked out, while something is. */
  quietedOpacity: 0.35,
  city: {
    radiusPx: 3.5,
    perDoublingPx: 1.5,
    mostPx: 8,
    haloPx: 1.5,
    selectedRadiusPx: 6,
    ringRadiusPx: 11,
    ringPx: 2,
  },
  absence: {radiusPx: 5, strokePx: 1.75},
  tintOpacity: 0.12,
  /** On a phone only the latest journeys leave a trace. */
  latestTraces: 12,
  mergePx: 14,
} as const;

/** Radius of a city's dot: 3.5 px for one event, 1.5 px more a doubling, up to 8. */
export function cityRadiusPx(eventCount: number): number {
  const {radiusPx, perDoublingPx, mostPx} = looks.city;
  return Math.min(mostPx, radiusPx + perDoublingPx * Math.log2(Math.max(1, eventCount)));
}
