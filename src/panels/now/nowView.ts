import {formatDay} from '../../i18n';
import {type EventCardView, eventCard} from '../shared/cards';
import {currentOn, mainOf} from '../shared/current';
import {headerOf, type PanelView} from '../shared/header';
import {type Telling, wordsIn} from '../shared/words';

/** What is on, what comes next and what was last: the panel while nothing is selected. */
export interface NowView extends PanelView {
  readonly current: readonly EventCardView[];
  readonly nothingOn: string | null;
  readonly next: readonly EventCardView[];
  readonly last: EventCardView | null;
}

const nextCount = 2;

/** The panel of a day while nothing is selected. */
export function nowView(telling: Telling, day: number): NowView {
  const {indexes, messages} = telling;
  const onDay = currentOn(indexes, day);
  const current = [...onDay.told, ...onDay.certain, ...onDay.possible];
  const main = mainOf(onDay);
  const others = indexes.inOrder.filter(eventIdx => !current.includes(eventIdx));
  const next = others.filter(eventIdx => indexes.focusDay[eventIdx]! > day).slice(0, nextCount);
  const last = others.filter(eventIdx => indexes.focusDay[eventIdx]! < day).at(-1);
  const date = formatDay(day, messages);
  if (indexes.dataset.events.length === 0)
    return {
      header: headerOf({over: [], title: {text: messages.panels.noEvents}}),
      current: [],
      nothingOn: null,
      next: [],
      last: null,
    };
  return {
    header: headerOf({
      over: [{text: date}],
      title: {text: messages.panels.nowAndNext},
      peek: main === undefined ? null : wordsIn(indexes.dataset.events[main]!.title, messages.language),
    }),
    current: current.map(eventIdx => eventCard(telling, eventIdx)),
    nothingOn: current.length === 0 ? messages.panels.nothingOn(date) : null,
    next: next.map(eventIdx => eventCard(telling, eventIdx)),
    last: last === undefined ? null : eventCard(telling, last),
  };
}
