/** Which way a key leads through a story; null for any other, with a modifier, or where something nearer has used it. */
export function stepKey({
  key,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
  defaultPrevented,
}: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented'>):
  | 1
  | -1
  | null {
  if (altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return null;
  if (key === 'PageDown') return 1;
  return key === 'PageUp' ? -1 : null;
}
