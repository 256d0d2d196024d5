import type {ByLanguage, Issue} from '../model';
import {pointer, shown, warning} from './complaints';
import {isRecord} from './shape';

/** What an event without a title is called, so that it is shown all the same. */
const untitled = (id: string): ByLanguage => ({
  en: `Untitled event (${id})`,
  ru: `Событие без названия (${id})`,
  ky: `Аталышы жок окуя (${id})`,
});

/**
 * A document in which every event that has an id has a title: titles of nothing but spaces are left out, and where none remains the event is named
 * by its id. Tells each.
 *
 * @param root  what complaints call the document.
 */
export function withTitles(document: unknown, root: string): {document: unknown; issues: Issue[]} {
  const issues: Issue[] = [];
  if (!isRecord(document) || !Array.isArray(document.events)) return {document, issues};
  const events = document.events.map((event: unknown, index) =>
    withTitle(event, pointer(root, 'events', index, 'title'), issues),
  );
  return {document: {...document, events}, issues};
}

function withTitle(event: unknown, at: string, issues: Issue[]): unknown {
  if (!isRecord(event) || typeof event.id !== 'string') return event;
  const title = event.title ?? {};
  if (!isRecord(title)) return event;
  const written = Object.entries(title).filter(([, text]) => typeof text !== 'string' || text.trim() !== '');
  if (written.length === 0) {
    const names = untitled(event.id);
    issues.push(warning(at, `is empty; the event is shown as ${shown(names.en)}`));
    return {...event, title: names};
  }
  if (written.length === Object.keys(title).length) return event;
  issues.push(warning(at, 'is empty in a language, which is left out'));
  return {...event, title: Object.fromEntries(written)};
}
