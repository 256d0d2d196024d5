import {formatDay, type Messages, nameIn} from '../i18n';
import type {Indexes} from '../indexes';
import {type Fold, isCertainlyOn} from '../time';

// more titles than this are only counted
const mostTitles = 2;

/** A day as a screen reader hears it from the slider: the date, and what is told on it or goes on for certain. */
export function dayText(day: number, indexes: Indexes, fold: Fold, messages: Messages): string {
  const {dataset, focusDay, inOrder} = indexes;
  const words = messages.timeline;
  const date = formatDay(day, messages);
  const told = inOrder.filter(idx => focusDay[idx] === day);
  const going = inOrder.filter(idx => focusDay[idx] !== day && isCertainlyOn(dataset.events[idx]!.days, day));
  const titles = [...told, ...going].map(idx => nameIn(dataset.events[idx]!.title, messages.language));
  if (titles.length > 0)
    return words.dayWith(date, titles.slice(0, mostTitles), Math.max(0, titles.length - mostTitles));

  const isNotCovered = fold.stretches.some(
    ({emptyFromDay, emptyToDay}) => emptyFromDay <= day && day <= emptyToDay,
  );
  return isNotCovered ? words.dayNotCovered(date) : date;
}
