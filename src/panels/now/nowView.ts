import {formatDay} from '../../i18n';
import {type EventCardView, eventCard} from '../shared/cards';
import {currentOn} from '../shared/current';
import type {PanelView} from '../shared/header';
import type {LaterTelling} from '../shared/words';
import {nowHead} from './nowHead';

/** What is on, what comes next and what was last: the panel while nothing is selected. */
export interface NowView extends PanelView {
  readonly current: readonly EventCardView[];
  readonly nothingOn: string | null;
  readonly next: readonly EventCardView[];
  readonly last: EventCardView | null;
}

const nextCount = 2;

/** The panel of a day while nothing is selected. */
export function nowView(telling: LaterTelling, day: number): NowView {
  const {indexes, messages} = telling;
  const onDay = currentOn(indexes, day);
  const current = [...onDay.told, ...onDay.certain, ...onDay.possible];
  const others = indexes.inOrder.filter(eventIdx => !current.includes(eventIdx));
  const next = others.filter(eventIdx => indexes.focusDay[eventIdx]! > day).slice(0, nextCount);
  const last = others.filter(eventIdx => indexes.focusDay[eventIdx]! < day).at(-1);
  const date = formatDay(day, messages);
  return {
    header: nowHead(telling, day),
    current: current.map(eventIdx => eventCard(telling, eventIdx)),
    nothingOn: current.length === 0 ? messages.panels.nothingOn(date) : null,
    next: next.map(eventIdx => eventCard(telling, eventIdx)),
    last: last === undefined ? null : eventCard(telling, last),
  };
}
