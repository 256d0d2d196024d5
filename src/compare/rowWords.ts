import type {LaterMessages} from '../i18n';
import type {Attendance, EventKind, Format, Status} from '../model';
import {namedSelection, type Telling} from '../panels';
import {type CompareRow, type RowGroup, rowGroups, type SideCount} from './compareView';

/** The words that the dialog speaks in, and those of the filters, which name the same things. */
export type CompareWords = Pick<LaterMessages, 'compare' | 'filter'>;

/** What a row counts, in words. */
export function rowWords(telling: Telling, words: CompareWords, group: RowGroup, key: string): string {
  const {panels, language} = telling.messages;
  switch (group) {
    case 'sums':
      return words.compare.sums[key as keyof CompareWords['compare']['sums']];
    case 'format':
      return panels.formats[key as Format];
    case 'kind':
      return panels.kinds[key as EventKind];
    case 'status':
      return key === 'expected' || key === 'unconfirmed'
        ? words.filter.outcomes[key]
        : panels.statuses[key as Status].toLocaleLowerCase(language);
    case 'attendance':
      return key === 'concerned' ? words.compare.concerned : words.filter.attendances[key as Attendance];
    case 'place':
      return namedSelection(telling, {kind: 'place', id: key}).text;
    case 'person':
      return namedSelection(telling, {kind: 'actor', id: key}).text;
  }
}

/** The groups that have any row, in their order. */
export function groupsOf(rows: Readonly<Record<RowGroup, readonly CompareRow[]>>): readonly RowGroup[] {
  return rowGroups.filter(group => rows[group].length > 0);
}

/** "3", or "3 to 5" where two of them are no more than possible. */
export function countWords({certain, possible}: SideCount, {compare}: CompareWords): string {
  return possible === 0 ? String(certain) : compare.orMore(certain, certain + possible);
}

/** "+3", "−2", "0", or "+1 to +5". */
export function differenceWords({least, most}: CompareRow['difference'], {compare}: CompareWords): string {
  return least === most ? signed(least) : compare.between(signed(least), signed(most));
}

function signed(count: number): string {
  if (count === 0) return '0';
  return count > 0 ? `+${count}` : `−${-count}`;
}
