import type {LaterMessages} from '../../i18n';
import {Counting} from '../dossier/Counting';
import {RowsWithSource} from '../dossier/RowsWithSource';
import {Aliases} from '../shared/laterParts';
import {Absences, Facts, Lines, Section, SourceLine} from '../shared/parts';
import {SentenceText} from '../shared/Text';
import {useSteps} from '../shared/useSteps';
import type {LaterPanelProps} from '../shared/words';
import type {ActorDoings, ActorView} from './actorView';
import {Itinerary} from './Itinerary';

/** Who somebody is as reported, where they are or are to be, with whom, and what else has to do with them. */
export function ActorPanel({view, words: {headings}, later}: LaterPanelProps<ActorView>) {
  const {dossiers} = later;
  const doings = useSteps(view.doings);
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
      {!doings && <Counting title={dossiers.headings.itinerary} words={later} />}
      {doings && <Doings of={doings} words={dossiers} />}
      <Facts title={headings.facts} of={view.facts} />
      {doings?.seat && (
        <p className="panel-note dossier-end">
          <SentenceText of={doings.seat} />
        </p>
      )}
    </>
  );
}

function Doings({of, words}: {of: ActorDoings; words: LaterMessages['dossiers']}) {
  return (
    <>
      {of.itinerary && <Itinerary of={of.itinerary} words={words} />}
      {of.others.map(({way, title, events}) => (
        <Section key={way} title={title}>
          <RowsWithSource of={events} />
        </Section>
      ))}
      <Absences title={words.headings.declined} of={of.absences} />
      <Lines title={words.headings.counterparts} of={of.counterparts} />
    </>
  );
}
