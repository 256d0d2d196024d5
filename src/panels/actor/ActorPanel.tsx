import {useMessages} from '../../i18n';
import {EventRows} from '../shared/EventCard';
import {Facts, Section, SourceLine} from '../shared/parts';
import {SentenceText} from '../shared/Text';
import type {ActorView} from './actorView';

export function ActorPanel({view}: {view: ActorView}) {
  const {panels} = useMessages();
  return (
    <>
      {view.aliases !== null && (
        <p className="panel-note" dir="auto">
          {view.aliases}
        </p>
      )}
      {view.offices.length > 0 && (
        <Section title={panels.headings.offices}>
          <ul className="panel-list">
            {view.offices.map(({key, sentence, source}) => (
              <li key={key}>
                <p>
                  <SentenceText of={sentence} />
                </p>
                {source && <SourceLine of={source} />}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {view.links.map(({key, sentence, source}) => (
        <div key={key} className="panel-part">
          <p>
            <SentenceText of={sentence} />
          </p>
          <SourceLine of={source} />
        </div>
      ))}
      {view.events.length > 0 && (
        <Section title={panels.headings.events}>
          <EventRows rows={view.events} />
        </Section>
      )}
      <Facts of={view.facts} />
      {view.seat && (
        <p className="panel-note">
          <SentenceText of={view.seat} />
        </p>
      )}
    </>
  );
}
