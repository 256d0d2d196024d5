import {useMemo} from 'react';
import {LaterFailure} from '../../ui';
import type {DisputeView} from '../shared/disputes';
import {Readings} from '../shared/laterParts';
import {Events, Facts, Section, SourceLine} from '../shared/parts';
import {plain} from '../shared/plain';
import {Name, SentenceText, Text} from '../shared/Text';
import {useDetails} from '../shared/useDetails';
import {joined, type LaterPanelProps, type Named} from '../shared/words';
import {type EventView, eventView, type WhoLineView} from './eventView';
import type {ReportView} from './reportHistory';

/** All that the reports say of an event, once all of it is there. */
export function EventPanel({view: early, words}: LaterPanelProps<EventView>) {
  const {telling, eventIdx} = early;
  const wanted = useMemo(() => [eventIdx], [eventIdx]);
  const {areThere, failed, retry} = useDetails(telling.indexes, wanted);
  const view = useMemo(
    () =>
      areThere && !early.isWhole ? eventView(telling, telling.indexes.dataset.events[eventIdx]!.id)! : early,
    [areThere, early, telling, eventIdx],
  );
  if (failed) return <LaterFailure onRetry={retry} />;
  return view.isWhole && <Told view={view} words={words} />;
}

/** Who, where and when, and who says so. */
function Told({view, words}: Pick<LaterPanelProps<EventView>, 'view' | 'words'>) {
  const {headings} = words;
  return (
    <>
      <p className="panel-summary">
        <Text of={view.summary} />
      </p>
      {view.disputes.map(dispute => (
        <Dispute key={plain(dispute.title)} dispute={dispute} />
      ))}
      {view.who.length > 0 && (
        <Section title={headings.who}>
          <ul className="panel-list">
            {view.who.map(line => (
              <WhoLine key={line.key} line={line} />
            ))}
          </ul>
        </Section>
      )}
      <Section title={headings.where}>
        <p>{view.where.place ? <SentenceText of={view.where.place} /> : words.noPlace}</p>
        {view.where.sent && (
          <p>
            <SentenceText of={view.where.sent} />
          </p>
        )}
        {view.where.note && (
          <p className="panel-note">
            <Text of={view.where.note} />
          </p>
        )}
      </Section>
      {view.whenNote && (
        <Section title={headings.when}>
          <p className="panel-note">
            <Text of={view.whenNote} />
          </p>
        </Section>
      )}
      <Section title={view.reports.length > 1 ? headings.reports : headings.sources}>
        <ol className="panel-list report-history" data-several={view.reports.length > 1 || undefined}>
          {view.reports.map(report => (
            <Report key={report.key} report={report} />
          ))}
        </ol>
        {view.origins.map(sentence => (
          <p key={plain(sentence)} className="panel-note">
            <SentenceText of={sentence} />
          </p>
        ))}
      </Section>
      {view.partOf && (
        <Section title={headings.partOf}>
          <p>
            <Name of={view.partOf} />
          </p>
        </Section>
      )}
      <Events title={headings.parts} of={view.parts} />
      {view.about.length > 0 && (
        <Section title={headings.about}>
          <p>
            <Names of={view.about} />
          </p>
        </Section>
      )}
      <Facts title={headings.facts} of={view.facts} />
    </>
  );
}

/** Each reading beside the others, none of them preferred. */
function Dispute({dispute}: {dispute: DisputeView}) {
  return (
    <Section title={dispute.title}>
      <Readings of={dispute.readings} />
    </Section>
  );
}

function WhoLine({line}: {line: WhoLineView}) {
  return (
    <li>
      <p>
        <Names of={line.names} />
        {line.how !== '' && <span className="panel-how"> {line.how}</span>}
      </p>
      {line.notes.map(({who, note}) => (
        <p key={`${who?.text} ${plain(note)}`} className="panel-note">
          {who && (
            <>
              <Text of={who} />:{' '}
            </>
          )}
          <SentenceText of={note} />
        </p>
      ))}
      <SourceLine of={line.source} />
    </li>
  );
}

function Report({report}: {report: ReportView}) {
  return (
    <li>
      <p>
        <SentenceText of={report.source} />
      </p>
      <p className="panel-status">
        {report.status}
        {report.until !== null && <span className="report-until"> {report.until}</span>}
      </p>
      {report.counts !== null && <p className="panel-note">{report.counts}</p>}
      {report.note && (
        <p className="panel-note">
          <Text of={report.note} />
        </p>
      )}
    </li>
  );
}

/** Names one after another, with commas. */
function Names({of}: {of: readonly Named[]}) {
  const names = of.map(name => [name]);
  return <SentenceText of={joined(names, ', ')} />;
}
