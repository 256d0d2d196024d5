/** An article in happy-dom whose frames answer by hand: what each was sent, and what it is made to say. */
import {vi} from 'vitest';
import type {FrameFields, FrameMessageType} from '../../src/protocol';

export interface Sent {
  readonly type: string;
  readonly rid?: string;
  readonly cmd?: string;
  readonly args?: unknown;
}

const {happyDOM} = window as unknown as {happyDOM: {settings: Record<string, unknown>}};
// every frame loads an empty page, and none is fetched
happyDOM.settings.enableIframePageLoading = true;
happyDOM.settings.fetch = {
  ...(happyDOM.settings.fetch as object),
  interceptor: {beforeAsyncRequest: () => Promise.resolve(new Response(''))},
};

/** Stands in for the window of a frame, which loads nothing here. */
export function puppet(frame: HTMLIFrameElement) {
  const sent: Sent[] = [];
  const postMessage = vi.fn<(message: Sent, origin: string) => void>(message => void sent.push(message));
  const contentWindow = {postMessage};
  Object.defineProperty(frame, 'contentWindow', {configurable: true, value: contentWindow});
  const sayRaw = (data: unknown, source: unknown = contentWindow) => {
    window.dispatchEvent(Object.assign(new Event('message'), {data, source}));
  };
  const say = <Type extends FrameMessageType>(type: Type, fields: FrameFields[Type]) =>
    sayRaw({type, v: 1, ...fields});
  return {
    frame,
    sent,
    say,
    sayRaw,
    commands: () => sent.filter(({type}) => type === 'itinera:command').map(({cmd, args}) => [cmd, args]),
    /** Answers the latest command. */
    answer: (error?: string) => {
      const {rid = null} = sent.findLast(({type}) => type === 'itinera:command')!;
      say('itinera:ack', error === undefined ? {rid, ok: true} : {rid, ok: false, error});
    },
  };
}
