import {heightMessages, isHello} from '../protocol';
import {type FrameView, hearHost, isFramed} from './frameView';

/** The window of a frame, with what its host knows it by. */
export interface HeightView extends FrameView {
  readonly name: string;
  readonly location: {readonly href: string; readonly search: string};
  readonly ResizeObserver: new (changed: () => void) => {observe(element: Element): void; disconnect(): void};
}

const maxNameLength = 100;

/**
 * Tells the article how high the embed would be at its present width, whenever that changes by a px or more, and again to a script that comes later
 * and says hello. While it is hidden it has no height and nothing is told.
 *
 * There is no growth loop as long as what is measured does not follow the height of the frame: `element` must get its height from its content and its
 * width alone. So nothing on the way from it to a leaf may be sized in per cent of the window's height, in `vh` or `dvh`, nor stretch to fill it
 * (`flex: 1`, `1fr`) while it grows; a map has a height by its width (`aspect-ratio`). Where the embed itself fills the frame, measure an element
 * beside it that is out of sight and laid out so.
 *
 * @param heightOf  what the embed wants, in CSS px; by default the height of the element's box.
 * @returns ends it.
 */
export function sendHeights(
  element: Element,
  view: HeightView,
  heightOf: (element: Element) => number = boxHeightOf,
): () => void {
  if (!isFramed(view)) return () => {};
  let told: number | null = null;
  const sender = {
    id: view.name.slice(0, maxNameLength),
    address: view.location.href,
    pymId: pymIdIn(view.location.search),
  };
  const say = (height: number) => {
    for (const message of heightMessages(height, sender)) view.parent.postMessage(message, '*');
  };

  const measure = () => {
    const height = Math.ceil(heightOf(element));
    if (!(height > 0) || height === told) return;
    told = height;
    say(height);
  };

  // nobody observes in a frame that is scrolled out of view, and yet it is then that the article can move unseen
  measure();
  const observer = new view.ResizeObserver(measure);
  observer.observe(element);
  const stopHearing = hearHost(view, data => {
    if (told !== null && isHello(data)) say(told);
  });
  return () => {
    observer.disconnect();
    stopHearing();
  };
}

function boxHeightOf(element: Element): number {
  return element.getBoundingClientRect().height;
}

/** The id that pym.js gives a frame by its address. */
function pymIdIn(search: string): string | null {
  const id = new URLSearchParams(search).get('childId');
  return id !== null && /^[\w-]{1,100}$/.test(id) ? id : null;
}
