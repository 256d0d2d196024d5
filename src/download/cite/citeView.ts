import {formatDay, type LaterMessages, nameIn} from '../../i18n';
import type {Telling} from '../../panels';
import type {DayNumber} from '../../time';
import {newestDay} from '../newestDay';
import {type CslItem, dayDate, oneLine, sourceItem, sourceLines, sourcesOf} from './bibliography';
import {bibtex} from './bibtex';

/** A view that is cited. */
export interface CitedView {
  readonly telling: Telling;
  readonly eventIdxs: readonly number[];
  /** What it is, in words; empty where it is everything. */
  readonly scope: string;
  /** The day that the map shows. */
  readonly day: DayNumber;
  /** Its address, a whole one. */
  readonly address: string;
  /** The version of the data; null where the page does not name it. */
  readonly version: string | null;
  /** The day on which it is read. */
  readonly today: DayNumber;
}

/** How it is cited. */
export interface Citation {
  /** One sentence for a footnote: what, which data, where, when it was read, whose. */
  readonly sentence: string;
  /** What it rests on, a line for each source. */
  readonly sources: readonly string[];
  readonly bibtex: string;
  /** An array of items. */
  readonly cslJson: string;
}

/** Cites a view in the language of its words. */
export function citeView(view: CitedView, words: LaterMessages['download']): Citation {
  const {telling, eventIdxs, address} = view;
  const {indexes, messages} = telling;
  const {dataset} = indexes.dataset;
  const items = [
    viewItem(view, words),
    ...sourcesOf(telling, eventIdxs).map(id =>
      sourceItem(telling, indexes.sourceOf(id)!, words.dateInferred),
    ),
  ];
  const day = (of: DayNumber) => formatDay(of, messages);
  return {
    sentence: [
      `${titleOf(view, words)}.`,
      `${['Itinera', ...(view.version === null ? [] : [words.version(view.version)]), words.newest(day(newestDay(indexes.dataset)))].join(', ')}.`,
      `${address} (${words.accessed(day(view.today))}).`,
      nameIn(dataset.credit, messages.language),
      words.licence(dataset.licence),
    ].join(' '),
    sources: sourceLines(telling, eventIdxs),
    bibtex: bibtex(items),
    cslJson: `${JSON.stringify(items, null, 2)}\n`,
  };
}

function titleOf({telling, scope, day}: CitedView, {mapOf}: LaterMessages['download']): string {
  const {indexes, messages} = telling;
  const what = [scope, mapOf(formatDay(day, messages))].filter(Boolean).join('; ');
  return `${nameIn(indexes.dataset.dataset.title, messages.language)}: ${what}`;
}

function viewItem(view: CitedView, words: LaterMessages['download']): CslItem {
  const {telling, address, version, today} = view;
  const {dataset} = telling.indexes;
  return {
    id: ['itinera', dataset.dataset.id, ...(version === null ? [] : [version])].join('-'),
    type: 'dataset',
    title: oneLine(titleOf(view, words)),
    publisher: 'Itinera',
    issued: dayDate(newestDay(dataset)),
    accessed: dayDate(today),
    language: telling.messages.language,
    ...(version !== null && {version}),
    note: oneLine(words.licence(dataset.dataset.licence)),
    URL: address,
  };
}
