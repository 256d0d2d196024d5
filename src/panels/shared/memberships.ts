import {formatSince, formatUntil} from '../../i18n';
import type {Membership} from '../../model';
import {citation} from './namedInText';
import {type LaterTelling, type Sentence, type Telling, type Words, wordsIn} from './words';

/** What a report says of the part that one country, or several, have in an organisation. */
export interface MembershipView {
  readonly key: string;
  /** "CSTO: full member" of a country; "Full members: Armenia, Azerbaijan" of an organisation. */
  readonly sentence: Sentence;
  readonly note: Words | null;
  readonly inferred: boolean;
  readonly source: Sentence;
}

/** A membership, told in a sentence of the panel's own. */
export function membershipView(
  telling: Telling,
  key: string,
  sentence: Sentence,
  membership: Membership,
): MembershipView {
  return {
    key,
    sentence,
    note: membership.note ? wordsIn(membership.note, telling.messages.language) : null,
    inferred: membership.basis === 'inferred',
    source: citation(telling, membership),
  };
}

/** A membership in words: "full member, participation halted (since 2022)". */
export function membershipWords(
  {messages, later: {panels}}: LaterTelling,
  {standing, participation, from, to}: Membership,
  form: 'one' | 'many',
): string {
  const kind = (standing === undefined ? panels.anyStanding : panels.standings[standing])[form];
  const words = participation === undefined ? kind : `${kind}, ${panels.participations[participation]}`;
  const times = [
    ...(from === undefined ? [] : [formatSince(from, messages)]),
    ...(to === undefined ? [] : [formatUntil(to, messages)]),
  ];
  return times.length === 0 ? words : panels.memberSince(words, times.join(' '));
}
