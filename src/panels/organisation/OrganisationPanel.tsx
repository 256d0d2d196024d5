import {useMessages} from '../../i18n';
import {Aliases, Events, Facts, Memberships, Section} from '../shared/parts';
import type {OrganisationView} from './organisationView';

/** What an organisation held, and who belongs to it. */
export function OrganisationPanel({view}: {view: OrganisationView}) {
  const {panels} = useMessages();
  return (
    <>
      <Aliases of={view.aliases} />
      <Events title={panels.headings.events} of={view.events} />
      <Section title={panels.headings.members}>
        {view.noMembers !== null && <p className="panel-note">{view.noMembers}</p>}
        <Memberships of={view.members} />
      </Section>
      <Facts of={view.facts} />
    </>
  );
}
