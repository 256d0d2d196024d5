import type {ByLanguage} from '../model';

/** A correction, as far as the page must know it to tell it. */
interface Told {
  readonly date: string;
  readonly about: readonly string[];
  readonly text: ByLanguage;
}

/** What the reader of a pinned view is told: that there is a newer version, or what has been corrected since. */
export type Newer =
  | {readonly kind: 'newer'}
  /** The corrections that the pinned version has not, the newest first. */
  | {readonly kind: 'corrected'; readonly corrections: readonly Told[]};

/**
 * What has come after a pinned version; null where nothing has, or where that cannot be told.
 *
 * @param pinned  the version that is shown, and the corrections that it has itself.
 * @param versions  versions.json, as it was read; whatever it is, nothing throws.
 */
export function newerVersion(
  pinned: {readonly version: string; readonly corrections: readonly Told[]},
  versions: unknown,
): Newer | null {
  if (!isObject(versions) || typeof versions.current !== 'string' || versions.current === pinned.version)
    return null;
  const known = pinned.corrections.map(keyOf);
  const all: readonly unknown[] = Array.isArray(versions.corrections) ? versions.corrections : [];
  // a correction is told by its day and rows, so that mended words of it are no new one; each known one counts once
  const corrections = all.filter(isCorrection).filter(correction => {
    const at = known.indexOf(keyOf(correction));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
  if (corrections.length === 0) return {kind: 'newer'};
  return {
    kind: 'corrected',
    corrections: [...corrections].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
  };
}

function keyOf({date, about}: Pick<Told, 'date' | 'about'>): string {
  return [date, ...[...about].sort()].join(' ');
}

function isCorrection(value: unknown): value is Told {
  if (!isObject(value)) return false;
  const {date, about, text} = value;
  return (
    typeof date === 'string' &&
    Array.isArray(about) &&
    about.every(id => typeof id === 'string') &&
    isObject(text) &&
    Object.values(text).every(words => typeof words === 'string')
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
