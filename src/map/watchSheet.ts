/**
 * Tells when the sheet of a small window has been pulled up from its peek and has come to rest: by then it may lie over what it tells of. The sheet says
 * where it stands in `data-sheet`; beside the map the panel is no sheet, and never changes.
 *
 * @returns stops watching.
 */
export function watchSheet(map: Element, onRaised: () => void): () => void {
  const sheet = map.closest('[data-atlas]')?.querySelector<HTMLElement>('[data-sheet]');
  if (!sheet) return () => {};
  let watching = true;
  const onRest = (stop: string | undefined) => {
    // another hand may have moved it on meanwhile
    if (watching && stop !== 'peek' && sheet.dataset.sheet === stop) onRaised();
  };
  const observer = new MutationObserver(changes => {
    if (!changes.some(({oldValue}) => oldValue === 'peek')) return;
    const stop = sheet.dataset.sheet;
    const movements = sheet.getAnimations().map(({finished}) => finished);
    void Promise.allSettled(movements).then(() => onRest(stop));
  });
  observer.observe(sheet, {attributeFilter: ['data-sheet'], attributeOldValue: true});
  return () => {
    watching = false;
    observer.disconnect();
  };
}
