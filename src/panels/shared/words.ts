import type {LaterMessages, Messages, Words} from '../../i18n';
import type {Indexes} from '../../indexes';
import type {Selection} from '../../store';

export {type Words, wordsIn} from '../../i18n';

/** What every view is made from: the data and the words. */
export interface Telling {
  readonly indexes: Indexes;
  readonly messages: Messages;
}

/** What the views of panels are made from that are fetched later. */
export interface LaterTelling extends Telling {
  readonly later: LaterMessages;
}

/** What the picture of such a view is given. */
export interface LaterPanelProps<View> {
  readonly view: View;
  readonly words: LaterMessages['panels'];
  /** All that comes later, of which `words` is a part. */
  readonly later: LaterMessages;
}

/** A text that may lead on to what it names. */
export interface Named extends Words {
  readonly to?: Selection;
}

/** A sentence of plain words and of names that lead on. */
export type Sentence = readonly (string | Named)[];

/** Sentences one after another. */
export function joined(sentences: readonly Sentence[], separator: string): Sentence {
  return sentences.flatMap((sentence, idx) => (idx === 0 ? sentence : [separator, ...sentence]));
}
