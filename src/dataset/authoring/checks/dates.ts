import type {Issue} from '../../../model';
import {isDay} from '../../../time';
import {error, pointer, shown, warning} from '../../complaints';
import type {Placed} from '../../tables';
import type {Authored} from '../authored';
import {daysOf} from '../authored';
import {readSpan} from '../edtfSpan';

const longDays = 200 * 366;

/** Every date can be read, every day is one that the calendar has, and nobody writes days by hand that the compiler computes. */
export function* checkDates(authored: Authored): Iterable<Issue> {
  for (const {value, at} of datesIn(authored)) {
    const {problem} = readSpan(value);
    if (problem !== null) yield error(at, problem);
  }
  for (const {value, at} of daysIn(authored)) {
    if (!isDay(value)) yield error(at, `there is no day ${shown(value)}; expected one such as "2025-06-29"`);
  }
  for (const {value, at} of authored.rows.sources) {
    if (value.publishedDays !== undefined)
      yield error(pointer(at, 'publishedDays'), 'is written by the compiler; leave it out');
    const span = daysOf(value.published);
    if (span !== null && span[3] === null)
      yield error(
        pointer(at, 'published'),
        `${shown(value.published)} has no last day; a report counts from the day by which it was out`,
      );
  }
  for (const {value, at} of authored.rows.events) {
    if (value.days !== undefined)
      yield error(pointer(at, 'days'), 'are written by the compiler; leave them out');
    const [first, , , last] = daysOf(value.when) ?? [null, null, null, null];
    if (first !== null && last !== null && last - first > longDays)
      yield warning(pointer(at, 'when'), `${shown(value.when)} covers more than 200 years`);
  }
}

function* datesIn({rows}: Authored): Iterable<Placed<string>> {
  for (const {value, at} of rows.sources) yield {value: value.published, at: pointer(at, 'published')};
  for (const {value, at} of rows.events) yield {value: value.when, at: pointer(at, 'when')};
  for (const {value, at} of rows.facts) yield* given(value.period, pointer(at, 'period'));
  for (const {value, at} of rows.actors) yield* sinceAndUntil(value.offices ?? [], pointer(at, 'offices'));
  for (const {value, at} of rows.organisations) yield* sinceAndUntil(value.members, pointer(at, 'members'));
}

function* daysIn({info, rows}: Authored): Iterable<Placed<string>> {
  for (const {value, at} of rows.sources) yield* given(value.accessed, pointer(at, 'accessed'));
  for (const {value, at} of rows.stories) {
    for (const [index, {t, window}] of value.steps.entries()) {
      const stepAt = pointer(at, 'steps', index);
      yield {value: t, at: pointer(stepAt, 't')};
      yield* given(window?.from, pointer(stepAt, 'window', 'from'));
      yield* given(window?.to, pointer(stepAt, 'window', 'to'));
    }
  }
  if (!info) return;
  yield {value: info.value.window.from, at: pointer(info.at, 'window', 'from')};
  yield {value: info.value.window.to, at: pointer(info.at, 'window', 'to')};
  yield {value: info.value.opening.t, at: pointer(info.at, 'opening', 't')};
  for (const [index, {date}] of info.value.corrections.entries())
    yield {value: date, at: pointer(info.at, 'corrections', index, 'date')};
}

function* sinceAndUntil(
  rows: readonly {readonly from?: string | undefined; readonly to?: string | undefined}[],
  at: string,
): Iterable<Placed<string>> {
  for (const [index, {from, to}] of rows.entries()) {
    yield* given(from, pointer(at, index, 'from'));
    yield* given(to, pointer(at, index, 'to'));
  }
}

function* given(value: string | undefined, at: string): Iterable<Placed<string>> {
  if (value !== undefined) yield {value, at};
}
