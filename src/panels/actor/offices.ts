import {formatSince, formatUntil} from '../../i18n';
import type {Actor} from '../../model';
import {holdsOn} from '../dossier/validity';
import {namedCountry, namedOrganisation} from '../shared/named';
import {citation} from '../shared/namedInText';
import {joined, type LaterTelling, type Named, type Sentence, type Telling, wordsIn} from '../shared/words';
import type {ItineraryStop} from './itineraryOf';

/** An office that a person holds or held, as reported. */
export interface OfficeView {
  readonly key: string;
  readonly sentence: Sentence;
  readonly source: Sentence | null;
}

/** The offices of an actor, each with its time and who says so. */
export function officesOf(telling: Telling, actor: Actor): OfficeView[] {
  const {messages} = telling;
  return (actor.offices ?? []).map((office, idx) => {
    const {from, to, source, locator} = office;
    const times = [from && formatSince(from, messages), to && formatUntil(to, messages)];
    const when = times.filter(time => time !== undefined).map(time => `, ${time}`);
    return {
      key: String(idx),
      sentence: [...officeWords(telling, office), ...when],
      source:
        source === undefined
          ? null
          : locator === undefined
            ? citationOfWhole(telling, source)
            : citation(telling, {source, locator}),
    };
  });
}

function officeWords(telling: Telling, {title, of}: NonNullable<Actor['offices']>[number]): Sentence {
  const holder = telling.indexes.organisationOf(of)
    ? namedOrganisation(telling, of)
    : namedCountry(telling, of);
  return [wordsIn(title, telling.messages.language), ', ', holder];
}

/** Whether a report says since or until when any of them was held. */
export function hasDatedOffice({offices = []}: Actor): boolean {
  return offices.some(({from, to}) => from !== undefined || to !== undefined);
}

/** What somebody was at the time of a stop; of what is not certain for that time, that it is not. */
export function officesAt(
  telling: LaterTelling,
  {offices = []}: Actor,
  {eventIdxs}: ItineraryStop,
): Sentence[] {
  const {indexes, later} = telling;
  const day = indexes.focusDay[eventIdxs[0]!]!; // a stop holds at least one event
  const told = (validity: 'yes' | 'perhaps') =>
    offices.filter(office => holdsOn(office, day) === validity).map(office => officeWords(telling, office));
  const sentence = (words: readonly Sentence[], say: (parts: readonly (string | Named)[]) => Sentence) =>
    words.length === 0 ? [] : [say(joined(words, '; '))];
  return [
    ...sentence(told('yes'), later.dossiers.officeThen<string | Named>),
    ...sentence(told('perhaps'), later.dossiers.officePerhaps<string | Named>),
  ];
}

function citationOfWhole(telling: Telling, source: string): Sentence {
  return citation(telling, {source, locator: ''}).slice(0, 1);
}
