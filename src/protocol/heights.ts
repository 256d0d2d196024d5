/** A height as our own scripts understand it, and in the dialects of frames that an article may have been given by others. */
import {frameMessage} from './frameMessages';

/** Who says how high he would be. */
export interface Sender {
  /** Name of the frame; empty for none. */
  readonly id: string;
  /** Its own address, by which some hosts look for it. */
  readonly address: string;
  /** The id that pym.js gave it in its address; null where it is not pym's. */
  readonly pymId: string | null;
}

interface DialectSpec {
  readonly explains: string;
  /** The message; null for a host that does not speak it. */
  readonly say: (height: number, sender: Sender) => unknown;
}

/** How the height is said. */
export const heightDialects = {
  itinera: {
    explains: '`embed.js` and `<itinera-map>`',
    say: (height, {id}) => frameMessage('itinera:height', {id, height}),
  },
  amp: {
    explains: '`amp-iframe` with `resizable`, and who has learnt it from there',
    say: height => ({sentinel: 'amp', type: 'embed-size', height}),
  },
  medium: {
    explains: 'Medium, Embedly and Iframely: a JSON text, by the address of the frame',
    say: (height, {address}) => JSON.stringify({src: address, context: 'iframe.resize', height}),
  },
  pym: {
    explains: 'pym.js: a text, where the address carries its `childId`',
    say: (height, {pymId}) => (pymId === null ? null : ['pym', pymId, 'height', height].join('xPYMx')),
  },
} as const satisfies Record<string, DialectSpec>;

/** A height in every dialect that the sender's host may speak. */
export function heightMessages(height: number, sender: Sender): readonly unknown[] {
  return Object.values<DialectSpec>(heightDialects)
    .map(({say}) => say(height, sender))
    .filter(message => message !== null);
}
