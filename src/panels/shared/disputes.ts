import type {ItineraEvent} from '../../model';
import {citation} from './namedInText';
import {type LaterTelling, type Named, type Sentence, type Words, wordsIn} from './words';

/** What the reports disagree on: each reading, none of them preferred. */
export interface DisputeView {
  readonly title: Sentence;
  readonly readings: readonly {readonly key: string; readonly says: Words; readonly source: Sentence}[];
}

/** What the reports disagree on in an event, in the order of the data. */
export function disputeViews(telling: LaterTelling, {disputes = []}: ItineraEvent): DisputeView[] {
  const {language} = telling.messages;
  return disputes.map(({about, readings}) => ({
    title: telling.later.panels.disagree<string | Named>(wordsIn(about, language)),
    readings: readings.map((reading, idx) => ({
      key: `${reading.source} ${idx}`,
      says: wordsIn(reading.says, language),
      source: citation(telling, reading),
    })),
  }));
}
