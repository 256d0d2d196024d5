/** Kilometres as they are told: to ten, and no less. */
export function roundedKm(km: number): number {
  return Math.max(10, Math.round(km / 10) * 10);
}
