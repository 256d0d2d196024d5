import {YearTable} from '../dossier/YearTable';
import {EventCards} from '../shared/EventCard';
import {Absences, Facts, Lines} from '../shared/parts';
import {SentenceText} from '../shared/Text';
import type {LaterPanelProps} from '../shared/words';
import type {CityView} from './cityView';
import {Origins} from './Origins';

/** What happened in a city, who comes from where, who stayed away, and what set out from it. */
export function CityPanel({view, words: {headings}, later}: LaterPanelProps<CityView>) {
  return (
    <>
      <EventCards of={view.cards} />
      {view.nothing && (
        <p className="panel-nothing">
          <SentenceText of={view.nothing} />
        </p>
      )}
      <YearTable of={view.eventIdxs} words={later} />
      <Origins of={view.origins} words={later} />
      <Absences title={headings.absences} of={view.absences} />
      <Facts title={headings.facts} of={view.facts} />
      <Lines title={headings.journeysFrom} of={view.journeys} />
      <Lines title={headings.sentFrom} of={view.sent} />
    </>
  );
}
