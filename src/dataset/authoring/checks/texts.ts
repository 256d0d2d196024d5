import type {Issue} from '../../../model';
import {error, pointer, warning} from '../../complaints';
import type {Placed} from '../../tables';
import {tableNames} from '../../tables';
import type {Authored} from '../authored';

// line breaks and tabs among them: a text is one paragraph
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u001f\u007f-\u009f]/;
const directional = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Texts hold what a reader can see. */
export function* checkTexts({info, rows}: Authored): Iterable<Issue> {
  const all: Placed<unknown>[] = tableNames.flatMap(table => [...rows[table]]);
  if (info) all.push(info);
  for (const {value, at} of all) {
    for (const text of textsIn(value, at)) yield* checkText(text);
  }
}

function* checkText({value, at}: Placed<string>): Iterable<Issue> {
  if (control.test(value)) yield error(at, 'holds a control character, such as a line break; leave it out');
  if (directional.test(value))
    yield warning(
      at,
      'holds a mark of writing direction, which can show a text in another order than it is stored',
    );
  if (value.includes('\ufffd'))
    yield error(at, 'holds "\ufffd", the mark of a letter lost in conversion; save the file as UTF-8');
  if (value !== value.trim() || value.includes('  '))
    yield warning(at, 'has spaces at its ends, or two in a row');
}

function* textsIn(value: unknown, at: string): Iterable<Placed<string>> {
  if (typeof value === 'string') yield {value, at};
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, pointer(at, key));
  }
}
