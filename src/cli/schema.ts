import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {jsonSchema, readme} from '../dataset/authoring';
import type {Console, ExitCode} from './run';

/** A file that is written after the schema. */
export interface SchemaFile {
  readonly path: string;
  readonly text: string;
}

/** The files of a dataset's folder that follow from the schema, as they should be. */
export function schemaFiles(folder: string): readonly SchemaFile[] {
  const head = join(folder, 'README.head.md');
  return [
    {path: join(folder, 'itinera.schema.json'), text: jsonSchema()},
    {path: join(folder, 'README.md'), text: readme(existsSync(head) ? readFileSync(head, 'utf8') : null)},
  ];
}

/** Writes the JSON Schema and the README of a dataset's folder. */
export function schema(folder: string, console: Console): ExitCode {
  if (!existsSync(folder)) {
    console.complain(`there is no folder "${folder}"`);
    return 2;
  }
  for (const {path, text} of schemaFiles(folder)) {
    writeFileSync(path, text);
    console.out(`${path}: written`);
  }
  return 0;
}
