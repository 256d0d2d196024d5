import type {EventRowView} from '../shared/cards';
import {EventRow} from '../shared/EventCard';
import {plain} from '../shared/plain';
import {SentenceText} from '../shared/Text';
import {ToldRows} from '../shared/ToldRows';
import type {Told} from '../shared/told';
import type {Sentence} from '../shared/words';

/** An event as a line, and below it what is to be said of it here: who says so, where, who. */
export interface RowWithSource {
  readonly row: EventRowView;
  readonly below: readonly Sentence[];
}

/** Events as a plain list, each with what is said below it. */
export function RowsWithSource<Row>({of}: {of: Told<Row, RowWithSource>}) {
  return (
    <ToldRows
      of={of}
      render={shown => (
        <ul className="panel-list">
          {shown.map(({row, below}) => (
            <EventRow key={row.eventId} row={row}>
              {below.map(sentence => (
                <p key={plain(sentence)} className="event-row-where">
                  <SentenceText of={sentence} />
                </p>
              ))}
            </EventRow>
          ))}
        </ul>
      )}
    />
  );
}
