import {strToU8, Zip, ZipDeflate, zipSync} from 'fflate';
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
  const tables: (TableFields & {readonly rows: readonly unknown[]})[] = [];
  for (const [at, table] of packageTables.entries()) {
    const rows = table.rowsOf(packed);
    tables.push({table, rows, fields: fieldsFor(table, rows, packed.dataset.languages)});
    yield (at + 1) / packageTables.length / 4;
  }
  const archive: Record<string, Uint8Array> = {
    'datapackage.json': strToU8(`${JSON.stringify(descriptor(packed, tables, content), null, 2)}\n`),
  };
  for (const [at, {table, fields, rows}] of tables.entries()) {
    const from = 0.25 + at / tables.length / 2;
    const text = yield* partOf(csvSteps<unknown>(fields, rows), from, from + 0.5 / tables.length);
    archive[fileOf(table)] = strToU8(text);
  }
  return {content: yield* partOf(zipSteps(archive), 0.75, 1), events: packed.events.length};
}

/** Up to so many bytes are packed at once; of more, so many in a step. */
const packedAtOnce = 2 ** 20;

function* zipSteps(archive: Readonly<Record<string, Uint8Array>>): Steps<Uint8Array<ArrayBuffer>> {
  const total = Object.values(archive).reduce((sum, {length}) => sum + length, 0);
  if (total <= packedAtOnce) return zipSync(archive, {mtime: writtenAt()});
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  let done = 0;
  for (const [name, bytes] of Object.entries(archive)) {
    const file = new ZipDeflate(name);
    file.mtime = writtenAt();
    zip.add(file);
    let at = 0;
    do {
      const next = at + packedAtOnce;
      file.push(bytes.subarray(at, next), next >= bytes.length);
      at = next;
      yield (done + Math.min(at, bytes.length)) / total;
    } while (at < bytes.length);
    done += bytes.length;
  }
  zip.end();
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
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
function fieldsFor(
  table: PackageTable<unknown>,
  rows: readonly unknown[],
  languages: readonly string[],
): Field<unknown>[] {
  return table.fields.flatMap((field): Field<unknown>[] => {
    if ('type' in field) return [field];
    const {name, description, textsOf} = field;
    const found = new Set<string>();
    for (const row of rows) for (const language of Object.keys(textsOf(row) ?? {})) found.add(language);
    return [...new Set([...languages, ...[...found].sort()])].map(language => ({
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
