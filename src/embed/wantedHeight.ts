/** How high the map of a frame would best be, by its width: as wide as the region is, and never a slit. */
const mapShare = 0.46;
const leastMapPx = 220;
const mostMapPx = 560;

/**
 * The height that a frame would best have at its present width, CSS px: its words, time and credit as they are, and a map by the width alone. The
 * frame's own height plays no part but by the bounds of embed.css, below which words and track are smaller: so a frame that takes what it asks for
 * asks for the same again, or once more for a little.
 *
 * @param element  anything in the frame.
 */
export function wantedHeight(element: Element): number {
  const root = element.closest('.embed')!;
  const {gridTemplateRows} = getComputedStyle(root);
  const [titlePx = 0, , trackPx = 0, creditPx = 0] = gridTemplateRows.split(' ').map(Number.parseFloat);
  const mapPx = Math.max(leastMapPx, Math.min(mostMapPx, root.clientWidth * mapShare));
  return root.clientWidth === 0 ? 0 : Math.round(titlePx + mapPx + trackPx + creditPx);
}
