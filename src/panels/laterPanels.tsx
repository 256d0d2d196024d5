import type {ComponentType} from 'react';
import {ActorPanel} from './actor/ActorPanel';
import {actorView} from './actor/actorView';
import {Corrections} from './corrections/Corrections';
import {CountryPanel} from './country/CountryPanel';
import {countryView} from './country/countryView';
import {NoEvents} from './now/NoEvents';
import {OrganisationPanel} from './organisation/OrganisationPanel';
import {organisationView} from './organisation/organisationView';
import type {LaterKind, PanelContent} from './registry';
import type {PanelView} from './shared/header';
import type {LaterPanelProps, LaterTelling} from './shared/words';
import {SourcePanel} from './source/SourcePanel';
import {sourceView} from './source/sourceView';

export {Corrections, NoEvents};

type LaterPanelOf = (telling: LaterTelling, id: string) => PanelContent | null;

/** The panels that are fetched later. */
export const panelsByKind: Readonly<Record<LaterKind, LaterPanelOf>> = {
  country: panelOf(countryView, CountryPanel),
  actor: panelOf(actorView, ActorPanel),
  org: panelOf(organisationView, OrganisationPanel),
  source: panelOf(sourceView, SourcePanel),
};

function panelOf<View extends PanelView>(
  viewOf: (telling: LaterTelling, id: string) => View | null,
  Body: ComponentType<LaterPanelProps<View>>,
): LaterPanelOf {
  return (telling, id) => {
    const view = viewOf(telling, id);
    return view && {header: view.header, body: <Body view={view} words={telling.later.panels} />};
  };
}
