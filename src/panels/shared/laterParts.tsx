/** Parts of the panels that are fetched later. */
import type {LaterMessages} from '../../i18n';
import type {MembershipView} from './memberships';
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

/** Memberships as reported, each with who says so; nothing for none. */
export function Memberships({
  of,
  words,
}: {
  of: readonly MembershipView[];
  words: Pick<LaterMessages['panels'], 'membershipInferred'>;
}) {
  if (of.length === 0) return null;
  return (
    <ul className="panel-list">
      {of.map(({key, sentence, note, inferred, source}) => (
        <li key={key}>
          <p>
            <SentenceText of={sentence} />
          </p>
          {inferred && !note && <p className="panel-note">{words.membershipInferred}</p>}
          {note && (
            <p className="panel-note">
              <Text of={note} />
            </p>
          )}
          <SourceLine of={source} />
        </li>
      ))}
    </ul>
  );
}
