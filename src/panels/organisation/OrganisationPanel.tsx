import {Aliases, Memberships} from '../shared/laterParts';
import {Events, Facts, Section} from '../shared/parts';
import type {LaterPanelProps} from '../shared/words';
import type {OrganisationView} from './organisationView';

/** What an organisation held, and who belongs to it. */
export function OrganisationPanel({view, words}: LaterPanelProps<OrganisationView>) {
  return (
    <>
      <Aliases of={view.aliases} />
      <Events title={words.headings.events} of={view.events} />
      <Section title={words.headings.members}>
        {view.noMembers !== null && <p className="panel-note">{view.noMembers}</p>}
        <Memberships of={view.members} words={words} />
      </Section>
      <Facts title={words.headings.facts} of={view.facts} />
    </>
  );
}
