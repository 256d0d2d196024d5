/**
 * embed.js, for an article with plain frames: gives each embed of this atlas the height that it asks for, and passes what the article's own address
 * asks of the map on to it: `#itinera=<fragment>` to the first, `#itinera:<id of the frame>=<fragment>` to a named one. It may come before the frames
 * or after them, and twice.
 */
import type {CommandArgs, CommandName, FrameMessageType} from '../protocol';
import {attend, greet, hear, heightIn, send} from './talk';

/** What the script offers to an article that drives its maps. */
export interface ItineraScript {
  /** Tells a frame a command of src/protocol; rejected in words where it says no. */
  command<Name extends CommandName>(
    frame: HTMLIFrameElement,
    cmd: Name,
    args?: CommandArgs[Name],
  ): Promise<void>;
  /** Calls back with each message of a frame of one type, such as `timechange`; returns the undoing. */
  on(frame: HTMLIFrameElement, type: string, listener: (message: object) => void): () => void;
}

const page: {Itinera?: ItineraScript} & Record<`itinera ${string}`, true | undefined> = window as never;
const address = (document.currentScript as HTMLScriptElement | null)?.src ?? '';
/** The folder of the script, with its slash; empty for a script that was put into another, which takes any embed for its own. */
const home = folderOf(address);

if (!page[`itinera ${home}`]) {
  page[`itinera ${home}`] = true;
  start();
}

function start(): void {
  hear((message, source) => {
    const frame = framesOf().find(({contentWindow}) => contentWindow === source);
    if (!frame) return;
    const height = heightIn(message);
    if (height) frame.style.height = `${height}px`;
    attend(message, source);
    // a frame that is loaded anew, since it was moved, is told again
    if (message.type === 'itinera:ready' && frame === named()) passOn();
  });
  addEventListener('hashchange', passOn);
  for (const {contentWindow} of framesOf()) greet(contentWindow);
  page.Itinera ??= {
    command: ({contentWindow}, cmd, args) => send(contentWindow, cmd, args),
    on: (frame, type, listener) =>
      hear((message, source) => {
        if (source === frame.contentWindow && message.type === (`itinera:${type}` as FrameMessageType))
          listener(message);
      }),
  };
}

/** The frames of the page that show an embed which lies beside this script. */
function framesOf(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(
    ({src}) => /\/embed[^/]*\.html$/.test(pathOf(src)) && (!home || folderOf(src) === home),
  );
}

/** The frame that the article's address speaks to. */
function named(): HTMLIFrameElement | undefined {
  const [, id] = asked() ?? [];
  return framesOf().find(frame => !id || frame.id === id);
}

function passOn(): void {
  const [, , fragment] = asked() ?? [];
  const frame = named();
  if (fragment && frame) send(frame.contentWindow, 'goto', {fragment}).catch(console.warn);
}

/** Of `#itinera:map-2=t=2025-06-29&event=talks` the id and the fragment, which may have been encoded as a whole. */
function asked(): (string | undefined)[] | null {
  const found = /^#itinera(?::([^=]+))?=(.+)/.exec(location.hash);
  return found && [...found].map(part => (part && !part.includes('=') ? decoded(part) : part));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function pathOf(url: string): string {
  return url.split(/[?#]/)[0]!;
}

function folderOf(url: string): string {
  return pathOf(url).replace(/[^/]*$/, '');
}
