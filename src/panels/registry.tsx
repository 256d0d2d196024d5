import type {ReactNode} from 'react';
import type {ByLanguage} from '../model';
import type {Selection} from '../store';
import {cityHead} from './city/cityHead';
import {eventHead} from './event/eventHead';
import type {LaterPanels} from './loadLaterPanels';
import {nowHead} from './now/nowHead';
import {headerOf, type PanelHeader} from './shared/header';
import {type Telling, wordsIn} from './shared/words';

/** What the frame shows: a head that stays, and a body that scrolls. */
export interface PanelContent {
  readonly header: PanelHeader;
  /** null while the panel is on its way: its head already says whose it is. */
  readonly body: ReactNode;
}

type HeadOf = (telling: Telling, id: string) => PanelHeader | null;

/** The head of each kind of selection as it is known before the panel has come; null where the dataset has no such thing. */
const headsByKind = {
  event: (telling, id) => {
    const eventIdx = telling.indexes.eventIdxOf.get(id);
    return eventIdx === undefined ? null : eventHead(telling, eventIdx);
  },
  city: (telling, id) => {
    const place = telling.indexes.placeOf(id);
    return place ? cityHead(telling, place) : null;
  },
  country: (telling, id) => nameHead(telling, telling.indexes.placeOf(id)?.names),
  actor: (telling, id) => nameHead(telling, telling.indexes.actorOf(id)?.names),
  org: (telling, id) => nameHead(telling, telling.indexes.organisationOf(id)?.names),
  source: (telling, id) => nameHead(telling, telling.indexes.sourceOf(id)?.label),
} as const satisfies Record<string, HeadOf>;

/** The kinds of panels. */
export type PanelKind = keyof typeof headsByKind;

/**
 * The panel of a selection; with nothing selected, what is on and what comes next.
 *
 * @param later  the panels, which are fetched later, once they are there.
 */
export function panelContent(
  telling: Telling,
  selection: Selection | null,
  day: number,
  later: LaterPanels | null,
): PanelContent {
  if (!selection)
    return (
      later?.nowPanel({...telling, later: later.words}, day) ?? {header: nowHead(telling, day), body: null}
    );
  const kind = kindOf(telling, selection);
  const {id} = selection;
  const header = headsByKind[kind](telling, id);
  if (!header) return missingPanel(telling, id);
  return later?.panelsByKind[kind]({...telling, later: later.words}, id) ?? {header, body: null};
}

function kindOf({indexes}: Telling, {kind, id}: Selection): PanelKind {
  if (kind !== 'place') return kind;
  return indexes.placeOf(id)?.kind === 'country' ? 'country' : 'city';
}

/** A name alone, where nothing else is known before the panel has come. */
function nameHead({messages}: Telling, names: ByLanguage | undefined): PanelHeader | null {
  return names ? headerOf({over: [], title: wordsIn(names, messages.language)}) : null;
}

function missingPanel({messages: {panels}}: Telling, id: string): PanelContent {
  return {
    header: headerOf({over: [], title: {text: panels.missing}}),
    body: <p className="panel-nothing">{panels.missingWhy(id)}</p>,
  };
}
