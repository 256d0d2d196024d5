import {sentenceWith} from '../dossier/sentenceWith';
import {type EventRowView, eventRow} from '../shared/cards';
import {type DisputeView, disputeViews} from '../shared/disputes';
import {countryPlace, namedActor} from '../shared/named';
import {joined, type LaterTelling, type Named, type Sentence} from '../shared/words';

/** A chairmanship that passes. */
export interface ChairmanshipView {
  readonly row: EventRowView;
  /** "Kyrgyzstan takes over from Kazakhstan"; null where the reports name nobody. */
  readonly sentence: Sentence | null;
  /** What the reports disagree on: each reading, none of them preferred. */
  readonly disputes: readonly DisputeView[];
}

/** A chairmanship as it is read. */
export function chairmanshipView(telling: LaterTelling, eventIdx: number): ChairmanshipView {
  return {
    row: eventRow(telling, eventIdx),
    sentence: sentenceOf(telling, eventIdx),
    disputes: disputeViews(telling, telling.indexes.dataset.events[eventIdx]!),
  };
}

/** An actor; a state leads to the dossier of its country, where its standing is. */
function namedState(telling: LaterTelling, actorId: string): Named {
  const actor = telling.indexes.actorOf(actorId);
  const place = actor?.kind === 'state' && actor.country ? countryPlace(telling, actor.country) : undefined;
  return {...namedActor(telling, actorId), ...(place && {to: {kind: 'place', id: place.id}})};
}

function sentenceOf(telling: LaterTelling, eventIdx: number): Sentence | null {
  const {participants} = telling.indexes.dataset.events[eventIdx]!;
  const {dossiers} = telling.later;
  const namesOf = (role: 'recipient' | 'sender') =>
    participants.filter(each => each.role === role).map(({actor}) => [namedState(telling, actor)]);
  const [to, from] = [namesOf('recipient'), namesOf('sender')];
  if (to.length === 0 && from.length === 0) return null;
  if (to.length === 0) return sentenceWith(dossiers.handsOn<Sentence>(joined(from, ', ')));
  return sentenceWith(
    dossiers.takesOver<Sentence>(joined(to, ', '), from.length === 0 ? null : joined(from, ', ')),
  );
}
