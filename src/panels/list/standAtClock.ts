/** Scrolls a list to the row that the clock stands at, below its heading; a list whose first row that is stays at its beginning. */
export function standAtClock(region: HTMLElement): void {
  const scroller = region.parentElement;
  const row = region.querySelector<HTMLElement>('.event-list-row[aria-current]');
  if (!scroller || !row || row === region.querySelector('.event-list-row')) return;
  const above = headingsAbove(row);
  const coveredPx =
    (Number.parseFloat(getComputedStyle(scroller).scrollPaddingBlockStart) || 0) +
    (region.querySelector('thead')?.offsetHeight ?? 0);
  scroller.scrollTop +=
    (above ?? row).getBoundingClientRect().top - scroller.getBoundingClientRect().top - coveredPx;
}

/** The first of the headings that stand right above a row; nothing where another row does. */
function headingsAbove(row: HTMLElement): Element | null {
  if (row.localName !== 'tr') return row.previousElementSibling ? null : row.closest('.event-list-section');
  let first: Element | null = null;
  for (let at = row.previousElementSibling; at?.matches('.event-table-group'); at = at.previousElementSibling)
    first = at;
  return first;
}
