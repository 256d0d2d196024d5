import {useMemo} from 'react';
import {type LaterMessages, useMessages} from '../../i18n';
import {selectToldDay, useAllIndexes, useItinera} from '../../store';
import {Standings} from '../dossier/Standings';
import {standingsOf} from '../dossier/standingViews';
import {EventRows} from '../shared/EventCard';
import {Section} from '../shared/parts';
import {Name} from '../shared/Text';
import type {CountryView} from './countryView';

interface CountryStandingsProps {
  readonly named: CountryView['named'];
  readonly words: LaterMessages;
}

/** The standing of a country in each organisation over time, read on the clock's day; nothing where no report gives any. */
export function CountryStandings({named, words}: CountryStandingsProps) {
  const indexes = useAllIndexes();
  const messages = useMessages();
  const day = useItinera(selectToldDay);
  const rows = useMemo(
    () => standingsOf({indexes, messages, later: words}, named, day),
    [indexes, messages, words, named, day],
  );
  if (rows.length === 0) return null;
  const {dossiers} = words;
  return (
    <Section title={dossiers.headings.standing}>
      <table className="dossier-standings">
        <thead className="unseen">
          <tr>
            <th scope="col">{dossiers.organisation}</th>
            <th scope="col">{dossiers.standingThere}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({key, organisation, standings, events}) => (
            <tr key={key}>
              <th scope="row">
                <Name of={organisation} />
              </th>
              <td>
                <Standings of={standings} words={words} />
                {events.rows.length > 0 && <EventRows of={events} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
