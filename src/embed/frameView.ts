/** What of its window the frame needs to talk with the article around it. */
import {type FrameFields, type FrameMessageType, frameMessage} from '../protocol';

/** The part of `window` that is needed; a fake one in tests. */
export interface FrameView {
  /** The window of the article; the window itself where there is none. */
  readonly parent: {postMessage(message: unknown, targetOrigin: string): void};
  addEventListener(type: 'message', listener: (event: HostEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: HostEvent) => void): void;
}

/** The part of a `MessageEvent` that is looked at. The origin is not: that of a sandboxed article is "null". */
export interface HostEvent {
  readonly data: unknown;
  readonly source: unknown;
}

/** Whether there is an article around the page. */
export function isFramed(view: {readonly parent: unknown}): boolean {
  return view.parent !== view;
}

/** Says something to the article; to nobody where there is none. Whoever frames it may know it: nothing of it is secret. */
export function tellHost<Type extends FrameMessageType>(
  view: Pick<FrameView, 'parent'>,
  type: Type,
  fields: FrameFields[Type],
): void {
  if (isFramed(view)) view.parent.postMessage(frameMessage(type, fields), '*');
}

/**
 * Hears what the article says, and nobody else: other frames can send messages too.
 *
 * @returns stops listening.
 */
export function hearHost(view: FrameView, listener: (data: unknown) => void): () => void {
  if (!isFramed(view)) return () => {};
  const hear = ({data, source}: HostEvent) => {
    if (source === view.parent) listener(data);
  };
  view.addEventListener('message', hear);
  return () => view.removeEventListener('message', hear);
}
