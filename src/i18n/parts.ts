/** Parts of a sentence one after another, with commas between. */
export function partsOf<Part>(parts: readonly Part[]): (string | Part)[] {
  return parts.flatMap((part, idx) => (idx === 0 ? [part] : [', ', part]));
}
