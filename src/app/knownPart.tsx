import type {ReactNode} from 'react';
import {formatDay, loadMessages, type Messages} from '../i18n';
import {asKnownWords, messagesOfKnown} from '../i18n/known';
import {buildIndexes, type Indexes} from '../indexes';
import {countsBy, datasetKnown, knownDays} from '../known';
import type {ByLanguage, Dataset, Language} from '../model';
import type {DayNumber} from '../time';
import {KnownLink} from './KnownLink';

/** What an atlas that shows what had been reported by a day is made of. */
export interface KnownPart {
  readonly indexes: Indexes;
  /** What it shows, as the way to all reports; it wants a store and words. */
  readonly link: ReactNode;
  /** The words of a language, which say of that day what they said of now. */
  readonly messagesFrom: (messages: Messages) => Messages;
}

const msPerDay = 86_400_000;

/**
 * Leaves what had been reported by a day. What it then was, still expected or unconfirmed, is judged as of that day.
 *
 * Of a large dataset the details of all events are fetched first; it is then built from its rows, which of a hundred thousand events takes seconds. The
 * page says meanwhile that it is being opened.
 *
 * @param language  in which the page tells that it is so: behind its title, in place of the standfirst, and of summaries that say more.
 * @param today  the day of reading, for a day that is still to come.
 */
export async function knownPart(
  all: Indexes,
  day: DayNumber,
  language: Language,
  today: DayNumber = Math.floor(Date.now() / msPerDay),
): Promise<KnownPart> {
  // what had been reported is told by all reports and readings, some of which are details
  await all.details?.load(Array.from(all.inOrder));
  const words = asKnownWords[language];
  const dayWords = formatDay(day, await loadMessages(language));
  const known = datasetKnown(all.dataset, day, {[language]: words.summary});
  const {events, announced} = countsBy(knownDays(all.dataset), day);
  const told = tellingSo(known, language, words.titleEnd(dayWords), words.standfirst(events, announced));
  return {
    indexes: {...buildIndexes(told, Math.min(day, today)), whole: all},
    link: <KnownLink text={`${words.line(dayWords)} ${words.showAll}`} />,
    messagesFrom: messages => messagesOfKnown(messages, dayWords),
  };
}

/** Wherever the dataset is named it says so: in the page's head, on pictures and on paper. What tells of all reports gives way. */
function tellingSo(dataset: Dataset, language: Language, titleEnd: string, standfirst: string): Dataset {
  const {title} = dataset.dataset;
  const saying: ByLanguage = {[language]: standfirst};
  const named = title[language] === undefined ? title : {...title, [language]: title[language] + titleEnd};
  return {...dataset, dataset: {...dataset.dataset, title: named, standfirst: saying, description: saying}};
}
