import type {GenericSchema} from 'valibot';
import {type ByLanguage, DatasetSchema, type Issue} from '../../../model';
import {error, pointer, shown, warning} from '../../complaints';
import {fieldsOf, rowOf, typeWord} from '../../schemaWalk';
import {isRecord} from '../../shape';
import type {Placed} from '../../tables';
import {tableNames, tables} from '../../tables';
import type {Authored} from '../authored';

/** What the map and every sentence are made of: without them a language cannot be told in. */
const nameFields: ReadonlySet<string> = new Set(['names', 'shortNames', 'abbreviation']);

/** Names are there in every language that the dataset claims; any other text is asked for in each of them. */
export function* checkLanguages({info, rows}: Authored): Iterable<Issue> {
  if (!info) return;
  const languages = new Set(info.value.languages);
  yield* checkFields(DatasetSchema, info, languages);
  for (const table of tableNames)
    for (const row of rows[table]) yield* checkFields(tables[table].row, row, languages);
}

/** Goes through what a row holds after its schema, which knows the texts by language from other objects. */
function* checkFields(
  schema: GenericSchema,
  {value, at}: Placed<unknown>,
  languages: ReadonlySet<string>,
): Iterable<Issue> {
  for (const [field, inner] of fieldsOf(schema) ?? []) {
    const held = isRecord(value) ? value[field] : undefined;
    if (held === undefined || held === null) continue;
    const heldAt = pointer(at, field);
    const row = rowOf(inner);
    if (typeWord(inner) === 'text by language')
      yield* checkComplete(held as ByLanguage, heldAt, nameFields.has(field), languages);
    else if (row && Array.isArray(held))
      for (const [index, one] of held.entries())
        yield* checkFields(row, {value: one, at: pointer(heldAt, index)}, languages);
    else yield* checkFields(inner, {value: held, at: heldAt}, languages);
  }
}

function* checkComplete(
  texts: ByLanguage,
  at: string,
  isName: boolean,
  languages: ReadonlySet<string>,
): Iterable<Issue> {
  for (const language of languages) {
    if (Object.hasOwn(texts, language)) continue;
    const claim = `is missing; the dataset claims the language ${shown(language)}`;
    yield isName
      ? error(pointer(at, language), claim)
      : warning(
          pointer(at, language),
          `${claim}, so translate the text; until then its readers get it in another`,
        );
  }
}
