import type {LaterMessages} from '../../i18n';
import {Figure} from '../dossier/Figure';
import {EventRow} from '../shared/EventCard';
import {Section} from '../shared/parts';
import {plain} from '../shared/plain';
import {SentenceText} from '../shared/Text';
import {ToldRows} from '../shared/ToldRows';
import type {ItineraryView, StopView} from './itineraryView';

interface ItineraryProps {
  readonly of: ItineraryView;
  readonly words: LaterMessages['dossiers'];
}

/** Where somebody is, or is to be, in person: a picture of the journeys, and the same stop by stop. */
export function Itinerary({of, words}: ItineraryProps) {
  return (
    <Section title={words.headings.itinerary}>
      {of.totals.length > 0 && <p>{of.totals.join(' ')}</p>}
      {of.map && <Figure of={of.map} reading={of.reading} />}
      <ToldRows
        of={of.stops}
        render={shown => (
          <ol className="dossier-stops">
            {shown.map(stop => (
              <Stop key={stop.key} stop={stop} />
            ))}
          </ol>
        )}
      />
    </Section>
  );
}

function Stop({stop}: {stop: StopView}) {
  return (
    <li className="dossier-stop">
      <p>
        <SentenceText of={stop.where} />
      </p>
      {stop.offices.map(sentence => (
        <p key={plain(sentence)} className="panel-note">
          <SentenceText of={sentence} />
        </p>
      ))}
      <ul className="panel-list">
        {stop.events.map(row => (
          <EventRow key={row.eventId} row={row} />
        ))}
      </ul>
    </li>
  );
}
