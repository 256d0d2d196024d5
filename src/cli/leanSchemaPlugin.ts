/**
 * Vite plugin: leaves the descriptions of fields out of the page's script. They are for authors, in the field dictionary and the JSON Schema, and
 * would be a seventieth of all that a reader downloads.
 */
import {type Plugin, parseSync} from 'vite';

export function leanSchemaPlugin(): Plugin {
  return {
    name: 'itinera:lean-schema',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/src/model/schema.ts') ? {code: withoutDescriptions(code), map: null} : null,
  };
}

/**
 * The schema's source with what is described in place of each call of `described`.
 *
 * @throws Error if no call of `described` is found: the schema is then written in another way, and this plugin is of no use.
 */
export function withoutDescriptions(code: string): string {
  const calls = descriptions(parseSync('schema.ts', code).program);
  if (calls.length === 0) throw new Error('no call of described(schema, description) in the schema');
  return calls
    .flatMap(({start, end, arguments: [schema]}) => [
      {start, end: schema!.start},
      {start: schema!.end, end},
    ])
    .sort((a, b) => b.start - a.start)
    .reduce((lean, {start, end}) => lean.slice(0, start) + lean.slice(end), code);
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Call extends Node {
  readonly arguments: readonly Node[];
}

/** The calls of `described`, calls within calls included. */
function descriptions(value: unknown): Call[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(descriptions);
  return isDescription(value) ? [...inner, value] : inner;
}

function isDescription(value: object): value is Call {
  const {type, callee} = value as {type?: string; callee?: {name?: string}};
  return type === 'CallExpression' && callee?.name === 'described';
}
