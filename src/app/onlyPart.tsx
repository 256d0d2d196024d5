import type {ReactNode} from 'react';
import type {Messages} from '../i18n';
import {messagesOfOnly} from '../i18n/only';
import type {Indexes} from '../indexes';
import type {SelectionKind} from '../store';
import {AllEventsLink} from './AllEventsLink';
import {onlyIndexes} from './onlyIndexes';

/** What an atlas that shows one thing alone is made of. */
export interface OnlyPart {
  readonly indexes: Indexes;
  /** The way to all events, for wherever there is room for it; it wants a store and words. */
  readonly allEvents: ReactNode;
  /** The words of a language, which say of a part of the reports what they said of all. */
  messagesFrom(messages: Messages): Messages;
}

/**
 * Leaves one thing alone.
 *
 * @param only  as the state names it: "place,bishkek".
 * @returns in words for the console why there is nothing to leave, where there is not.
 */
export function onlyPart(all: Indexes, only: string): OnlyPart | string {
  const [kind, id] = only.split(',') as [SelectionKind, string];
  const indexes = onlyIndexes(all, {kind, id});
  if (!indexes) return `this dataset has no event of ${kind}=${id}, which only=1 asks for`;
  return {
    indexes,
    allEvents: <AllEventsLink count={all.inOrder.length} />,
    messagesFrom: messagesOfOnly,
  };
}
