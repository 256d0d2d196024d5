import {useMessages} from '../../i18n';
import {EventRows} from '../shared/EventCard';
import {Facts, Section, SourceLine} from '../shared/parts';
import {SentenceText, Text} from '../shared/Text';
import type {OrganisationView} from './organisationView';

export function OrganisationPanel({view}: {view: OrganisationView}) {
  const {panels} = useMessages();
  return (
    <>
      {view.aliases !== null && (
        <p className="panel-note" dir="auto">
          {view.aliases}
        </p>
      )}
      {view.events.length > 0 && (
        <Section title={panels.headings.events}>
          <EventRows rows={view.events} />
        </Section>
      )}
      <Section title={panels.headings.members}>
        {view.noMembers !== null && <p className="panel-note">{view.noMembers}</p>}
        <ul className="panel-list">
          {view.members.map(({key, sentence, note, inferred, source}) => (
            <li key={key}>
              <p>
                <SentenceText of={sentence} />
              </p>
              {inferred && !note && <p className="panel-note">{panels.membershipInferred}</p>}
              {note && (
                <p className="panel-note">
                  <Text of={note} />
                </p>
              )}
              <SourceLine of={source} />
            </li>
          ))}
        </ul>
      </Section>
      <Facts of={view.facts} />
    </>
  );
}
