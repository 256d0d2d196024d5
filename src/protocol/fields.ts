/**
 * Own fields of a plain object by their names, undefined for those that are not there. Getters are not asked, so a message cannot run anything.
 *
 * @returns null for what is no plain object, or does not let itself be looked at.
 */
export function fieldsOf<Name extends string>(
  value: unknown,
  names: readonly Name[],
): Record<Name, unknown> | null {
  if (typeof value !== 'object' || value === null) return null;
  try {
    if (!isPlain(value)) return null;
    const fields = names.map(name => [name, Object.getOwnPropertyDescriptor(value, name)?.value as unknown]);
    return Object.fromEntries(fields) as Record<Name, unknown>;
  } catch {
    // a proxy may refuse every question
    return null;
  }
}

/** Of this window or of another one, whose `Object` is another. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** A value as a message of error shows it: texts and numbers by themselves, 60 characters at most; of anything else its type. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  if (typeof value === 'object') return value === null ? 'null' : 'an object';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}
