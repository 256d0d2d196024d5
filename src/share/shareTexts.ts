import {nameIn} from '../i18n';
import {captionView, namedSelection, type Telling} from '../panels';
import {type AddressState, openingSelection} from '../store';
import {toDayNumber} from '../time';
import type {ShareChoices} from './shareChoices';

/** What a code says in words. */
export interface ShareTexts {
  /** What the frame is called: the one thing that it shows, or the dataset. */
  readonly title: string;
  /** What the picture says: the caption of the opening day, which it shows; of a link to anything else, what it leads to and what the dataset is. */
  readonly alt: string;
}

/** The words of a code, in the language of `telling`. */
export function shareTexts(
  telling: Telling,
  {subject}: Pick<ShareChoices, 'subject'>,
  {selection}: Pick<AddressState, 'selection'>,
): ShareTexts {
  const {dataset} = telling.indexes.dataset;
  const {language} = telling.messages;
  const title =
    subject === 'this' && selection
      ? namedSelection(telling, selection).text
      : nameIn(dataset.title, language);
  return {
    title,
    alt: `${title}. ${subject === 'opening' ? openingCaption(telling) : nameIn(dataset.standfirst, language)}`,
  };
}

function openingCaption(telling: Telling): string {
  const {opening} = telling.indexes.dataset.dataset;
  return captionView(telling, toDayNumber(opening.t), openingSelection(telling.indexes)).sentence;
}
