import {jsonErrorAt} from './jsonErrorAt';

/** What is wrong with a text that is not JSON, in words that name line and column: the engine's own differ from browser to browser. */
export function jsonProblem(json: string): string {
  if (json.trim() === '') return 'the file is empty; expected JSON';
  if (/^\s*</.test(json)) return 'got HTML or XML, expected JSON; check the address of the file';
  const at = jsonErrorAt(json) ?? json.length;
  const before = json.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  return `broken JSON in line ${line}, column ${column}: ${hintAt(json, at)}`;
}

function hintAt(json: string, at: number): string {
  if (at >= json.length) return 'the text ends early; was the file cut off?';
  const rest = json.slice(at, at + 2);
  if (rest === '//' || rest === '/*') return 'JSON has no comments';
  if (/[}\]]/.test(rest[0]!) && /,\s*$/.test(json.slice(Math.max(0, at - 200), at)))
    return 'there is a comma after the last item; leave it out';
  if (/['‘’“”]/.test(rest[0]!)) return 'texts and names stand in straight double quotes';
  if (rest[0] === '"' && /["\d}\]el]\s*$/.test(json.slice(Math.max(0, at - 200), at)))
    return 'a comma is missing before this';
  if (rest[0] === '"') return 'this text is not closed, or holds a line break or an unknown escape';
  return `unexpected ${JSON.stringify(rest[0])}`;
}
