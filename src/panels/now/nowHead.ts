import {formatDay} from '../../i18n';
import {currentOn, mainOf} from '../shared/current';
import {headerOf, type PanelHeader} from '../shared/header';
import {type Telling, wordsIn} from '../shared/words';

/** The head of the panel while nothing is selected. */
export function nowHead({indexes, messages}: Telling, day: number): PanelHeader {
  if (indexes.columns.count === 0) return headerOf({over: [], title: {text: messages.panels.noEvents}});
  const main = mainOf(currentOn(indexes, day));
  return headerOf({
    over: [{text: formatDay(day, messages)}],
    title: {text: messages.panels.nowAndNext},
    peek: main === undefined ? null : wordsIn(indexes.dataset.events[main]!.title, messages.language),
  });
}
