import {areAlike} from '../store';
import type {Marks} from './scene';

const kinds = ['arcs', 'cities', 'absences', 'tints', 'unplaced'] as const satisfies (keyof Marks)[];

/** Whether two moments look the same on the map: on most days nothing begins and nothing ends. */
export function areSameMarks(some: Marks, others: Marks): boolean {
  return kinds.every(kind => areSameRows(some[kind], others[kind]));
}

/** Whether two lists hold the same one by one: rows by their fields, numbers by their values. */
export function areSameRows(
  some: readonly (object | number)[],
  others: readonly (object | number)[],
): boolean {
  if (some === others) return true;
  return some.length === others.length && some.every((row, idx) => isSameRow(row, others[idx]!));
}

function isSameRow(some: object | number, other: object | number): boolean {
  return some === other || (typeof some === 'object' && typeof other === 'object' && areAlike(some, other));
}

/** Whether names and dots of a crowd stand as they did: what is under way takes no room from them. */
export function isSameGround(some: Marks, others: Marks): boolean {
  return (['cities', 'absences', 'tints'] as const).every(kind => areSameRows(some[kind], others[kind]));
}
