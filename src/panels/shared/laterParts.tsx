/** Parts of the panels that are fetched later. */
import type {DisputeView} from './disputes';
import {SourceLine} from './parts';
import {SentenceText, Text} from './Text';
import type {Sentence} from './words';

/** Other names or spellings; nothing for none. */
export function Aliases({of}: {of: Sentence | null}) {
  if (of === null) return null;
  return (
    <p className="panel-note">
      <SentenceText of={of} />
    </p>
  );
}

/** The readings of a dispute beside each other. */
export function Readings({of}: {of: DisputeView['readings']}) {
  return (
    <ul className="dispute">
      {of.map(({key, says, source}) => (
        <li key={key} className="dispute-reading">
          <p>
            <Text of={says} />
          </p>
          <SourceLine of={source} />
        </li>
      ))}
    </ul>
  );
}
