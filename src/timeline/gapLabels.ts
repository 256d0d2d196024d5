import type {Messages} from '../i18n';
import {type Axis, wholeMonths} from '../time';
import {type MeasureText, measureFor, usualText} from './layout';

export interface GapLabel {
  /** What is seen. */
  readonly text: string;
  /** The whole sentence. */
  readonly full: string;
  readonly textX0: number;
  readonly textX1: number;
}

/** Px at both ends of the line that something else needs. */
export interface Reserved {
  readonly left: number;
  readonly right: number;
}

const clearPx = 12;
// from here on a stretch is told in years
const monthsToldAsYears = 36;

/** What each gap says below it, as fully as the line has room; where even the shortest has none, it is left out. */
export function gapLabels(
  axis: Axis,
  reserved: Reserved,
  words: Messages['timeline']['gap'],
  text = usualText,
): GapLabel[] {
  const measure = measureFor(text);
  const lengths = axis.gaps.map(({emptyFromDay, emptyToDay}) => lengthOf(emptyFromDay, emptyToDay, words));
  for (const say of [words.full, words.short]) {
    const labels = place(axis, lengths.map(say), lengths.map(words.full), reserved, measure);
    if (labels.length === lengths.length) return labels;
  }
  return place(axis, lengths, lengths.map(words.full), reserved, measure);
}

/** The length of a stretch in words: whole months, else days; years where months would be too many to grasp. */
function lengthOf(fromDay: number, toDay: number, words: Messages['timeline']['gap']): string {
  const months = wholeMonths(fromDay, toDay);
  if (months === 0) return words.days(toDay - fromDay + 1);
  return months < monthsToldAsYears ? words.months(months) : words.years(Math.floor(months / 12));
}

/** The texts that find room, from the left: each centred below its gap, or moved along the line to stay on it. */
function place(
  axis: Axis,
  texts: readonly string[],
  fulls: readonly string[],
  reserved: Reserved,
  measure: MeasureText,
): GapLabel[] {
  const labels: GapLabel[] = [];
  let freeFrom = reserved.left;
  const end = axis.widthPx - reserved.right;
  axis.gaps.forEach(({x0, x1}, idx) => {
    const widthPx = measure(texts[idx]!);
    const textX0 = Math.max(freeFrom, Math.min(end - widthPx, (x0 + x1 - widthPx) / 2));
    if (textX0 + widthPx > end) return;
    labels.push({text: texts[idx]!, full: fulls[idx]!, textX0, textX1: textX0 + widthPx});
    freeFrom = textX0 + widthPx + clearPx;
  });
  return labels;
}
