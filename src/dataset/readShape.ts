/**
 * Whether a value has the shape that a schema asks for, told in words. Unknown properties are told apart from what is wrong, since a page can leave
 * them out and go on.
 */
import * as v from 'valibot';
import {shown} from './complaints';
import {didYouMean} from './nearest';
import {bare, choicesOf, elementsOf, fieldsOf, isNullable, rowOf, typeWord} from './schemaWalk';
import {isRecord, type ShapeProblem, type ShapeReading} from './shape';

/** Reads a value after a schema; never throws. */
export function readShape<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
): ShapeReading<v.InferOutput<S>> {
  // most rows are faultless: only the others are gone through for what to leave out and what to say
  const faultless = v.safeParse(schema, input);
  if (faultless.success) return {value: faultless.output, unknownProperties: [], wrong: []};
  const unknownProperties: ShapeProblem[] = [];
  const known = knownOnly(schema, input, [], unknownProperties);
  const result = v.safeParse(schema, known);
  if (result.success) return {value: result.output, unknownProperties, wrong: []};
  return {value: null, unknownProperties, wrong: result.issues.map(issue => problemOf(schema, issue))};
}

/** A copy with known properties only, so that no key of the input, `__proto__` among them, reaches further; tells the others, save those that begin with `x-`. */
function knownOnly(
  schema: v.GenericSchema,
  value: unknown,
  path: readonly (string | number)[],
  unknown: ShapeProblem[],
): unknown {
  const fields = fieldsOf(schema);
  if (fields !== null && isRecord(value)) return knownFields(fields, value, path, unknown);
  const row = rowOf(schema);
  if (row !== null && Array.isArray(value))
    return value.map((element, index) => knownOnly(row, element, [...path, index], unknown));
  return value;
}

function knownFields(
  fields: ReadonlyMap<string, v.GenericSchema>,
  value: Readonly<Record<string, unknown>>,
  path: readonly (string | number)[],
  unknown: ShapeProblem[],
): Record<string, unknown> {
  for (const key of Object.keys(value)) {
    if (fields.has(key) || key.startsWith('x-')) continue;
    unknown.push({
      path: [...path, key],
      message: `unknown property ${shown(key)}${didYouMean(key, fields.keys())}`,
    });
  }
  const known: Record<string, unknown> = {};
  for (const [key, field] of fields) {
    if (Object.hasOwn(value, key)) known[key] = knownOnly(field, value[key], [...path, key], unknown);
  }
  return known;
}

function problemOf(schema: v.GenericSchema, issue: v.BaseIssue<unknown>): ShapeProblem {
  const path = (issue.path ?? []).map(item => item.key as string | number);
  return {path, message: wordsOf(issue, schemaAt(schema, path))};
}

/** The schema of the value at a path, as far as the path is known. */
function schemaAt(schema: v.GenericSchema, path: readonly (string | number)[]): v.GenericSchema {
  return path.reduce<v.GenericSchema>((at, key) => innerOf(at, key) ?? at, schema);
}

function innerOf(schema: v.GenericSchema, key: string | number): v.GenericSchema | null {
  const record = bare(schema);
  const values = record.type === 'record' && 'value' in record ? (record.value as v.GenericSchema) : null;
  return fieldsOf(schema)?.get(String(key)) ?? rowOf(schema) ?? elementsOf(schema)?.[Number(key)] ?? values;
}

function wordsOf(issue: v.BaseIssue<unknown>, schema: v.GenericSchema): string {
  if (issue.kind === 'validation') return validationWords(issue);
  const expected = expectedWords(schema);
  if (issue.received === 'undefined') return `is missing; expected ${expected}`;
  if (issue.type === 'strict_tuple' && issue.expected === 'never')
    return `is one too many; expected ${expected}`;
  if (issue.type === 'picklist' && typeof issue.input === 'string')
    return `unknown value ${shown(issue.input)}${didYouMean(issue.input, choicesOf(schema) ?? []) || `; expected ${expected}`}`;
  return `expected ${expected}, received ${shown(issue.input)}`;
}

function validationWords(issue: v.BaseIssue<unknown>): string {
  const limit = 'requirement' in issue ? String(issue.requirement) : '';
  switch (issue.type) {
    case 'max_length':
      return issue.message.startsWith('Invalid')
        ? `is too long; expected at most ${limit} characters`
        : issue.message;
    case 'min_length':
      return issue.message.startsWith('Invalid') ? `is too short; expected at least ${limit}` : issue.message;
    case 'min_value':
      return `expected a number from ${limit} on, received ${shown(issue.input)}`;
    case 'max_value':
      return `expected a number up to ${limit}, received ${shown(issue.input)}`;
    case 'integer':
      return `expected a whole number, received ${shown(issue.input)}`;
    case 'regex':
      return issue.message.startsWith('must ')
        ? issue.message
        : `unexpected ${shown(issue.input)}: ${issue.message}`;
    default:
      return issue.message;
  }
}

function expectedWords(schema: v.GenericSchema): string {
  const choices = choicesOf(schema);
  if (choices !== null) return `one of ${choices.map(choice => JSON.stringify(choice)).join(', ')}`;
  const word = isNullable(schema) ? `${typeWord(schema)} or null` : typeWord(schema);
  if (word.startsWith('[')) return word;
  return /^[aeiou]/i.test(word) ? `an ${word}` : `a ${word}`;
}
