import {RowsWithSource} from '../dossier/RowsWithSource';
import {YearTable} from '../dossier/YearTable';
import {Absences, Events, Facts, Section} from '../shared/parts';
import {SentenceText} from '../shared/Text';
import type {LaterPanelProps} from '../shared/words';
import {CountryStandings} from './CountryStandings';
import type {CountryView} from './countryView';

/** What a country hosts, where those who act for it go and where not, what it belongs to, and what else concerns it. */
export function CountryPanel({view, words: {headings}, later}: LaterPanelProps<CountryView>) {
  const {dossiers} = later;
  return (
    <>
      {view.nothing && (
        <p className="panel-nothing">
          <SentenceText of={view.nothing} />
        </p>
      )}
      <Events title={dossiers.headings.hosted} of={view.hosted} />
      <YearTable of={view.hostedIdxs} words={later} />
      {view.goings.map(({way, title, events}) => (
        <Section key={way} title={title}>
          <RowsWithSource of={events} />
        </Section>
      ))}
      <Absences title={headings.absences} of={view.absences} />
      <CountryStandings named={view.named} words={later} />
      <Events title={headings.concerned} of={view.concerned} />
      <Facts title={headings.facts} of={view.facts} />
    </>
  );
}
