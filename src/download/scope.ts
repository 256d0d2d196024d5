import {valueWords} from '../filters';
import {formatDay, formatDays, type LaterMessages} from '../i18n';
import {spanAt} from '../indexes';
import {namedSelection, type Telling} from '../panels';
import {eventsOfSelection, filterKeys, type ItineraState, isFiltering, isZoomed} from '../store';
import {boundedSpan} from '../time';

/** Of what a file can be: the thing that is selected, all that filters and period leave, or everything. */
export const scopeNames = ['selection', 'view', 'whole'] as const;
export type ScopeName = (typeof scopeNames)[number];

/** What of the state says which events are shown. */
export type Shown = Pick<
  ItineraState,
  'all' | 'indexes' | 'selection' | 'filters' | 'window' | 'known' | 'playhead'
>;

/**
 * By scope the positions of its events, in the order of being told. There is no `selection` where nothing is selected, and no `view` where neither
 * filters nor a period leave anything out.
 */
export function scopesOf(state: Shown): ReadonlyMap<ScopeName, readonly number[]> {
  const {all, indexes, selection} = state;
  const isNarrowed = isFiltering(state.filters) || isZoomed(state);
  // what reaches into the period, as the map and the timeline have it
  const {from, to} = state.window;
  const isWithin = (eventIdx: number) => {
    const [first, last] = boundedSpan(spanAt(indexes.columns, eventIdx), state.window);
    return last >= from && first <= to;
  };
  const inView = isZoomed(state) ? indexes.inOrder.filter(isWithin) : indexes.inOrder;
  const shown = new Set(inView);
  const selected = eventsOfSelection({indexes}, selection);
  return new Map<ScopeName, readonly number[]>([
    // an event that is being read is there whatever the filters say
    ...(selection
      ? [
          [
            'selection',
            selection.kind === 'event' ? selected : selected.filter(idx => shown.has(idx)),
          ] as const,
        ]
      : []),
    ...(isNarrowed ? [['view', inView] as const] : []),
    ['whole', all.inOrder],
  ]);
}

/** What a scope is, in words: "Cholpon-Ata; 1 June – 31 July 2025; Status and outcome: announced". Empty where it is everything. */
export function scopeWords(
  state: Shown,
  scope: ScopeName,
  telling: Telling,
  words: Pick<LaterMessages, 'download' | 'filter'>,
): string {
  const {selection, filters, window, known} = state;
  const {messages} = telling;
  const isCut = scope === 'view' || (scope === 'selection' && selection?.kind !== 'event');
  const period = [window.from, window.from, window.to, window.to] as const;
  return [
    ...(scope === 'selection' && selection ? [namedSelection(telling, selection).text] : []),
    ...(isCut && isZoomed(state) ? [formatDays({when: '', days: [...period]}, messages)] : []),
    ...(isCut ? filterKeys.filter(key => filters[key].length > 0) : []).map(key => {
      const values = filters[key].map(value => valueWords(telling, words.filter, key, value));
      return words.filter.chosen(words.filter.keys[key], values.join(', '));
    }),
    ...(known === null ? [] : [words.download.known(formatDay(known, messages))]),
  ].join('; ');
}
