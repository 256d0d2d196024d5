import {EventCards} from '../shared/EventCard';
import {Absences, Facts, Lines} from '../shared/parts';
import {SentenceText} from '../shared/Text';
import type {LaterPanelProps} from '../shared/words';
import type {CityView} from './cityView';

/** What happened in a city, who stayed away from it, and what set out from it. */
export function CityPanel({view, words: {headings}}: LaterPanelProps<CityView>) {
  return (
    <>
      <EventCards cards={view.cards} />
      {view.nothing && (
        <p className="panel-nothing">
          <SentenceText of={view.nothing} />
        </p>
      )}
      <Absences title={headings.absences} of={view.absences} />
      <Facts title={headings.facts} of={view.facts} />
      <Lines title={headings.journeysFrom} of={view.journeys} />
      <Lines title={headings.sentFrom} of={view.sent} />
    </>
  );
}
