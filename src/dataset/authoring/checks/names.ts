import type {ByLanguage, Issue} from '../../../model';
import {error, pointer, shown} from '../../complaints';
import type {Authored} from '../authored';

/** Names are there in every language that the dataset claims. */
export function* checkNames({info, rows}: Authored): Iterable<Issue> {
  const languages = info?.value.languages ?? [];
  for (const {value, at} of rows.places) yield* checkComplete(value.names, pointer(at, 'names'), languages);
  for (const {value, at} of rows.actors) {
    yield* checkComplete(value.names, pointer(at, 'names'), languages);
    if (value.shortNames) yield* checkComplete(value.shortNames, pointer(at, 'shortNames'), languages);
  }
  for (const {value, at} of rows.organisations) {
    yield* checkComplete(value.names, pointer(at, 'names'), languages);
    yield* checkComplete(value.abbreviation, pointer(at, 'abbreviation'), languages);
  }
}

function* checkComplete(names: ByLanguage, at: string, languages: readonly string[]): Iterable<Issue> {
  for (const language of languages) {
    if (!Object.hasOwn(names, language))
      yield error(pointer(at, language), `is missing; the dataset claims the language ${shown(language)}`);
  }
}
