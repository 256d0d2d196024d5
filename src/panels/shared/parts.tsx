/** Parts that several panels have. */
import type {ReactNode} from 'react';
import type {AbsenceOf, AbsenceView, EventRowView} from './cards';
import {EventRows} from './EventCard';
import type {FactView} from './facts';
import type {LineView} from './places';
import {SentenceText, Text} from './Text';
import {Paged} from './ToldRows';
import type {Told} from './told';
import type {Sentence} from './words';

/** A part of a panel under a small heading. */
export function Section({title, children}: {title: string | Sentence; children: ReactNode}) {
  return (
    <section className="panel-section">
      <h3 className="panel-section-title" dir="auto">
        {typeof title === 'string' ? title : <SentenceText of={title} />}
      </h3>
      {children}
    </section>
  );
}

/** Who says so. */
export function SourceLine({of}: {of: Sentence}) {
  return (
    <p className="panel-source">
      <SentenceText of={of} />
    </p>
  );
}

/** Events as a plain list under a heading; nothing for none. */
export function Events({title, of}: {title: string; of: Told<number, EventRowView>}) {
  if (of.rows.length === 0) return null;
  return (
    <Section title={title}>
      <EventRows of={of} />
    </Section>
  );
}

/** Those who stayed away, each with the reason given and who says so, under a heading; nothing for none. */
export function Absences({title, of}: {title: string; of: Told<AbsenceOf, AbsenceView>}) {
  if (of.rows.length === 0) return null;
  return (
    <Section title={title}>
      <Paged
        of={of}
        isAside
        render={absences => (
          <ul className="panel-list">
            {absences.map(absence => (
              <AbsenceLine key={absence.key} of={absence} />
            ))}
          </ul>
        )}
      />
    </Section>
  );
}

function AbsenceLine({of: {sentence, reason, source}}: {of: AbsenceView}) {
  return (
    <li>
      <p>
        <SentenceText of={sentence} />
      </p>
      {reason && (
        <p>
          <SentenceText of={reason} />
        </p>
      )}
      <SourceLine of={source} />
    </li>
  );
}

/** Figures and facts under a heading; nothing for none. */
export function Facts({title, of}: {title: string; of: readonly FactView[]}) {
  if (of.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="panel-list">
        {of.map(({id, text, source}) => (
          <li key={id}>
            <p>
              <Text of={text} />
            </p>
            <SourceLine of={source} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Sentences that lead on, under a heading; nothing for none. */
export function Lines<Row>({title, of}: {title: string; of: Told<Row, LineView>}) {
  if (of.rows.length === 0) return null;
  return (
    <Section title={title}>
      <LineRows of={of} />
    </Section>
  );
}

/** Sentences that lead on. */
export function LineRows<Row>({of}: {of: Told<Row, LineView>}) {
  return (
    <Paged
      of={of}
      isAside
      render={lines => (
        <ul className="panel-list panel-list--lines">
          {lines.map(({key, sentence}) => (
            <li key={key}>
              <SentenceText of={sentence} />
            </li>
          ))}
        </ul>
      )}
    />
  );
}
