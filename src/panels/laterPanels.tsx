import type {ComponentType} from 'react';
import {ActorPanel} from './actor/ActorPanel';
import {actorView} from './actor/actorView';
import {CityPanel} from './city/CityPanel';
import {cityView} from './city/cityView';
import {Corrections} from './corrections/Corrections';
import {CountryPanel} from './country/CountryPanel';
import {countryView} from './country/countryView';
import {Shown} from './dossier/Shown';
import {EventPanel} from './event/EventPanel';
import {eventView} from './event/eventView';
import {NoEvents} from './now/NoEvents';
import {NowPanel} from './now/NowPanel';
import {nowView} from './now/nowView';
import {OrganisationPanel} from './organisation/OrganisationPanel';
import {organisationView} from './organisation/organisationView';
import type {PanelContent, PanelKind} from './registry';
import type {PanelView} from './shared/header';
import type {LaterPanelProps, LaterTelling} from './shared/words';
import {SourcePanel} from './source/SourcePanel';
import {sourceView} from './source/sourceView';

export {Corrections, Shown};

type PanelOf = (telling: LaterTelling, id: string) => PanelContent | null;

/** The panel of each kind of selection; null where the dataset has no such thing. */
export const panelsByKind: Readonly<Record<PanelKind, PanelOf>> = {
  event: panelOf(eventView, EventPanel),
  city: panelOf(cityView, CityPanel),
  country: panelOf(countryView, CountryPanel),
  actor: panelOf(actorView, ActorPanel),
  org: panelOf(organisationView, OrganisationPanel),
  source: panelOf(sourceView, SourcePanel),
};

/** The panel of a day while nothing is selected, and of a dataset without events. */
export function nowPanel(telling: LaterTelling, day: number): PanelContent {
  const view = nowView(telling, day);
  const isEmpty = telling.indexes.dataset.events.length === 0;
  return {
    header: view.header,
    body: isEmpty ? (
      <NoEvents words={telling.later} />
    ) : (
      <NowPanel view={view} words={telling.later.panels} later={telling.later} />
    ),
  };
}

function panelOf<View extends PanelView>(
  viewOf: (telling: LaterTelling, id: string) => View | null,
  Body: ComponentType<LaterPanelProps<View>>,
): PanelOf {
  return (telling, id) => {
    const view = viewOf(telling, id);
    return (
      view && {
        header: view.header,
        // another thing begins anew
        body: <Body key={id} view={view} words={telling.later.panels} later={telling.later} />,
      }
    );
  };
}
