import {useMessages} from '../../i18n';
import {EventCards, EventRows} from '../shared/EventCard';
import {Absences, Facts, Section, SourceLine} from '../shared/parts';
import {SentenceText, Text} from '../shared/Text';
import type {CountryView} from './countryView';

export function CountryPanel({view}: {view: CountryView}) {
  const {panels} = useMessages();
  return (
    <>
      <EventCards cards={view.cards} />
      {view.nothing !== null && <p className="panel-nothing">{view.nothing}</p>}
      {view.concerned.length > 0 && (
        <Section title={panels.headings.concerned}>
          <EventRows rows={view.concerned} />
        </Section>
      )}
      {view.memberships.length > 0 && (
        <Section title={panels.headings.memberships}>
          <ul className="panel-list">
            {view.memberships.map(({key, sentence, note, inferred, source}) => (
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
      )}
      <Absences of={view.absences} />
      <Facts of={view.facts} />
    </>
  );
}
