import {formatDay, type Messages, nameIn} from '../i18n';
import {type Indexes, spanAt} from '../indexes';
import {type Fold, firstAt, isCertainlyOn} from '../time';

// more titles than this are only counted
const mostTitles = 2;

/** A day as a screen reader hears it from the slider: the date, and what is told on it or goes on for certain. */
export function dayText(day: number, indexes: Indexes, fold: Fold, messages: Messages): string {
  const {dataset, columns, focusDay, inOrder} = indexes;
  const words = messages.timeline;
  const date = formatDay(day, messages);
  const placeOf = (focus: number) => firstAt(inOrder.length, at => focusDay[inOrder[at]!]! >= focus);
  const told = inOrder.slice(placeOf(day), placeOf(day + 1));
  const going = indexes
    .eventsOn(day)
    .filter(idx => focusDay[idx] !== day && isCertainlyOn(spanAt(columns, idx), day));
  const all = [...told, ...going];
  if (all.length > 0) {
    const titles = all.slice(0, mostTitles).map(idx => nameIn(dataset.events[idx]!.title, messages.language));
    return words.dayWith(date, titles, all.length - titles.length);
  }

  const isNotCovered = fold.stretches.some(
    ({emptyFromDay, emptyToDay}) => emptyFromDay <= day && day <= emptyToDay,
  );
  return isNotCovered ? words.dayNotCovered(date) : date;
}
