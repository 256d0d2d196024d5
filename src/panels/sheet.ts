/** How far the sheet of a phone is pulled up, from the least to all. */
export const sheetStops = ['peek', 'half', 'full'] as const;
export type SheetStop = (typeof sheetStops)[number];

/** The stop after this one; after the last the first. */
export function nextStop(stop: SheetStop): SheetStop {
  return sheetStops[(sheetStops.indexOf(stop) + 1) % sheetStops.length]!;
}
