import {Counting} from '../dossier/Counting';
import {YearTable} from '../dossier/YearTable';
import {EventCards} from '../shared/EventCard';
import {Absences, Facts, Lines} from '../shared/parts';
import {SentenceText} from '../shared/Text';
import {useSteps} from '../shared/useSteps';
import type {LaterPanelProps} from '../shared/words';
import type {CityView} from './cityView';
import {Origins} from './Origins';

/** What happened in a city, who comes from where, who stayed away, and what set out from it. */
export function CityPanel({view, words: {headings}, later}: LaterPanelProps<CityView>) {
  const others = useSteps(view.others);
  return (
    <>
      <EventCards of={view.cards} />
      {view.nothing && (
        <p className="panel-nothing">
          <SentenceText of={view.nothing} />
        </p>
      )}
      <YearTable of={view.eventIdxs} words={later} />
      {!others && <Counting title={later.dossiers.headings.origins} words={later} />}
      {others && <Origins of={others.origins} words={later.dossiers} />}
      {others && <Absences title={headings.absences} of={others.absences} />}
      <Facts title={headings.facts} of={view.facts} />
      {others && <Lines title={headings.journeysFrom} of={others.journeys} />}
      {others && <Lines title={headings.sentFrom} of={others.sent} />}
    </>
  );
}
