import {Counting} from '../dossier/Counting';
import {RowsWithSource} from '../dossier/RowsWithSource';
import {YearTable} from '../dossier/YearTable';
import {Absences, Events, Facts, Section} from '../shared/parts';
import {SentenceText} from '../shared/Text';
import {useSteps} from '../shared/useSteps';
import type {LaterPanelProps} from '../shared/words';
import {CountryStandings} from './CountryStandings';
import type {CountryView} from './countryView';

/** What a country hosts, where those who act for it go and where not, what it belongs to, and what else concerns it. */
export function CountryPanel({view, words: {headings}, later}: LaterPanelProps<CountryView>) {
  const {dossiers} = later;
  const others = useSteps(view.others);
  return (
    <>
      {view.nothing && (
        <p className="panel-nothing">
          <SentenceText of={view.nothing} />
        </p>
      )}
      <Events title={dossiers.headings.hosted} of={view.hosted} />
      <YearTable of={view.hostedIdxs} words={later} />
      {!others && <Counting title={dossiers.headings.wentTo} words={later} />}
      {others?.goings.map(({way, title, events}) => (
        <Section key={way} title={title}>
          <RowsWithSource of={events} />
        </Section>
      ))}
      {others && <Absences title={headings.absences} of={others.absences} />}
      <CountryStandings named={view.named} words={later} />
      {others && <Events title={headings.concerned} of={others.concerned} />}
      <Facts title={headings.facts} of={view.facts} />
    </>
  );
}
