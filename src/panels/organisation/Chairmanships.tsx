import type {LaterMessages} from '../../i18n';
import {EventRow} from '../shared/EventCard';
import {Readings} from '../shared/laterParts';
import {Section} from '../shared/parts';
import {plain} from '../shared/plain';
import {SentenceText} from '../shared/Text';
import {ToldRows} from '../shared/ToldRows';
import type {Told} from '../shared/told';
import type {ChairmanshipView} from './chairmanshipView';

interface ChairmanshipsProps {
  readonly of: Told<number, ChairmanshipView>;
  readonly words: LaterMessages;
}

/** Who leads an organisation from when, with what the reports disagree on; nothing for none. */
export function Chairmanships({of, words}: ChairmanshipsProps) {
  if (of.rows.length === 0) return null;
  return (
    <Section title={words.dossiers.headings.chairmanship}>
      <ToldRows of={of} render={shown => <ChairmanshipRows of={shown} />} />
    </Section>
  );
}

function ChairmanshipRows({of}: {of: readonly ChairmanshipView[]}) {
  const disputes = of.flatMap(chairmanship => chairmanship.disputes);
  return (
    <>
      <ul className="panel-list">
        {of.map(({row, sentence}) => (
          <EventRow key={row.eventId} row={row}>
            {sentence && (
              <p className="event-row-where">
                <SentenceText of={sentence} />
              </p>
            )}
          </EventRow>
        ))}
      </ul>
      {disputes.map(({title, readings}) => (
        <div key={plain(title)} className="dossier-dispute">
          <p>
            <SentenceText of={title} />
          </p>
          <Readings of={readings} />
        </div>
      ))}
    </>
  );
}
