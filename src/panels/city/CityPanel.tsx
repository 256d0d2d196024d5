import {useMessages} from '../../i18n';
import {EventCards} from '../shared/EventCard';
import {Absences, Facts, Lines} from '../shared/parts';
import {SentenceText} from '../shared/Text';
import type {CityView} from './cityView';

/** What happened in a city, who stayed away from it, and what set out from it. */
export function CityPanel({view}: {view: CityView}) {
  const {panels} = useMessages();
  return (
    <>
      <EventCards cards={view.cards} />
      {view.nothing && (
        <p className="panel-nothing">
          <SentenceText of={view.nothing} />
        </p>
      )}
      <Absences of={view.absences} />
      <Facts of={view.facts} />
      <Lines title={panels.headings.journeysFrom} of={view.journeys} />
      <Lines title={panels.headings.sentFrom} of={view.sent} />
    </>
  );
}
