import {isDeepStrictEqual} from 'node:util';
import type {ByLanguage} from '../../model';
import {matchRows} from './matchRows';
import {changedTexts, languageWords, type NameOf, plainText, quoted} from './words';

/** One change, as a sentence without its full stop. */
export interface Told {
  readonly text: string;
  /** What an editor answers for by name, and is told before all else. */
  readonly isFirst?: true;
  /** A list whose order means nothing has another order. */
  readonly meansNothing?: true;
}

/** In which words a change is told. */
export interface Manner {
  /** Whose field it is, after its name: "" of the row itself, " of Ilham Aliyev"; null: of a row that is new as a whole, whose fields are listed. */
  readonly owner: string | null;
  readonly before: NameOf;
  readonly after: NameOf;
}

/** Tells what has become of a value; undefined is one that is not there. Nothing for the same. */
export type Tell<Value> = (before: Value | undefined, after: Value | undefined, manner: Manner) => Told[];

/** How each field of a row is told, in this order. The compiler names those that are missing. */
export type Fields<Row> = {readonly [Field in keyof Required<Row>]: Tell<NonNullable<Row[Field]> | null>};

/** How a value is said. */
type Words<Value> = (value: Value, nameOf: NameOf) => string;

/** Tells all fields of two rows; of a row that is not there, those of the other one. */
export function tellFields<Row extends object>(
  fields: Fields<Row>,
  before: Row | undefined,
  after: Row | undefined,
  manner: Manner,
): Told[] {
  return (Object.keys(fields) as (keyof Row & string)[]).flatMap(field =>
    (fields[field] as Tell<unknown>)(before?.[field], after?.[field], manner),
  );
}

/** A field that holds one value. */
export function one<Value>(
  name: string,
  words: Words<Value>,
  {isMany = false, isFirst = false} = {},
): Tell<Value | null> {
  const say = (value: Value | null, nameOf: NameOf) => (value === null ? 'none' : words(value, nameOf));
  return (before, after, {owner, before: old, after: now}) => {
    if (isDeepStrictEqual(before, after)) return [];
    const told = (text: string): Told[] => [isFirst ? {text, isFirst} : {text}];
    if (owner === null) return after === undefined ? [] : told(`${name}: ${say(after, now)}`);
    const subject = `the ${name}${owner}`;
    if (before === undefined) return told(`${subject} ${isMany ? 'are' : 'is'} added: ${say(after!, now)}`);
    if (after === undefined)
      return told(
        `${subject} ${isMany ? 'are removed; they were' : 'is removed; it was'} ${say(before, old)}`,
      );
    const [from, to] = apart(say(before, old), say(after, now), before, after);
    return told(`${subject} ${isMany ? 'change' : 'changes'} from ${from} to ${to}`);
  };
}

/** Two values in words; where the words are the same, with the values as they are written. */
function apart(from: string, to: string, before: unknown, after: unknown): readonly [string, string] {
  const written = (value: unknown) => plainText(typeof value === 'string' ? value : JSON.stringify(value));
  return from === to ? [`${from} (${written(before)})`, `${to} (${written(after)})`] : [from, to];
}

/** A field that holds a text by language. */
export function texts(name: string): Tell<ByLanguage | null> {
  return (before, after, {owner}) => {
    const languages = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
    return [...languages].flatMap(language => {
      const [old, now] = [own(before, language), own(after, language)];
      const named = `${name} in ${languageWords(language)}`;
      const subject = `the ${named}${owner}`;
      if (old === now) return [];
      if (owner === null) return now === undefined ? [] : [{text: `${named}: ${quoted(now)}`}];
      if (old === undefined) return [{text: `${subject} is added: ${quoted(now!)}`}];
      if (now === undefined) return [{text: `${subject} is removed; it was ${quoted(old)}`}];
      const [from, to] = changedTexts(old, now);
      return [{text: `${subject} changes: ${from} → ${to}`}];
    });
  };
}

function own(texts: ByLanguage | null | undefined, language: string): string | undefined {
  return texts && Object.hasOwn(texts, language) ? texts[language] : undefined;
}

/** What the order of a list says; null where it says nothing. */
type OrderMeans = string | null;

/** A field that holds a plain list. */
export function list(
  names: {readonly one: string; readonly many: string},
  words: Words<string>,
  orderMeans: OrderMeans,
): Tell<readonly string[] | null> {
  return (before, after, {owner, before: old, after: now}) => {
    const [from, to] = [before ?? [], after ?? []];
    if (owner === null)
      return to.length === 0
        ? []
        : [{text: `${names.many}: ${to.map(value => words(value, now)).join(', ')}`}];
    const {removed, added, isReordered} = matchRows(from, to, [value => value]);
    return [
      ...removed.map(value => ({text: `the ${names.one} ${words(value, old)}${owner} is removed`})),
      ...added.map(value => ({text: `the ${names.one} ${words(value, now)}${owner} is added`})),
      ...(isReordered
        ? [
            reordered(
              owner,
              names.many,
              orderMeans,
              to.map(value => words(value, now)),
            ),
          ]
        : []),
    ];
  };
}

function reordered(owner: string, many: string, orderMeans: OrderMeans, inOrder: readonly string[]): Told {
  if (orderMeans === null) return {text: `the order of the ${many}${owner} changes`, meansNothing: true};
  return {text: `the ${many}${owner} change their order (${orderMeans}): ${inOrder.join('; ')}`};
}

interface RowSpec<Row> {
  readonly one: string;
  readonly many: string;
  /** What a row is called, in its own version. */
  readonly label: Words<Row>;
  /** What its fields are said to be of, in its own version; its noun and its label where it is left out. */
  readonly owner?: Words<Row>;
  /** By what rows of two versions are known to be the same, the surest first. */
  readonly keys: readonly ((row: Row) => string)[];
  /** Those of a row are told but for what its label says already. */
  readonly fields: Fields<Row>;
  readonly inLabel: readonly (keyof Row)[];
  readonly orderMeans: OrderMeans;
}

/** A field that holds rows of its own. */
export function rows<Row extends object>(spec: RowSpec<Row>): Tell<readonly Row[] | null> {
  const {label, inLabel} = spec;
  const besideLabel = Object.fromEntries(
    Object.entries(spec.fields).filter(([field]) => !(inLabel as readonly string[]).includes(field)),
  ) as Fields<Row>;
  const whole = (row: Row, manner: Manner) => {
    const more = tellFields(besideLabel, undefined, row, {...manner, owner: null});
    return [label(row, manner.after), ...more.map(({text}) => text)].join('; ');
  };
  return (before, after, manner) => {
    const [from, to] = [before ?? [], after ?? []];
    if (manner.owner === null) return to.map(row => ({text: `${spec.one}: ${whole(row, manner)}`}));
    const {removed, added, both, isReordered} = matchRows(from, to, [
      row => JSON.stringify(row),
      ...spec.keys,
    ]);
    return [
      ...removed.map(row => ({
        text: `${anOrA(spec.one)}${manner.owner} is removed: ${label(row, manner.before)}`,
      })),
      ...added.map(row => ({text: `${anOrA(spec.one)}${manner.owner} is added: ${whole(row, manner)}`})),
      ...both.flatMap(([old, now]) =>
        tellFields(spec.fields, old, now, {...manner, owner: ownerOf(old, manner)}),
      ),
      ...(isReordered
        ? [
            reordered(
              manner.owner,
              spec.many,
              spec.orderMeans,
              to.map(row => label(row, manner.after)),
            ),
          ]
        : []),
    ];
  };

  function ownerOf(row: Row, {owner, before}: Manner): string {
    return ` of ${spec.owner ? spec.owner(row, before) : `the ${spec.one} ${label(row, before)}`}${owner}`;
  }
}

function anOrA(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

/** A field that holds fields of its own, told as if they were the row's. */
export function nested<Row extends object>(fields: Fields<Row>): Tell<Row | null> {
  return (before, after, manner) => tellFields(fields, before ?? undefined, after ?? undefined, manner);
}

/** A field that says nothing that another one does not say: an id, which the row bears, or what the compiler computes. */
export const untold: Tell<unknown> = () => [];
