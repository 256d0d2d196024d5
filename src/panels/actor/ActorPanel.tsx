import {RowsWithSource} from '../dossier/RowsWithSource';
import {Aliases} from '../shared/laterParts';
import {Absences, Facts, Lines, Section, SourceLine} from '../shared/parts';
import {SentenceText} from '../shared/Text';
import type {LaterPanelProps} from '../shared/words';
import type {ActorView} from './actorView';
import {Itinerary} from './Itinerary';

/** Who somebody is as reported, where they are or are to be, with whom, and what else has to do with them. */
export function ActorPanel({view, words: {headings}, later: {dossiers}}: LaterPanelProps<ActorView>) {
  return (
    <>
      <Aliases of={view.aliases} />
      {view.offices.length > 0 && (
        <Section title={headings.offices}>
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
          {view.officesUndated !== null && <p className="panel-note">{view.officesUndated}</p>}
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
      {view.itinerary && <Itinerary of={view.itinerary} words={dossiers} />}
      {view.others.map(({way, title, events}) => (
        <Section key={way} title={title}>
          <RowsWithSource of={events} />
        </Section>
      ))}
      <Absences title={dossiers.headings.declined} of={view.absences} />
      <Lines title={dossiers.headings.counterparts} of={view.counterparts} />
      <Facts title={headings.facts} of={view.facts} />
      {view.seat && (
        <p className="panel-note dossier-end">
          <SentenceText of={view.seat} />
        </p>
      )}
    </>
  );
}
