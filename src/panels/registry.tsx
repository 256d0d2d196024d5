import type {ComponentType, ReactNode} from 'react';
import type {Selection, SelectionKind} from '../store';
import {ActorPanel} from './actor/ActorPanel';
import {actorView} from './actor/actorView';
import {CityPanel} from './city/CityPanel';
import {cityView} from './city/cityView';
import {CountryPanel} from './country/CountryPanel';
import {countryView} from './country/countryView';
import {EventPanel} from './event/EventPanel';
import {eventView} from './event/eventView';
import {NowPanel} from './now/NowPanel';
import {nowView} from './now/nowView';
import {OrganisationPanel} from './organisation/OrganisationPanel';
import {organisationView} from './organisation/organisationView';
import {headerOf, type PanelHeader, type PanelView} from './shared/header';
import type {Telling} from './shared/words';
import {SourcePanel} from './source/SourcePanel';
import {sourceView} from './source/sourceView';

/** What the frame shows: a head that stays, and a body that scrolls. */
export interface PanelContent {
  readonly header: PanelHeader;
  readonly body: ReactNode;
}

type PanelOf = (telling: Telling, id: string) => PanelContent | null;

const cityPanel = panelOf(cityView, CityPanel);
const countryPanel = panelOf(countryView, CountryPanel);

/** The panel of each kind of selection. */
const panelsByKind: Readonly<Record<SelectionKind, PanelOf>> = {
  event: panelOf(eventView, EventPanel),
  place: (telling, id) =>
    (telling.indexes.placeOf(id)?.kind === 'country' ? countryPanel : cityPanel)(telling, id),
  actor: panelOf(actorView, ActorPanel),
  org: panelOf(organisationView, OrganisationPanel),
  source: panelOf(sourceView, SourcePanel),
};

/** The panel of a selection; with nothing selected, what is on and what comes next. */
export function panelContent(telling: Telling, selection: Selection | null, day: number): PanelContent {
  if (selection)
    return panelsByKind[selection.kind](telling, selection.id) ?? missingPanel(telling, selection.id);
  const view = nowView(telling, day);
  return {header: view.header, body: <NowPanel view={view} />};
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
