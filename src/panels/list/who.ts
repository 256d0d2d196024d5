import {whoGroups} from '../shared/cards';
import {namedActor} from '../shared/named';
import type {LaterTelling, Named} from '../shared/words';

/** Some of those who take part in the same way. */
export interface WhoPart {
  readonly names: readonly Named[];
  /** How many more they are. */
  readonly more: number;
  /** "visiting, in person"; empty where there is nothing to say of it. */
  readonly how: string;
}

/**
 * Who takes part in an event, as short as a table wants it.
 *
 * @param leader  the participant who is named before all others.
 */
export function whoOf(telling: LaterTelling, eventIdx: number, leader?: string): WhoPart[] {
  return whoGroups(telling, eventIdx)
    .map(({names, how, participants}) => {
      const place = participants.findIndex(({actor}) => actor === leader);
      const inOrder = place > 0 ? [namedActor(telling, leader!), ...names.toSpliced(place, 1)] : names;
      return {...shortened(inOrder), how, leads: place >= 0};
    })
    .sort((a, b) => Number(b.leads) - Number(a.leads))
    .map(({names, more, how}) => ({names, more, how}));
}

const mostNames = 3;

/** One more is named rather than counted. */
function shortened(names: readonly Named[]): Pick<WhoPart, 'names' | 'more'> {
  if (names.length <= mostNames + 1) return {names, more: 0};
  return {names: names.slice(0, mostNames), more: names.length - mostNames};
}
