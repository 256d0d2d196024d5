import {formatDay, type Messages, type Words, wordsIn} from '../../i18n';
import type {Indexes} from '../../indexes';
import type {Correction} from '../../model';
import {isDay, toDayNumber} from '../../time';

/** A correction as it is read. */
export interface CorrectionView {
  readonly key: string;
  /** "12 March 2026"; the text of the dataset where that is no day. */
  readonly day: string;
  /** The same for machines. */
  readonly date: string;
  /** What was wrong and is mended. */
  readonly text: Words;
}

/** Corrections, the newest first; of one day in the order of the dataset. */
export function correctionViews(corrections: readonly Correction[], messages: Messages): CorrectionView[] {
  return corrections
    .map(({date, text}, idx) => ({
      key: `${date} ${idx}`,
      day: isDay(date) ? formatDay(toDayNumber(date), messages) : date,
      date,
      text: wordsIn(text, messages.language),
    }))
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

/** The corrections that a panel tells of: those of its own row, and of the facts that it tells. */
export function correctionsAbout({dataset, placeOf}: Indexes, id: string): Correction[] {
  const place = placeOf(id);
  const concerned = new Set([id, ...(place?.kind === 'country' && place.country ? [place.country] : [])]);
  for (const fact of dataset.facts) if (fact.about.some(each => concerned.has(each))) concerned.add(fact.id);
  return dataset.dataset.corrections.filter(({about}) => about.some(each => concerned.has(each)));
}
