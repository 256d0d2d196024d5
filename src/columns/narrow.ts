/** Columns in as few bytes as their numbers take: most positions are small, and days lie close together. */
import {openDay} from '../indexes';
import type {Column, Columns} from './pack';

/** A column of numbers from 0 on. */
export type Whole = Uint8Array | Uint16Array | Uint32Array;

/** Each column as narrow as it may be. What may be below 0 is told by how far it lies from its least number, which stands beside it. */
export function narrowed(columns: Columns): Columns {
  const narrow: Record<string, Column> = {};
  for (const [name, column] of Object.entries(columns)) {
    if (column instanceof Int32Array) Object.assign(narrow, shifted(name, column));
    else narrow[name] = wholeOf(column);
  }
  return narrow;
}

/** What `narrowed` made of numbers that may be below 0, or of days. */
export function widened(values: Whole, base: Int32Array): Int32Array {
  const wide = new Int32Array(values.length);
  const from = base[0]! - 1;
  for (let at = 0; at < wide.length; at++) {
    const value = values[at]!;
    wide[at] = value === 0 ? openDay : from + value;
  }
  return wide;
}

/** Of the least number 1, of the next one 2 …; 0 of an open bound. */
function shifted(name: string, column: Int32Array): Record<string, Column> {
  const given = column.filter(value => value !== openDay);
  const base = given.reduce((least, value) => Math.min(least, value), 0x7fffffff);
  const most = given.reduce((most, value) => Math.max(most, value), base);
  if (most - base >= 0xffff) return {[name]: column};
  const values = wholeOf(Uint32Array.from(column, value => (value === openDay ? 0 : value - base + 1)));
  return {[name]: values, [`${name}.base`]: Int32Array.of(base)};
}

function wholeOf(column: Whole): Whole {
  let most = 0;
  for (const value of column) most = Math.max(most, value);
  if (most <= 0xff) return Uint8Array.from(column);
  if (most <= 0xffff) return Uint16Array.from(column);
  return column;
}
