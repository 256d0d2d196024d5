import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {commands, elementAttributes, frameMessages, heightDialects} from '../protocol';
import {addressKeys} from '../store';
import type {Console, ExitCode} from './run';

/** The tables of docs/embedding.md, by the names of their markers. */
const tables: Record<string, () => string> = {
  'address keys': () =>
    table(
      ['key', 'example', 'what it says'],
      Object.entries(addressKeys).map(([key, {example, explains, readBy}]) => [
        `\`${key}\``,
        `\`${readBy === 'query' ? '?' : ''}${key}=${example}\``,
        explains,
      ]),
    ),
  commands: () =>
    table(
      ['cmd', 'args', 'what it does'],
      Object.entries(commands).map(([cmd, {example, explains}]) => [`\`${cmd}\``, code(example), explains]),
    ),
  messages: () =>
    table(
      ['type', 'besides `v: 1`', 'what it says'],
      Object.entries(frameMessages).map(([type, {example, explains}]) => [
        `\`${type}\``,
        Object.keys(example).length === 0 ? '' : code(example),
        explains,
      ]),
    ),
  heights: () =>
    table(
      ['who understands it', 'the message for 512 px'],
      Object.values(heightDialects).map(({say, explains}) => [
        explains,
        code(say(512, {id: '', address: 'https://atlas.example/embed.html', pymId: 'map'})),
      ]),
    ),
  attributes: () =>
    table(
      ['attribute', 'example', 'what it says', 'a change'],
      Object.entries(elementAttributes).map(([name, {example, explains, onChange}]) => [
        `\`${name}\``,
        `\`${name}="${example}"\``,
        explains,
        /^\w+$/.test(onChange) ? `\`${onChange}\`` : onChange,
      ]),
    ),
};

/**
 * A document with its tables as the code has them: each stands between two markers that name it.
 *
 * @param text  Markdown.
 * @throws Error if a marker is missing.
 */
export function withTables(text: string): string {
  return Object.entries(tables).reduce((document, [name, written]) => {
    const opening = `<!-- ${name}: written by "npm run data -- embedding" -->`;
    const closing = `<!-- end of ${name} -->`;
    const from = document.indexOf(opening);
    const to = document.indexOf(closing, from);
    if (from < 0 || to < 0) throw new Error(`there is no place for the ${name}: ${opening} … ${closing}`);
    return `${document.slice(0, from)}${opening}\n${written()}\n${document.slice(to)}`;
  }, text);
}

/** Writes the tables into embedding.md of a folder. */
export function embedding(folder: string, console: Console): ExitCode {
  const path = join(folder, 'embedding.md');
  if (!existsSync(path)) {
    console.complain(`there is no file "${path}"`);
    return 2;
  }
  try {
    writeFileSync(path, withTables(readFileSync(path, 'utf8')));
  } catch (problem) {
    console.complain(`${path}: ${problem instanceof Error ? problem.message : String(problem)}`);
    return 1;
  }
  console.out(`${path}: written`);
  return 0;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map(cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

function code(value: unknown): string {
  return `\`${literal(value)}\``;
}

/** A value as JavaScript writes it, in one line. */
function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, field]) => `${key}: ${literal(field)}`);
  return `{${fields.join(', ')}}`;
}
