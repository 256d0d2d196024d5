import {useMemo} from 'react';
import {type LaterMessages, useMessages} from '../../i18n';
import {useAllIndexes} from '../../store';
import {Section} from '../shared/parts';
import {isLarge} from '../shared/told';
import {useSteps} from '../shared/useSteps';
import {Counting} from './Counting';
import {eventYears} from './eventYears';

interface YearTableProps {
  /** Positions of the events that are counted. */
  readonly of: readonly number[];
  readonly words: LaterMessages;
}

/** How many events there were by year and format; nothing for a single one. */
export function YearTable({of, words}: YearTableProps) {
  const {dossiers} = words;
  const indexes = useAllIndexes();
  const {panels} = useMessages();
  const counted = useSteps(
    useMemo(() => ({areMany: isLarge(indexes), steps: () => eventYears(indexes, of)}), [indexes, of]),
  );
  if (of.length < 2) return null;
  if (!counted) return <Counting title={dossiers.headings.years} words={words} />;
  const {formats, rows} = counted;
  const hasTotal = formats.length > 1;
  return (
    <Section title={dossiers.headings.years}>
      <table className="dossier-years">
        <thead>
          <tr>
            <th scope="col">{dossiers.year}</th>
            {formats.map(format => (
              <th key={format} scope="col" data-format={format}>
                <b className="event-format">{panels.formats[format]}</b>
              </th>
            ))}
            {hasTotal && <th scope="col">{dossiers.allFormats}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({year, counts, total}) => (
            <tr key={year}>
              <th scope="row">{year ?? dossiers.yearUnknown}</th>
              {counts.map((count, idx) => (
                <td key={formats[idx]}>{count || ''}</td>
              ))}
              {hasTotal && <td>{total}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
