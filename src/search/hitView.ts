import type {LaterMessages} from '../i18n';
import {formatDays, nameIn, type Words, wordsIn} from '../i18n';
import type {Actor, ByLanguage, Place} from '../model';
import {namedCountry, type Telling} from '../panels';
import type {Selection} from '../store';
import {foldName, wordsOf} from './foldName';

/** Something that was found, as a row of the results. */
export interface HitView {
  readonly to: Selection;
  readonly title: Words;
  /** What tells it apart from others of its name: an office, a country, a day. */
  readonly detail: readonly Words[];
  /** The name that was typed, where that is not the one shown. */
  readonly alsoNamed: Words | null;
}

/** A row of the results; null for an id that the dataset lacks. */
export function hitView(
  telling: Telling,
  words: LaterMessages,
  to: Selection,
  typed: string,
): HitView | null {
  const {indexes, messages} = telling;
  const {language} = messages;
  switch (to.kind) {
    case 'actor': {
      const actor = indexes.actorOf(to.id);
      return actor ? hit(telling, to, actor, detailOfActor(telling, words, actor), typed) : null;
    }
    case 'place': {
      const place = indexes.placeOf(to.id);
      return place ? hit(telling, to, place, detailOfPlace(telling, words, place), typed) : null;
    }
    case 'org': {
      const organisation = indexes.organisationOf(to.id);
      return organisation
        ? hit(telling, to, organisation, [wordsIn(organisation.abbreviation, language)], typed)
        : null;
    }
    case 'event': {
      const event = indexes.eventOf(to.id);
      if (!event) return null;
      const place = event.place === null ? undefined : indexes.placeOf(event.place);
      return {
        to,
        title: wordsIn(event.title, language),
        detail: [
          {text: formatDays(event, messages)},
          ...(place ? [wordsIn(place.names, language)] : []),
          ...(event.disputes?.length ? [{text: messages.panels.disputed}] : []),
        ],
        alsoNamed: null,
      };
    }
    case 'source': {
      const source = indexes.sourceOf(to.id);
      if (!source) return null;
      const {label, title, published: when, publishedDays: days} = source;
      return {
        to,
        title: wordsIn(label, language),
        detail: [
          {text: formatDays({when, days}, messages, 'brief')},
          ...(title === undefined
            ? []
            : [source.language === language ? {text: title} : {text: title, lang: source.language}]),
        ],
        alsoNamed: null,
      };
    }
  }
}

/** What has names of its own. */
interface NamedRow {
  readonly names: ByLanguage;
  readonly shortNames?: ByLanguage | undefined;
  readonly abbreviation?: ByLanguage;
  readonly aliases?: readonly string[] | undefined;
}

function hit(
  {messages: {language}}: Telling,
  to: Selection,
  row: NamedRow,
  detail: readonly Words[],
  typed: string,
): HitView {
  const title = wordsIn(row.names, language);
  return {to, title, detail, alsoNamed: typedName(row, language, [title, ...detail], typed)};
}

/** The name of a row that begins with the words that were typed, letter by letter; null where what is shown has them too, or no name has. */
function typedName(
  {names, shortNames, abbreviation, aliases}: NamedRow,
  language: string,
  shown: readonly Words[],
  typed: string,
): Words | null {
  const asked = wordsOf(typed);
  const has = (text: string) => {
    const words = wordsOf(text);
    return asked.every(word => words.some(own => own.startsWith(word)));
  };
  if (asked.length === 0 || has(shown.map(({text}) => text).join(' '))) return null;
  const inLanguages = [names, abbreviation, shortNames].flatMap(texts => Object.entries(texts ?? {}));
  const others: Words[] = [
    ...inLanguages.map(([lang, text]) => (lang === language ? {text} : {text, lang})),
    ...(aliases ?? []).map(text => ({text})),
  ];
  const found = others.find(({text}) => has(text));
  // the same name in another script says nothing new
  const isOnlyInLetters = found?.lang !== undefined && foldName(found.text) === foldName(shown[0]!.text);
  return found && !isOnlyInLetters ? found : null;
}

/** Of a person the office, "foreign minister, Russia"; of another actor what it is, and of which country. */
function detailOfActor(telling: Telling, words: LaterMessages, {kind, offices, country}: Actor): Words[] {
  const {indexes, messages} = telling;
  const ofCountry = country ? [namedCountry(telling, country)] : [];
  if (kind !== 'person') return [{text: words.panels.actorKinds[kind]}, ...ofCountry];
  // the one that is not said to have ended
  const office = offices?.find(({to}) => to === undefined) ?? offices?.at(-1);
  if (!office) return ofCountry;
  const body = indexes.organisationOf(office.of);
  return [
    wordsIn(office.title, messages.language),
    body ? wordsIn(body.names, messages.language) : namedCountry(telling, office.of),
  ];
}

/** The country of a place, and what holds it; of a country that it is one. */
function detailOfPlace(telling: Telling, words: LaterMessages, {kind, country, within}: Place): Words[] {
  const {indexes, messages} = telling;
  if (kind === 'country') return [{text: words.panels.placeKinds.country}];
  const around = within === undefined ? undefined : indexes.placeOf(within);
  const inCountry = country === null ? [] : [namedCountry(telling, country)];
  const isMore = around !== undefined && around.kind !== 'country';
  return [
    ...(kind === 'city' ? [] : [{text: words.panels.placeKinds[kind]}]),
    ...(isMore ? [{text: nameIn(around.names, messages.language)}] : []),
    ...inCountry,
  ];
}
