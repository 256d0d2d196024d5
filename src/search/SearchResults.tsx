import type {UseComboboxReturnValue} from 'downshift';
import {Fragment, useId} from 'react';
import type {LaterMessages, Words} from '../i18n';
import type {Telling} from '../panels';
import {unbroken} from '../ui';
import {hitView} from './hitView';
import type {ResultGroup, ResultRow} from './resultRows';
import {foundKinds} from './searchRows';

interface SearchResultsProps {
  readonly telling: Telling;
  readonly words: LaterMessages;
  readonly groups: readonly ResultGroup[];
  readonly typed: string;
  readonly isShown: boolean;
  /** Whether some of the dataset has not been read yet. */
  readonly isReading: boolean;
  readonly combobox: UseComboboxReturnValue<ResultRow>;
  readonly onChoose: (row: ResultRow) => void;
}

/** What was found, in groups with their counts; where nothing was, what might help. */
export function SearchResults(props: SearchResultsProps) {
  const {telling, words, groups, typed, isShown, isReading, combobox, onChoose} = props;
  const headingId = useId();
  const {getMenuProps, getItemProps, highlightedIndex} = combobox;
  const {search} = words;
  const isEmpty = groups.length === 0;
  return (
    <>
      <p className="unseen" role="status">
        {isShown ? (isEmpty ? search.nothing(typed.trim()) : foundInWords(groups, words)) : ''}
      </p>
      <div className="search-results" hidden={!isShown}>
        <div {...getMenuProps({'aria-label': search.results})} hidden={isEmpty}>
          {isShown &&
            groups.map((group, groupIdx) => (
              // biome-ignore lint/a11y/useSemanticElements: a part of a listbox
              <div key={group.kind} role="group" aria-labelledby={`${headingId}${group.kind}`}>
                <div id={`${headingId}${group.kind}`} className="search-group" role="presentation">
                  {search.group(search.groups[group.kind], group.count)}
                </div>
                {group.rows.map((row, rowIdx) => {
                  const index = rowsBefore(groups, groupIdx) + rowIdx;
                  const isHighlighted = index === highlightedIndex;
                  return (
                    <div
                      key={row.kind === 'hit' ? row.to.id : row.kind}
                      {...getItemProps({
                        item: row,
                        index,
                        onClick: event => {
                          Object.assign(event.nativeEvent, {preventDownshiftDefault: true});
                          onChoose(row);
                        },
                      })}
                      className="search-row"
                      data-highlighted={isHighlighted || undefined}
                    >
                      {row.kind === 'more' ? (
                        <span className="search-more">{search.more(row.count)}</span>
                      ) : (
                        <Hit telling={telling} words={words} to={row.to} typed={typed} />
                      )}
                    </div>
                  );
                })}
              </div>
            ))}
        </div>
        {isShown && isEmpty && !isReading && <Nothing telling={telling} words={words} typed={typed} />}
        {isReading && <p className="search-note">{search.reading}</p>}
      </div>
    </>
  );
}

/** How many rows stand before a group: a row is known by its position among all. */
function rowsBefore(groups: readonly ResultGroup[], groupIdx: number): number {
  return groups.slice(0, groupIdx).reduce((sum, {rows}) => sum + rows.length, 0);
}

function foundInWords(groups: readonly ResultGroup[], {search}: LaterMessages): string {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return search.found(
    count,
    groups.map(group => search.group(search.groups[group.kind], group.count)),
  );
}

type HitProps = Pick<SearchResultsProps, 'telling' | 'words' | 'typed'> & {
  readonly to: Parameters<typeof hitView>[2];
};

function Hit({telling, words, to, typed}: HitProps) {
  const view = hitView(telling, words, to, typed);
  if (!view) return null;
  return (
    <>
      <span className="search-title">
        <Name of={view.title} />
      </span>
      <span className="search-detail">
        {view.detail.map((part, idx) => (
          <Fragment key={part.text}>
            {idx > 0 && ', '}
            <Name of={part} />
          </Fragment>
        ))}
        {view.alsoNamed && (
          <>
            {view.detail.length > 0 && ' · '}
            {words.panels
              .alsoNamed([view.alsoNamed])
              .map(part => (typeof part === 'string' ? part : <Name key="name" of={part} />))}
          </>
        )}
      </span>
    </>
  );
}

/** A text of the data, in its own direction and language. */
function Name({of}: {of: Words}) {
  return <bdi lang={of.lang}>{unbroken(of.text)}</bdi>;
}

function Nothing({telling, words, typed}: Pick<SearchResultsProps, 'telling' | 'words' | 'typed'>) {
  const {search, panels} = words;
  const {dataset} = telling.indexes;
  const tags: Readonly<Record<string, string>> = panels.languages;
  const counts = {
    actor: dataset.actors,
    place: dataset.places,
    org: dataset.organisations,
    event: dataset.events,
    source: dataset.sources,
  };
  return (
    <div className="search-nothing">
      <p>{search.nothing(typed.trim())}</p>
      <p>
        {search.hint(dataset.dataset.languages.map(tag => (Object.hasOwn(tags, tag) ? tags[tag]! : tag)))}
      </p>
      <p>
        {search.holds(
          foundKinds.map(kind => search.group(search.groups[kind].toLowerCase(), counts[kind].length)),
        )}
      </p>
    </div>
  );
}
