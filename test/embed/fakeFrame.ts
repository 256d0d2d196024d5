import type {FrameView, HostEvent} from '../../src/embed/frameView';
import {commandType} from '../../src/protocol';

export interface Told {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** A window in a frame, with all that was told to the article around it. */
export function fakeFrame() {
  const listeners = new Set<(event: HostEvent) => void>();
  const told: Told[] = [];
  const origins = new Set<string>();
  const parent = {
    postMessage: (message: unknown, targetOrigin: string) => {
      told.push(message as Told);
      origins.add(targetOrigin);
    },
  };
  const view: FrameView = {
    parent,
    addEventListener: (_, listener) => void listeners.add(listener),
    removeEventListener: (_, listener) => void listeners.delete(listener),
  };
  const hear = (data: unknown, source: unknown = parent) => {
    for (const listener of listeners) listener({data, source});
  };
  return {
    view,
    listeners,
    told,
    origins,
    hear,
    command: (cmd: string, args: unknown = null, rid: unknown = cmd) =>
      hear({type: commandType, v: 1, rid, cmd, args}),
    toldOf: (type: string) => told.filter(message => message.type === `itinera:${type}`),
  };
}
