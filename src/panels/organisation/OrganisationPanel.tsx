import {YearTable} from '../dossier/YearTable';
import {Aliases} from '../shared/laterParts';
import {Events, Facts} from '../shared/parts';
import type {LaterPanelProps} from '../shared/words';
import {Chairmanships} from './Chairmanships';
import {Members} from './Members';
import type {OrganisationView} from './organisationView';

/** What an organisation held, who leads it, who belongs to it, and what else concerns it. */
export function OrganisationPanel({view, words, later}: LaterPanelProps<OrganisationView>) {
  const {headings} = later.dossiers;
  return (
    <>
      <Aliases of={view.aliases} />
      <Events title={headings.meetings} of={view.meetings} />
      <YearTable of={view.meetingIdxs} words={later} />
      <Chairmanships of={view.chairmanships} words={later} />
      <Members of={view.members} words={later} />
      <Events title={headings.others} of={view.others} />
      <Facts title={words.headings.facts} of={view.facts} />
    </>
  );
}
