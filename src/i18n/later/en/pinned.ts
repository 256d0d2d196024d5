/** A view that is pinned to a version of the data which is no longer the newest. */
export const pinned = {
  newer: 'There is a newer version of these data',
  corrected: (day: string) => `Corrected on ${day}: see the newest version`,
} as const;
