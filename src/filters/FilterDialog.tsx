import {useId, useMemo, useState} from 'react';
import {type LaterMessages, useMessages} from '../i18n';
import {
  type FilterKey,
  type Filters,
  filterKeys,
  isFiltering,
  noFilters,
  useAllIndexes,
  useIndexes,
  useItinera,
  useItineraStore,
} from '../store';
import {type Choice, choicesOf, countsOf} from './choices';
import {valueWords} from './filterWords';
import type {Ground} from './matching';

type Words = LaterMessages['filter'];

/** So many choices of a group stand there at once. */
const fewChoices = 8;
/** From so many on a name is sought by typing it. */
const manyChoices = 16;
/** So many are listed at most: what else there is, a name finds. */
const mostListed = 60;

/** The text of the dialog that filters: a group of choices a key, each with what it would leave. What is chosen is shown at once. */
export function FilterDialog({words}: {words: Words}) {
  const all = useAllIndexes();
  const {length: leftCount} = useIndexes().inOrder;
  const {changeFilters} = useItineraStore().getState();
  const filters = useItinera(state => state.filters);
  const window = useItinera(state => state.window);
  const ground = useMemo(() => ({indexes: all, window}), [all, window]);
  return (
    <form className="filter" method="dialog">
      <h2>{words.title}</h2>
      <p className="filter-hint">{words.hint}</p>
      <div className="filter-groups">
        {filterKeys.map(key => (
          <FilterGroup key={key} filterKey={key} ground={ground} filters={filters} words={words} />
        ))}
      </div>
      <div className="filter-end">
        <p role="status">{words.left(leftCount, all.inOrder.length)}</p>
        <button type="button" disabled={!isFiltering(filters)} onClick={() => changeFilters(noFilters)}>
          {words.clear}
        </button>
        <button type="submit" className="filter-done">
          {words.done(leftCount)}
        </button>
      </div>
    </form>
  );
}

interface FilterGroupProps {
  readonly filterKey: FilterKey;
  readonly ground: Ground;
  readonly filters: Filters;
  readonly words: Words;
}

/** A key and its choices; of many the first, and a field that finds the others. */
function FilterGroup({filterKey, ground, filters, words}: FilterGroupProps) {
  const messages = useMessages();
  const {changeFilters} = useItineraStore().getState();
  const [isWhole, setWhole] = useState(false);
  const [sought, setSought] = useState('');
  const everything = useMemo(() => countsOf(ground, noFilters, filterKey), [ground, filterKey]);
  const choices = useMemo(
    () =>
      choicesOf(ground, filters, filterKey, everything).map(choice => ({
        ...choice,
        name: valueWords({indexes: ground.indexes, messages}, words, filterKey, choice.value),
      })),
    [ground, filters, filterKey, everything, messages, words],
  );
  const listed = listedOf(choices, sought, isWhole, messages.language);
  const toggle = (value: string) => {
    const asked = filters[filterKey];
    const next = asked.includes(value) ? asked.filter(each => each !== value) : [...asked, value];
    changeFilters({...filters, [filterKey]: next});
  };
  const hintId = useId();
  if (choices.length === 0) return null;
  return (
    <fieldset className="filter-group" aria-describedby={listed.length === 0 ? hintId : undefined}>
      <legend>{words.keys[filterKey]}</legend>
      {choices.length > manyChoices && (
        <input
          type="search"
          className="filter-narrow"
          aria-label={words.narrow}
          placeholder={words.narrow}
          maxLength={80}
          value={sought}
          onChange={event => setSought(event.target.value)}
        />
      )}
      {listed.map(({value, name, count, isChosen}) => (
        <label key={value} data-none={count === 0 || undefined}>
          <input type="checkbox" checked={isChosen} onChange={() => toggle(value)} />
          <span dir="auto">{name}</span> <span className="filter-count">{count}</span>
        </label>
      ))}
      {listed.length === 0 && (
        <p id={hintId} className="filter-hint">
          {words.noneFound}
        </p>
      )}
      {!isWhole && sought === '' && choices.length > listed.length && (
        <button type="button" className="filter-more" onClick={() => setWhole(true)}>
          {words.showAll(choices.length)}
        </button>
      )}
    </fieldset>
  );
}

/** What is chosen always stands there; of the others the first, those of a name that is sought, or as many as a list can hold. */
function listedOf<C extends Choice & {readonly name: string}>(
  choices: readonly C[],
  sought: string,
  isWhole: boolean,
  language: string,
): readonly C[] {
  if (choices.length <= fewChoices + 1) return choices;
  const wanted = sought.trim().toLocaleLowerCase(language);
  const found =
    wanted === ''
      ? choices.slice(0, isWhole ? mostListed : fewChoices)
      : choices.filter(({name}) => name.toLocaleLowerCase(language).includes(wanted)).slice(0, mostListed);
  return choices.filter(choice => choice.isChosen || found.includes(choice));
}
