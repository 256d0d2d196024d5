import {RowsWithSource} from '../dossier/RowsWithSource';
import {Section, SourceLine} from '../shared/parts';
import {SentenceText, Text} from '../shared/Text';
import {useSteps} from '../shared/useSteps';
import type {LaterPanelProps} from '../shared/words';
import type {SourceView} from './sourceView';

/** What a report is, how it is dated, where it can be read, and all that rests on it. */
export function SourcePanel({view, words, later}: LaterPanelProps<SourceView>) {
  const {dossiers} = later;
  const cited = useSteps(view.cited);
  return (
    <>
      <div className="panel-part">
        {view.reportTitle && (
          <p className="panel-summary">
            <Text of={view.reportTitle} />
          </p>
        )}
        <p>
          <Text of={view.publisher} />
        </p>
        <p>
          <SentenceText of={view.language} />
        </p>
        {view.basedOn && (
          <p className="panel-note">
            <SentenceText of={view.basedOn} />
          </p>
        )}
        {view.links.map(({href, text}) => (
          <p key={href}>
            <a href={href} rel="noopener noreferrer" target="_blank">
              {text}
            </a>
          </p>
        ))}
        {view.plainAddresses.map(address => (
          <p key={address} dir="auto">
            {address}
          </p>
        ))}
        {view.noLink !== null && <p className="panel-note">{view.noLink}</p>}
        {view.accessed !== null && <p className="panel-note">{view.accessed}</p>}
      </div>
      <Section title={dossiers.headings.dated}>
        <p>{view.published}</p>
        {view.publishedWhy && (
          <p className="panel-note">
            <Text of={view.publishedWhy} />
          </p>
        )}
      </Section>
      <p className="panel-part">{cited ?? later.many.counting}</p>
      {view.events.rows.length > 0 && (
        <Section title={view.eventsTitle}>
          <RowsWithSource of={view.events} />
        </Section>
      )}
      {view.facts.length > 0 && (
        <Section title={dossiers.headings.factsByParagraph}>
          <ul className="panel-list">
            {view.facts.map(({id, text, where}) => (
              <li key={id}>
                <p>
                  <Text of={text} />
                </p>
                <SourceLine of={where} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {view.others.length > 0 && (
        <Section title={words.headings.citedFor}>
          <ul className="panel-list">
            {view.others.map(({key, sentence, where}) => (
              <li key={key}>
                <p>
                  <SentenceText of={sentence} />
                </p>
                <SourceLine of={where} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
