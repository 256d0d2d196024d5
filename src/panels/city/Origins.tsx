import type {LaterMessages} from '../../i18n';
import {Counting} from '../dossier/Counting';
import {Figure} from '../dossier/Figure';
import {LineRows, Section} from '../shared/parts';
import type {Prepared} from '../shared/steps';
import {SentenceText} from '../shared/Text';
import {useSteps} from '../shared/useSteps';
import type {OriginsView} from './originsView';

interface OriginsProps {
  /** Of null: nobody comes from elsewhere. */
  readonly of: Prepared<{readonly origins: OriginsView | null}>;
  readonly words: LaterMessages;
}

/** Who comes to a city from where: a picture of the journeys, and the same origin by origin; nothing for none. */
export function Origins({of: prepared, words}: OriginsProps) {
  const known = useSteps(prepared);
  const title = words.dossiers.headings.origins;
  if (!known) return <Counting title={title} words={words} />;
  const {origins: of} = known;
  if (!of) return null;
  return (
    <Section title={title}>
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
