import {useMessages} from '../../i18n';
import {Aliases, Events, Facts, Section, SourceLine} from '../shared/parts';
import {SentenceText} from '../shared/Text';
import type {ActorView} from './actorView';

/** The offices of an actor, as reported, and the events that have to do with it. */
export function ActorPanel({view}: {view: ActorView}) {
  const {panels} = useMessages();
  return (
    <>
      <Aliases of={view.aliases} />
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
      <Events title={panels.headings.events} of={view.events} />
      <Facts of={view.facts} />
      {view.seat && (
        <p className="panel-note">
          <SentenceText of={view.seat} />
        </p>
      )}
    </>
  );
}
