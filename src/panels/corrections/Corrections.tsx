import {type LaterMessages, useMessages} from '../../i18n';
import {useAllIndexes} from '../../store';
import {Section} from '../shared/parts';
import {CorrectionList} from './CorrectionList';
import {correctionsAbout, correctionViews} from './correctionViews';

interface CorrectionsProps {
  /** Of what the panel is about. */
  readonly id: string;
  readonly words: LaterMessages;
}

/** What has been corrected of what a panel tells, at its end; nothing for none. */
export function Corrections({id, words}: CorrectionsProps) {
  const messages = useMessages();
  const corrections = correctionViews(correctionsAbout(useAllIndexes(), id), messages);
  if (corrections.length === 0) return null;
  return (
    <Section title={words.panels.headings.corrections}>
      <CorrectionList of={corrections} />
    </Section>
  );
}
