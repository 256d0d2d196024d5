import {pointer} from '../complaints';
import type {Placed} from '../tables';
import type {Authored} from './authored';

/** Every locator of a dataset, with where it stands. */
export function* locatorsIn({rows}: Authored): Iterable<Placed<string>> {
  for (const {value, at} of rows.actors) {
    if (value.heldBy) yield {value: value.heldBy.locator, at: pointer(at, 'heldBy', 'locator')};
    yield* locatorsOf(value.offices ?? [], pointer(at, 'offices'));
  }
  for (const {value, at} of rows.organisations) yield* locatorsOf(value.members, pointer(at, 'members'));
  for (const {value, at} of rows.facts) yield {value: value.locator, at: pointer(at, 'locator')};
  for (const {value, at} of rows.events) {
    yield* locatorsOf(value.participants, pointer(at, 'participants'));
    yield* locatorsOf(value.reports, pointer(at, 'reports'));
    for (const [index, {readings}] of (value.disputes ?? []).entries())
      yield* locatorsOf(readings, pointer(at, 'disputes', index, 'readings'));
  }
}

function* locatorsOf(
  rows: readonly {readonly locator?: string | undefined}[],
  at: string,
): Iterable<Placed<string>> {
  for (const [index, {locator}] of rows.entries()) {
    if (locator !== undefined) yield {value: locator, at: pointer(at, index, 'locator')};
  }
}

/**
 * The paragraphs that a locator names, in the order written.
 *
 * @param locator  "paragraph 4", "paragraphs 1–2", "paragraphs 1, 3", "paragraphs 2 and 5"; a hyphen does for the dash.
 * @returns pairs of first and last paragraph, counted from 1; null if it is written otherwise.
 */
export function paragraphsOf(locator: string): readonly (readonly [first: number, last: number])[] | null {
  const match = /^paragraph(s?) (.+)$/.exec(locator);
  if (!match) return null;
  const ranges: [number, number][] = [];
  for (const part of match[2]!.split(/, | and /)) {
    const range = /^([1-9]\d*)(?:[–-]([1-9]\d*))?$/.exec(part);
    if (!range) return null;
    const [first, last] = [Number(range[1]), Number(range[2] ?? range[1])];
    if (range[2] !== undefined && last <= first) return null;
    ranges.push([first, last]);
  }
  const single = ranges.length === 1 && ranges[0]![0] === ranges[0]![1];
  return single === (match[1] === '') ? ranges : null;
}
