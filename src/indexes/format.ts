import {type Actor, eventKinds, type Format, type ItineraEvent, isFormat} from '../model';

/**
 * The format of an event, which is its lane and its colour: its first organisation that has a lane; `bilateral` where just two states meet outside
 * any organisation; else `other`. A group that no single state sends, a thing said rather than
 * attended, and greetings by video are never bilateral.
 */
export function formatOf(event: ItineraEvent, actorOf: (id: string) => Actor | undefined): Format {
  const named = event.organisations.find(isFormat);
  if (named) return named;
  if (event.organisations.length > 0 || !eventKinds[event.kind].travels) return 'other';
  const meeting = event.participants.filter(
    ({attendance}) => attendance !== 'by video' && attendance !== 'declined',
  );
  const countries = new Set(meeting.map(({actor}) => actorOf(actor)?.country ?? null));
  return countries.size === 2 && !countries.has(null) ? 'bilateral' : 'other';
}
