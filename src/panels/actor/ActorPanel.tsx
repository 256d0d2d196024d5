import {Aliases} from '../shared/laterParts';
import {Events, Facts, Section, SourceLine} from '../shared/parts';
import {SentenceText} from '../shared/Text';
import type {LaterPanelProps} from '../shared/words';
import type {ActorView} from './actorView';

/** The offices of an actor, as reported, and the events that have to do with it. */
export function ActorPanel({view, words}: LaterPanelProps<ActorView>) {
  return (
    <>
      <Aliases of={view.aliases} />
      {view.offices.length > 0 && (
        <Section title={words.headings.offices}>
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
      <Events title={words.headings.events} of={view.events} />
      <Facts title={words.headings.facts} of={view.facts} />
      {view.seat && (
        <p className="panel-note">
          <SentenceText of={view.seat} />
        </p>
      )}
    </>
  );
}
