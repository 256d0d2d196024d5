import type {GenericSchema} from 'valibot';
import {DatasetSchema} from '../../model';
import {
  bare,
  choicesOf,
  descriptionOf,
  fieldsOf,
  isNullable,
  isRequired,
  rowOf,
  typeWord,
} from '../schemaWalk';
import {tableNames, tables} from '../tables';

const opening = '<!-- field dictionary: written by "npm run data -- schema" after src/model/schema.ts -->';
const closing = '<!-- end of the field dictionary -->';
const fallbackHead = '# The dataset\n';

/** The fields of every table as Markdown, from the schema: name, whether it must be there, type, meaning. */
export function fieldDictionary(): string {
  const sections = [
    section('dataset', DatasetSchema),
    ...tableNames.map(table => section(table, tables[table].row)),
  ];
  return [
    '## Field dictionary',
    '`*` marks a field that must be there. A field that begins with `x-` is the author’s own and is left out of the compiled dataset.',
    ...sections,
  ].join('\n\n');
}

/**
 * The dataset's README: the part written by hand, then the field dictionary between two markers.
 *
 * @param head  Markdown; null where there is none yet.
 */
export function readme(head: string | null): string {
  return `${(head ?? fallbackHead).trimEnd()}\n\n${opening}\n\n${fieldDictionary()}\n\n${closing}\n`;
}

/** A table of fields, and below it one for each object that a field holds. */
function section(name: string, schema: GenericSchema, level = 3): string {
  const fields = [...fieldsOf(schema)!];
  const rows = fields.map(
    ([field, fieldSchema]) =>
      `| \`${field}\`${isRequired(fieldSchema) ? ' *' : ''} | ${typeOf(fieldSchema)} | ${cell(descriptionOf(fieldSchema))} |`,
  );
  const inner = fields.flatMap(([field, fieldSchema]) => {
    const row = rowOf(fieldSchema);
    const nested = bare(row ?? fieldSchema);
    return fieldsOf(nested) === null
      ? []
      : [section(`${name}.${field}${row === null ? '' : '[]'}`, nested, level + 1)];
  });
  return [
    `${'#'.repeat(Math.min(level, 4))} ${name}`,
    ['| field | type | meaning |', '| --- | --- | --- |', ...rows].join('\n'),
    ...inner,
  ].join('\n\n');
}

function typeOf(field: GenericSchema): string {
  const choices = choicesOf(field);
  const type = choices === null ? typeWord(field) : choices.map(choice => `\`${choice}\``).join(' · ');
  return isNullable(field) ? `${type} or null` : type;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
