import type {LaterMessages} from '../../i18n';
import {SourceLine} from '../shared/parts';
import {SentenceText, Text} from '../shared/Text';
import type {StandingView} from './standingViews';

interface StandingsProps {
  readonly of: readonly StandingView[];
  readonly words: LaterMessages;
}

/** Memberships as reported, each with who says so, and whether it holds on the clock's day; nothing for none. */
export function Standings({of, words: {panels}}: StandingsProps) {
  if (of.length === 0) return null;
  return (
    <ul className="panel-list">
      {of.map(({key, sentence, validity, onDay, note, inferred, source}) => (
        <li key={key} data-holds={validity}>
          <p>
            <SentenceText of={sentence} />
          </p>
          {onDay !== null && <p className="panel-note">{onDay}</p>}
          {inferred && !note && <p className="panel-note">{panels.membershipInferred}</p>}
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
