const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const space = /[ \t\n\r]*/y;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

/**
 * Where a text stops being JSON: engines say it in different words, or not at all.
 *
 * @returns the position of the first character that cannot stand there, the text's length if it ends early, null if the text is JSON.
 */
export function jsonErrorAt(text: string): number | null {
  const closers: ('}' | ']')[] = [];
  let expected: Expected = 'value';
  let at = skip(space, text, 0);
  while (at < text.length) {
    const character = text[at]!;
    let next = at + 1;
    if (expected === ', or end' && character === ',' && closers.length > 0) {
      expected = closers.at(-1) === '}' ? 'key' : 'value';
    } else if (
      character === closers.at(-1) &&
      (expected === ', or end' || expected === `key or ${character}` || expected === `value or ${character}`)
    ) {
      closers.pop();
      expected = ', or end';
    } else if (expected === ':' && character === ':') {
      expected = 'value';
    } else if (expected === 'key' || expected === 'key or }') {
      next = stringEnd(text, at);
      expected = ':';
    } else if (expected === 'value' || expected === 'value or ]') {
      if (character === '{' || character === '[') {
        closers.push(character === '{' ? '}' : ']');
        expected = character === '{' ? 'key or }' : 'value or ]';
      } else {
        next = character === '"' ? stringEnd(text, at) : skip(word, text, at);
        expected = ', or end';
      }
    } else {
      return at;
    }
    if (next === at) return at;
    if (next > text.length) return text.length;
    at = skip(space, text, next);
  }
  return expected === ', or end' && closers.length === 0 ? null : text.length;
}

/** Where a string in quotes ends; its own position if it is none, past the text's end if it is not closed. By hand: a pattern overflows its stack on long ones. */
function stringEnd(text: string, from: number): number {
  if (text[from] !== '"') return from;
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return from;
    const next = code === 0x5c ? skip(escapeSequence, text, at) : at + 1;
    if (next === at) return from;
    at = next;
  }
  return text.length + 1;
}

/** Where a sticky pattern ends that is tried at a position; the position itself if it does not match. */
function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}
