/** A page has sixteen drawing contexts, counted over all its frames, and loses the oldest without a word: so many frames are live at most. */
export const mostLive = 8;
/** So long a map may be out of sight before it gives its context back. */
const outOfSightMs = 1000;
const channelName = 'itinera-live';

/** What frames of one origin tell each other. */
export interface TurnMessage {
  readonly type: 'itinera:live' | 'itinera:still';
  readonly id: string;
}

/** The part of a BroadcastChannel that turns need. */
export interface TurnChannel {
  postMessage(message: TurnMessage): void;
  onmessage: ((event: MessageEvent<TurnMessage>) => void) | null;
  close(): void;
}

/**
 * Counts the maps that have become live since this one did. The oldest of more than `mostLive` is told to give its turn back.
 *
 * @returns ends the turn and tells the others.
 */
export function takeTurn(channel: TurnChannel, id: string, onDismissed: () => void): () => void {
  const newer = new Set<string>();
  channel.onmessage = ({data}) => {
    if (data.id === id) return;
    if (data.type === 'itinera:still') newer.delete(data.id);
    else newer.add(data.id);
    if (newer.size >= mostLive) onDismissed();
  };
  channel.postMessage({type: 'itinera:live', id});
  return () => {
    channel.postMessage({type: 'itinera:still', id});
    channel.close();
  };
}

/**
 * Keeps a live map for as long as it is in sight and few others of the article are live.
 *
 * @param onDismissed  the context is wanted elsewhere; called once.
 * @returns ends the turn.
 */
export function keepLiveTurn(container: Element, onDismissed: () => void): () => void {
  const view = container.ownerDocument.defaultView!;
  let timer = 0;
  const dismiss = () => {
    end();
    onDismissed();
  };
  const observer = new IntersectionObserver(entries => {
    clearTimeout(timer);
    if (!entries.at(-1)!.isIntersecting) timer = view.setTimeout(dismiss, outOfSightMs);
  });
  observer.observe(container);
  const endTurn = takeTurn(
    new BroadcastChannel(channelName),
    `${performance.timeOrigin}-${Math.random()}`,
    dismiss,
  );
  const gone = new AbortController();
  view.addEventListener('pagehide', () => end(), {signal: gone.signal});
  let hasEnded = false;

  function end() {
    if (hasEnded) return;
    hasEnded = true;
    clearTimeout(timer);
    observer.disconnect();
    gone.abort();
    endTurn();
  }
  return end;
}
