import type {Issue} from '../model';

const longestValue = 60;

export function error(at: string, message: string): Issue {
  return {severity: 'error', at, message};
}

export function warning(at: string, message: string): Issue {
  return {severity: 'warning', at, message};
}

/** A value as a complaint names it: quoted, short, and safe for any value. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return value === null ? 'null' : 'nothing';
  if (typeof value === 'string')
    return JSON.stringify(value.length > longestValue ? `${value.slice(0, longestValue)}…` : value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** The place of a value within a row: `participants/0/actor`, with `/` and `~` escaped as in a JSON pointer. */
export function pointer(at: string, ...keys: readonly (string | number)[]): string {
  let path = at;
  for (const key of keys) path += `/${typeof key === 'string' && /[~/]/.test(key) ? escaped(key) : key}`;
  return path;
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
