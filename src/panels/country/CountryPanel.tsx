import {EventCards} from '../shared/EventCard';
import {Memberships} from '../shared/laterParts';
import {Absences, Events, Facts, Section} from '../shared/parts';
import {SentenceText} from '../shared/Text';
import type {LaterPanelProps} from '../shared/words';
import type {CountryView} from './countryView';

/** What happened in a country, what concerns it, and what it belongs to. */
export function CountryPanel({view, words}: LaterPanelProps<CountryView>) {
  return (
    <>
      <EventCards cards={view.cards} />
      {view.nothing && (
        <p className="panel-nothing">
          <SentenceText of={view.nothing} />
        </p>
      )}
      <Events title={words.headings.concerned} of={view.concerned} />
      {view.memberships.length > 0 && (
        <Section title={words.headings.memberships}>
          <Memberships of={view.memberships} words={words} />
        </Section>
      )}
      <Absences title={words.headings.absences} of={view.absences} />
      <Facts title={words.headings.facts} of={view.facts} />
    </>
  );
}
