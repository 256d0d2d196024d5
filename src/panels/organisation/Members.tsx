import {useMemo} from 'react';
import {formatDay, type LaterMessages, useMessages} from '../../i18n';
import type {Membership} from '../../model';
import {selectToldDay, useAllIndexes, useItinera} from '../../store';
import {Standings} from '../dossier/Standings';
import {membersOn} from '../dossier/standingViews';
import {Section} from '../shared/parts';

interface MembersProps {
  readonly of: readonly Membership[];
  readonly words: LaterMessages;
}

/** Who belongs to an organisation on the clock's day, as reported. */
export function Members({of, words}: MembersProps) {
  const indexes = useAllIndexes();
  const messages = useMessages();
  const day = useItinera(selectToldDay);
  const standings = useMemo(
    () => membersOn({indexes, messages, later: words}, of, day),
    [indexes, messages, words, of, day],
  );
  return (
    <Section
      title={
        of.length === 0 ? words.panels.headings.members : words.dossiers.membersOn(formatDay(day, messages))
      }
    >
      {of.length === 0 && <p className="panel-note">{words.panels.noMembers}</p>}
      <Standings of={standings} words={words} />
    </Section>
  );
}
