import {formatDay} from '../../i18n';
import type {Indexes} from '../../indexes';
import {type EventCardView, eventCard} from '../shared/cards';
import {currentOn} from '../shared/current';
import {toldBefore} from '../shared/days';
import type {PanelView} from '../shared/header';
import {type Told, toldEvents} from '../shared/told';
import type {LaterTelling} from '../shared/words';
import {nowHead} from './nowHead';

/** What is on, what comes next and what was last: the panel while nothing is selected. */
export interface NowView extends PanelView {
  readonly current: Told<number, EventCardView>;
  /** How many more are on; the list has them. */
  readonly more: number;
  readonly nothingOn: string | null;
  readonly next: Told<number, EventCardView>;
  /** One, or none. */
  readonly last: Told<number, EventCardView>;
}

/** More cards than these are counted: a reader would not come to their end, and they follow the clock. */
const mostCurrent = 20;
const nextCount = 2;

/** The panel of a day while nothing is selected. */
export function nowView(telling: LaterTelling, day: number): NowView {
  const {indexes, messages} = telling;
  const onDay = currentOn(indexes, day);
  const current = [...onDay.told, ...onDay.certain, ...onDay.possible];
  const {next, last} = neighboursOf(indexes, day, new Set(current));
  const cards = (eventIdxs: readonly number[]) => toldEvents(telling, eventIdxs, eventCard, 'all');
  const date = formatDay(day, messages);
  return {
    header: nowHead(telling, day),
    current: cards(current.slice(0, mostCurrent)),
    more: Math.max(0, current.length - mostCurrent),
    nothingOn: current.length === 0 ? messages.panels.nothingOn(date) : null,
    next: cards(next),
    last: cards(last === undefined ? [] : [last]),
  };
}

/** What is told after a day and what was before it, leaving out what is on. */
function neighboursOf(
  indexes: Indexes,
  day: number,
  current: ReadonlySet<number>,
): {readonly next: readonly number[]; readonly last: number | undefined} {
  const {inOrder} = indexes;
  const next: number[] = [];
  for (let at = toldBefore(indexes, day + 1); at < inOrder.length && next.length < nextCount; at++)
    if (!current.has(inOrder[at]!)) next.push(inOrder[at]!);
  let before = toldBefore(indexes, day) - 1;
  while (before >= 0 && current.has(inOrder[before]!)) before--;
  return {next, last: inOrder[before]};
}
