/** What both scripts of the article know of talking with a frame. From src/protocol they take types alone: each script is a file of few bytes. */
import type {CommandArgs, CommandName, FrameMessage} from '../protocol';

interface Waiting {
  readonly frame: Window | null;
  /** null once it is sent. */
  message: object | null;
  settle(error?: string): void;
}

// of its own for each script in the page: all of them hear all answers
const run = Math.random().toString(36).slice(2);
const waiting = new Map<unknown, Waiting>();
const ready = new WeakSet<object>();
let sent = 0;

/** Sends a command to a frame once that is ready; settled by its answer. */
export function send<Name extends CommandName>(
  frame: Window | null,
  cmd: Name,
  args?: CommandArgs[Name],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const rid = run + ++sent;
    const timer = setTimeout(
      () => asked.settle(`${cmd}: the map has not answered within ten seconds`),
      10_000,
    );
    const asked: Waiting = {
      frame,
      message: {type: 'itinera:command', v: 1, rid, cmd, args: args ?? null},
      settle: error => {
        clearTimeout(timer);
        waiting.delete(rid);
        if (error === undefined) resolve();
        else reject(new Error(error));
      },
    };
    waiting.set(rid, asked);
    if (frame && ready.has(frame)) post(asked);
  });
}

/** What frames said before this script came is said again. */
export function greet(frame: Window | null): void {
  frame?.postMessage({type: 'itinera:hello', v: 1}, '*');
}

/** Gives up on what a frame was told and has not answered. */
export function forget(frame: Window | null, error: string): void {
  for (const asked of waiting.values()) if (asked.frame === frame) asked.settle(error);
}

/**
 * Hears the messages of frames.
 *
 * @param listener  called with the window that a message is from: whoever listens knows which frame that is, or that it is none of his.
 * @returns stops listening.
 */
export function hear(listener: (message: FrameMessage, frame: Window) => void): () => void {
  const hearing = ({data, source}: MessageEvent<Partial<FrameMessage> | null>) => {
    if (data?.v === 1) listener(data as FrameMessage, source as Window);
  };
  addEventListener('message', hearing);
  return () => removeEventListener('message', hearing);
}

/** Sends what has waited for a frame, and settles what it has answered. */
export function attend(message: FrameMessage, frame: Window): void {
  if (message.type === 'itinera:ready') {
    ready.add(frame);
    for (const asked of waiting.values()) if (asked.frame === frame) post(asked);
  }
  if (message.type === 'itinera:ack') {
    const asked = waiting.get(message.rid);
    if (asked?.frame === frame) asked.settle(message.ok ? undefined : String(message.error));
  }
}

/** The height that a frame asks for, in CSS px within bounds; 0 if it asks for none. */
export function heightIn(message: FrameMessage): number {
  // what is no number becomes none of all this
  return (message.type === 'itinera:height' && Math.max(200, Math.min(3000, message.height))) || 0;
}

function post(asked: Waiting): void {
  if (asked.message) asked.frame?.postMessage(asked.message, '*');
  asked.message = null;
}
