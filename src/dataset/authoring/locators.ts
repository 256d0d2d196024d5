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
