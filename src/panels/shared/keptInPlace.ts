/**
 * Remembers where an element stands on the screen.
 *
 * @returns scrolls what holds it, so that it stands there again.
 */
export function keptInPlace(element: Element | null): () => void {
  const top = element?.getBoundingClientRect().top ?? 0;
  return () => {
    const scroller = element && scrollerOf(element);
    if (scroller) scroller.scrollTop += element.getBoundingClientRect().top - top;
  };
}

function scrollerOf(element: Element): Element | null {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const {overflowY} = getComputedStyle(at);
    if (at.scrollHeight > at.clientHeight && (overflowY === 'auto' || overflowY === 'scroll')) return at;
  }
  return null;
}
