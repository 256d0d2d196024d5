import {strToU8, zipSync} from 'fflate';
import {textIn} from '../../i18n';
import type {Dataset} from '../../model';
import {csvSteps} from './csv';
import type {FileContent, WrittenFile} from './fileContent';
import type {Field, PackageTable} from './packageFields';
import {packageTables} from './packageTables';
import {partOf, type Steps} from './steps';
import {subsetOf} from './subset';

/** What every file in the archive says of when it was written: the same data are the same bytes. Of the zone it is written in, as the format has none. */
const writtenAt = () => new Date(1980, 0, 1, 12);

/**
 * All tables of the dataset, or of the events of a view with all that they refer to, with what their columns mean: a Data Package of the standard's
 * second version (https://datapackage.org), as one archive. Texts are in every language.
 */
export function* dataPackage(content: FileContent): Steps<WrittenFile> {
  const {dataset} = content.telling.indexes;
  const isWhole = content.eventIdxs.length === dataset.events.length;
  const packed = isWhole ? dataset : subsetOf(dataset, content.eventIdxs);
  const tables = packageTables.map(table => ({table, fields: fieldsFor(table, packed)}));
  const archive: Record<string, Uint8Array> = {
    'datapackage.json': strToU8(`${JSON.stringify(descriptor(packed, tables, content), null, 2)}\n`),
  };
  for (const [at, {table, fields}] of tables.entries()) {
    const text = csvSteps<unknown>(fields, table.rowsOf(packed));
    archive[fileOf(table)] = strToU8(yield* partOf(text, at / tables.length, (at + 1) / tables.length));
  }
  return {content: zipSync(archive, {mtime: writtenAt()}), events: packed.events.length};
}

interface TableFields {
  readonly table: PackageTable<unknown>;
  readonly fields: readonly Field<unknown>[];
}

function descriptor(
  {dataset, sources}: Dataset,
  tables: readonly TableFields[],
  {scope, version}: FileContent,
): object {
  const [language = 'en'] = dataset.languages;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: dataset.id,
    title: textIn(dataset.title, language).text,
    description: [scope, textIn(dataset.standfirst, language).text].filter(Boolean).join('. '),
    ...(version !== null && {version}),
    licenses: [
      {name: dataset.licence, path: `https://spdx.org/licenses/${encodeURIComponent(dataset.licence)}`},
    ],
    sources: sources.map(({label, title, url}) => ({
      title: title ?? textIn(label, language).text,
      ...(isWeb(url) && {path: url}),
    })),
    resources: tables.map(resource),
    // the dataset's own row: its texts in every language, its window, its corrections
    dataset,
  };
}

function resource({table, fields}: TableFields): object {
  const links = fields.filter(({references}) => references !== undefined);
  return {
    name: table.name,
    type: 'table',
    path: fileOf(table),
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: fields.map(({name, type, description, values}) => ({
        name,
        type,
        description,
        ...constraintsOf(table.key.includes(name), values),
      })),
      primaryKey: table.key,
      ...(links.length > 0 && {
        foreignKeys: links.map(({name, references}) => ({
          fields: [name],
          // a table that refers to itself does not name itself
          reference: {...(references !== table.name && {resource: references}), fields: ['id']},
        })),
      }),
      missingValues: [''],
    },
  };
}

function constraintsOf(isKey: boolean, values: readonly string[] | undefined): object {
  const constraints = {...(isKey && {required: true}), ...(values && {enum: values})};
  return Object.keys(constraints).length > 0 ? {constraints} : {};
}

/** The columns of a table: a text has one for each language of the dataset, and for any other that it is in. */
function fieldsFor(table: PackageTable<unknown>, dataset: Dataset): Field<unknown>[] {
  return table.fields.flatMap((field): Field<unknown>[] => {
    if ('type' in field) return [field];
    const {name, description, textsOf} = field;
    const found = table.rowsOf(dataset).flatMap(row => Object.keys(textsOf(row) ?? {}));
    return [...new Set([...dataset.dataset.languages, ...found.sort()])].map(language => ({
      name: `${name}_${language}`,
      type: 'string',
      description: `${description} (${language})`,
      cellOf: row => ownText(textsOf(row), language),
    }));
  });
}

function ownText(texts: Readonly<Record<string, string>> | undefined, language: string): string | null {
  return texts && Object.hasOwn(texts, language) ? texts[language]! : null;
}

function fileOf({name}: Pick<PackageTable<unknown>, 'name'>): string {
  return `${name}.csv`;
}

function isWeb(url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
