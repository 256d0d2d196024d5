import {later, offsetsOf} from '../indexes';
import type {Whole} from './narrow';

const decoder = new TextDecoder();

/** Many texts as one run of bytes: a text is made of it when it is asked for. */
export interface StringColumn {
  readonly count: number;
  at(idx: number): string;
}

export interface StringBytes {
  /** UTF-8, one text after the other. */
  readonly bytes: Uint8Array;
  /** Length of each in bytes. */
  readonly lengths: Whole;
}

export function stringBytesOf(texts: readonly string[]): StringBytes {
  const encoder = new TextEncoder();
  const encoded = texts.map(text => encoder.encode(text));
  const lengths = Uint32Array.from(encoded, ({length}) => length);
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const text of encoded) {
    bytes.set(text, at);
    at += text.length;
  }
  return {bytes, lengths};
}

export function stringColumnOf({bytes, lengths}: StringBytes): StringColumn {
  const offsets = later(() => offsetsOf(lengths));
  return {
    count: lengths.length,
    at: idx => decoder.decode(bytes.subarray(offsets()[idx], offsets()[idx + 1])),
  };
}
