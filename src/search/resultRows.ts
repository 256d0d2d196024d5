import type {Selection, SelectionKind} from '../store';
import type {FoundGroup} from './searchIndex';

/** So many of a group are shown at first. */
const firstShown = 5;
/** So many more with each press on its last row. */
const shownMore = 20;

/** A row that can be chosen: something that was found, or the rest of its group. */
export type ResultRow =
  | {readonly kind: 'hit'; readonly to: Selection}
  | {readonly kind: 'more'; readonly of: SelectionKind; readonly count: number};

export interface ResultGroup {
  readonly kind: SelectionKind;
  readonly count: number;
  readonly rows: readonly ResultRow[];
}

/** How often the rest of each group has been asked for. */
export type Grown = Readonly<Partial<Record<SelectionKind, number>>>;

/** What is shown of what was found. A rest of one has no row of its own: it is shown. */
export function resultGroups(found: readonly FoundGroup[], grown: Grown): ResultGroup[] {
  return found.map(({kind, ids}) => {
    const wanted = firstShown + shownMore * (grown[kind] ?? 0);
    const shown = ids.length <= wanted + 1 ? ids : ids.slice(0, wanted);
    const rest = ids.length - shown.length;
    const hits = shown.map((id): ResultRow => ({kind: 'hit', to: {kind, id}}));
    return {
      kind,
      count: ids.length,
      rows: rest > 0 ? [...hits, {kind: 'more', of: kind, count: rest}] : hits,
    };
  });
}
