import type {ComponentType, ReactNode} from 'react';
import type {ByLanguage} from '../model';
import type {Selection} from '../store';
import {CityPanel} from './city/CityPanel';
import {cityView} from './city/cityView';
import {EventPanel} from './event/EventPanel';
import {eventView} from './event/eventView';
import type {LaterPanels} from './loadLaterPanels';
import {NowPanel} from './now/NowPanel';
import {nowView} from './now/nowView';
import {headerOf, type PanelHeader, type PanelView} from './shared/header';
import {type Telling, wordsIn} from './shared/words';

/** What the frame shows: a head that stays, and a body that scrolls. */
export interface PanelContent {
  readonly header: PanelHeader;
  /** null while the panel is on its way: its head already says whose it is. */
  readonly body: ReactNode;
}

type PanelOf = (telling: Telling, id: string) => PanelContent | null;

/** The panel of each kind of selection that is there from the beginning. */
const panelsByKind = {
  event: panelOf(eventView, EventPanel),
  city: panelOf(cityView, CityPanel),
} as const satisfies Record<string, PanelOf>;

/** The names by which a panel that is fetched later is known before. */
const namesByKind = {
  country: ({indexes}, id) => indexes.placeOf(id)?.names,
  actor: ({indexes}, id) => indexes.actorOf(id)?.names,
  org: ({indexes}, id) => indexes.organisationOf(id)?.names,
  source: ({indexes}, id) => indexes.sourceOf(id)?.label,
} as const satisfies Record<string, (telling: Telling, id: string) => ByLanguage | undefined>;

/** The kinds of panels that are fetched later. */
export type LaterKind = keyof typeof namesByKind;

/**
 * The panel of a selection; with nothing selected, what is on and what comes next.
 *
 * @param later  the panels that are fetched later, once they are there.
 */
export function panelContent(
  telling: Telling,
  selection: Selection | null,
  day: number,
  later: LaterPanels | null,
): PanelContent {
  if (!selection) {
    const view = nowView(telling, day);
    const body = hasEvents(telling) ? (
      <NowPanel view={view} />
    ) : (
      later && <later.NoEvents words={later.words} />
    );
    return {header: view.header, body};
  }
  const kind = kindOf(telling, selection);
  const content = isLater(kind)
    ? laterPanel(telling, kind, selection.id, later)
    : panelsByKind[kind](telling, selection.id);
  return content ?? missingPanel(telling, selection.id);
}

/** Whether the panel of a selection is fetched later. */
export function comesLater(telling: Telling, selection: Selection | null): boolean {
  return selection ? isLater(kindOf(telling, selection)) : !hasEvents(telling);
}

function hasEvents({indexes}: Telling): boolean {
  return indexes.dataset.events.length > 0;
}

function kindOf({indexes}: Telling, {kind, id}: Selection): LaterKind | keyof typeof panelsByKind {
  if (kind !== 'place') return kind;
  return indexes.placeOf(id)?.kind === 'country' ? 'country' : 'city';
}

function isLater(kind: string): kind is LaterKind {
  return Object.hasOwn(namesByKind, kind);
}

function laterPanel(
  telling: Telling,
  kind: LaterKind,
  id: string,
  later: LaterPanels | null,
): PanelContent | null {
  if (later) return later.panelsByKind[kind]({...telling, later: later.words}, id);
  const names = namesByKind[kind](telling, id);
  return names
    ? {header: headerOf({over: [], title: wordsIn(names, telling.messages.language)}), body: null}
    : null;
}

function panelOf<View extends PanelView>(
  viewOf: (telling: Telling, id: string) => View | null,
  Body: ComponentType<{view: View}>,
): PanelOf {
  return (telling, id) => {
    const view = viewOf(telling, id);
    return view && {header: view.header, body: <Body view={view} />};
  };
}

function missingPanel({messages: {panels}}: Telling, id: string): PanelContent {
  return {
    header: headerOf({over: [], title: {text: panels.missing}}),
    body: <p className="panel-nothing">{panels.missingWhy(id)}</p>,
  };
}
