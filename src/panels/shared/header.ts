import type {Format} from '../../model';
import type {Named, Sentence, Words} from './words';

/** The head of a panel: what stays in sight when the sheet of a phone only peeks. */
export interface PanelHeader {
  /** The small line above: "Kyrgyzstan · 2 events in these reports". */
  readonly over: readonly Named[];
  readonly title: Words;
  /** The small line below: a name in its own language, an abbreviation. */
  readonly under: Words | null;
  readonly format: Format | null;
  /** Of an event: its status, as a sentence. */
  readonly status: string | null;
  /** What a peeking sheet says in place of a status, where the body beneath it says it too. */
  readonly peek: Words | null;
  /** Of an event: who says so. */
  readonly source: Sentence | null;
}

/** A header of which only some is said. */
export function headerOf(parts: Pick<PanelHeader, 'over' | 'title'> & Partial<PanelHeader>): PanelHeader {
  return {under: null, format: null, status: null, peek: null, source: null, ...parts};
}

/** What every panel's view has. */
export interface PanelView {
  readonly header: PanelHeader;
}
