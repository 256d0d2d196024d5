import type {LaterMessages} from '../../i18n';
import {Figure} from '../dossier/Figure';
import {LineRows, Section} from '../shared/parts';
import {SentenceText} from '../shared/Text';
import type {OriginsView} from './originsView';

interface OriginsProps {
  readonly of: OriginsView | null;
  readonly words: LaterMessages['dossiers'];
}

/** Who comes to a city from where: a picture of the journeys, and the same origin by origin; nothing for none. */
export function Origins({of, words}: OriginsProps) {
  if (!of) return null;
  return (
    <Section title={words.headings.origins}>
      {of.map && <Figure of={of.map} reading={of.reading ?? ''} />}
      <LineRows of={of.lines} />
      {of.notes.length > 0 && <p className="panel-note dossier-note">{of.notes.join(' ')}</p>}
      {of.unknown && (
        <p className="panel-note dossier-note">
          <SentenceText of={of.unknown} />
        </p>
      )}
    </Section>
  );
}
