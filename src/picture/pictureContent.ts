import {type LaterMessages, type Messages, nameIn} from '../i18n';
import type {Indexes} from '../indexes';
import {type LegendMark, legendOf, type Marks} from '../map/picture';
import {captionView, namedSource} from '../panels';
import {eventsOfSelection, type ItineraState, selectDay} from '../store';

/** What a picture says in words. */
export interface PictureContent {
  readonly title: string;
  /** The day's caption: who, where, when. */
  readonly sentence: string;
  readonly absence: string | null;
  /** Status and source. */
  readonly meta: string;
  readonly legend: readonly LegendMark[];
  /** "Sources: TASS, 29 June 2025; …": of all that is drawn. */
  readonly sources: string;
  readonly credit: string;
}

type Looked = Pick<ItineraState, 'indexes' | 'playhead' | 'selection' | 'worldview'>;

/**
 * The words of the picture of a view: the caption of its day, the marks that are on it, and every source that what is drawn rests on, so that the
 * picture can stand alone.
 */
export function pictureContent(
  state: Looked,
  marks: Marks,
  messages: Messages,
  words: LaterMessages['picture'],
): PictureContent {
  const {indexes, selection, worldview} = state;
  const {dataset} = indexes.dataset;
  const {language} = messages;
  const caption = captionView(
    {indexes, messages},
    selectDay(state),
    selection?.kind === 'event' ? selection : null,
  );
  return {
    title: nameIn(dataset.title, language),
    sentence: caption.sentence,
    absence: caption.absence,
    meta: caption.meta,
    legend: legendOf(marks),
    sources: words.sources(sourcesOf(indexes, eventsIn(state, marks), messages)),
    credit: [
      words.mapCredit[worldview],
      nameIn(dataset.credit, language),
      words.licence(dataset.licence),
    ].join(' '),
  };
}

/** The events whose marks are drawn, and those that the reader has selected. */
function eventsIn(state: Looked, {arcs, absences, tints}: Marks): Set<number> {
  const drawn = [...arcs, ...absences, ...tints].map(({eventIdx}) => eventIdx);
  return new Set([
    ...drawn,
    ...arcs.flatMap(({events}) => [...events]),
    ...eventsOfSelection(state, state.selection),
  ]);
}

/** The sources of events, each once, the oldest first. */
function sourcesOf(indexes: Indexes, events: ReadonlySet<number>, messages: Messages): string[] {
  const ids = new Set(
    [...events].flatMap(eventIdx => indexes.dataset.events[eventIdx]!.reports.map(({source}) => source)),
  );
  return [...ids]
    .flatMap(id => indexes.sourceOf(id) ?? [])
    .sort((a, b) => (a.publishedDays[0] ?? 0) - (b.publishedDays[0] ?? 0))
    .map(({id}) => namedSource({indexes, messages}, id).text);
}
