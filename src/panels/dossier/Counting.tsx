import type {LaterMessages} from '../../i18n';
import {Section} from '../shared/parts';

/** Stands where something is told that takes long to count. */
export function Counting({title, words}: {title: string; words: LaterMessages}) {
  return (
    <Section title={title}>
      <p className="panel-note">{words.many.counting}</p>
    </Section>
  );
}
