import {useMemo} from 'react';
import {type LaterMessages, useMessages} from '../i18n';
import {filterKeys, noFilters, useAllIndexes, useIndexes, useItinera, useItineraStore} from '../store';
import {loosenings} from './choices';
import {valueWords} from './filterWords';

interface FilterChipsProps {
  readonly words: LaterMessages['filter'];
  /** Whether there is room for no more than how much is left, and the way to everything. */
  readonly isBrief: boolean;
}

/** What is asked for, each to be taken off by itself, and how much it leaves; of nothing left, what to give up. */
export function FilterChips({words, isBrief}: FilterChipsProps) {
  const all = useAllIndexes();
  const {length: leftCount} = useIndexes().inOrder;
  const messages = useMessages();
  const {changeFilters} = useItineraStore().getState();
  const filters = useItinera(state => state.filters);
  const asked = filterKeys.flatMap(key => filters[key].map(value => ({key, value})));
  const left = words.left(leftCount, all.inOrder.length);
  if (isBrief)
    return (
      <button type="button" className="all-events" onClick={() => changeFilters(noFilters)}>
        {left} · {words.clear}
      </button>
    );
  return (
    <section className="chips" aria-label={words.active} data-furniture>
      <p role="status">{leftCount === 0 ? words.nothing : left}</p>
      {leftCount === 0 && <Loosenings words={words} />}
      {asked.map(({key, value}) => {
        const name = valueWords({indexes: all, messages}, words, key, value);
        const without = filters[key].filter(each => each !== value);
        return (
          <button
            key={`${key} ${value}`}
            type="button"
            className="chip"
            aria-label={words.remove(words.chosen(words.keys[key], name))}
            onClick={() => changeFilters({...filters, [key]: without})}
          >
            <span dir="auto">{name}</span> <span aria-hidden="true">×</span>
          </button>
        );
      })}
      {asked.length > 1 && (
        <button type="button" className="chip chip--clear" onClick={() => changeFilters(noFilters)}>
          {words.clear}
        </button>
      )}
    </section>
  );
}

/** What could be given up, and how much there would be then. */
function Loosenings({words}: Pick<FilterChipsProps, 'words'>) {
  const indexes = useAllIndexes();
  const {changeFilters} = useItineraStore().getState();
  const filters = useItinera(state => state.filters);
  const window = useItinera(state => state.window);
  const ways = useMemo(() => loosenings({indexes, window}, filters), [indexes, window, filters]);
  return ways.map(({key, count}) => (
    <button
      key={key}
      type="button"
      className="chip chip--loosen"
      onClick={() => changeFilters({...filters, [key]: []})}
    >
      {words.loosen(words.keys[key], count)}
    </button>
  ));
}
