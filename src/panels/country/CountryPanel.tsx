import {useMessages} from '../../i18n';
import {EventCards} from '../shared/EventCard';
import {Absences, Events, Facts, Memberships, Section} from '../shared/parts';
import type {CountryView} from './countryView';

/** What happened in a country, what concerns it, and what it belongs to. */
export function CountryPanel({view}: {view: CountryView}) {
  const {panels} = useMessages();
  return (
    <>
      <EventCards cards={view.cards} />
      {view.nothing !== null && <p className="panel-nothing">{view.nothing}</p>}
      <Events title={panels.headings.concerned} of={view.concerned} />
      {view.memberships.length > 0 && (
        <Section title={panels.headings.memberships}>
          <Memberships of={view.memberships} />
        </Section>
      )}
      <Absences of={view.absences} />
      <Facts of={view.facts} />
    </>
  );
}
