import {type LaterMessages, useMessages} from '../../i18n';
import {keysOf} from '../../model';
import {EventDate} from '../shared/EventCard';
import {Name, SentenceText, Text} from '../shared/Text';
import type {ListHeading, ListRowView, ListView} from './listView';
import {GroupHeading, OpeningTitle, useRow} from './rowParts';
import {type Sort, type SortColumn, sortColumns} from './sort';
import type {WhoPart} from './who';

type Words = LaterMessages['list'];
type Column = keyof Words['columns'];

/** The columns in their order, and how much of the table's width each takes. */
const widths = {
  when: '14%',
  event: '25%',
  place: '11%',
  who: '21%',
  status: '14%',
  source: '15%',
} as const satisfies Record<Column, string>;
const columns = keysOf(widths);

interface EventTableProps {
  readonly view: ListView;
  readonly words: Words;
  readonly sort: Sort;
  readonly onSort: (column: SortColumn) => void;
}

/** The list as a table whose headings sort it: what a wide place has room for. */
export function EventTable({view, words, sort, onSort}: EventTableProps) {
  const isPart = view.rowCount !== null;
  return (
    <table className="event-table" aria-rowcount={view.rowCount ?? undefined}>
      <caption className="unseen">{words.caption(view.title)}</caption>
      <colgroup>
        {columns.map(column => (
          <col key={column} width={widths[column]} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={isPart ? 1 : undefined}>
          {columns.map(column => (
            <ColumnHeading key={column} column={column} words={words} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      {view.sections.map(({key, headings, rows}) => (
        <tbody key={key}>
          {headings.map(heading => (
            <GroupRow key={heading.key} of={heading} isPart={isPart} />
          ))}
          {rows.map(row => (
            <EventTableRow key={row.key} row={row} isPart={isPart} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface ColumnHeadingProps extends Omit<EventTableProps, 'view'> {
  readonly column: Column;
}

function ColumnHeading({column, words, sort, onSort}: ColumnHeadingProps) {
  const name = words.columns[column];
  const sortColumn = sortColumns.find(sortable => sortable === column);
  if (!sortColumn)
    return (
      <th scope="col" data-column={column}>
        {name}
      </th>
    );
  const direction = sort.column === sortColumn ? sort.direction : 'none';
  return (
    <th scope="col" data-column={column} aria-sort={direction}>
      <button type="button" className="event-table-sort" onClick={() => onSort(sortColumn)}>
        {name}
        <SortArrow direction={direction} />
      </button>
    </th>
  );
}

const pathOf = {
  ascending: 'M1 7.5 4 4.5l3 3',
  descending: 'M1 4.5 4 7.5l3-3',
  none: 'M1.5 4.5 4 2l2.5 2.5m-5 3L4 10l2.5-2.5',
} as const;

/** Which way a column is sorted; of one that is not, that it can be. */
function SortArrow({direction}: {direction: Sort['direction'] | 'none'}) {
  return (
    <svg aria-hidden="true" viewBox="0 0 8 12" width="8" height="12" data-direction={direction}>
      <path d={pathOf[direction]} />
    </svg>
  );
}

function GroupRow({of: heading, isPart}: {of: ListHeading; isPart: boolean}) {
  return (
    <tr
      className="event-table-group"
      data-level={heading.level}
      aria-rowindex={isPart ? heading.rowIndex : undefined}
    >
      <th scope="rowgroup" colSpan={columns.length}>
        <GroupHeading of={heading} />
      </th>
    </tr>
  );
}

/** Of a part of the table a row says which of all it is. */
function EventTableRow({
  row: {rowIndex, card, who, aside, status, sources},
  isPart,
}: {
  row: ListRowView;
  isPart: boolean;
}) {
  const live = useRow(card);
  return (
    <tr {...live} aria-rowindex={isPart ? rowIndex : undefined}>
      <td data-column="when">
        <EventDate row={card} />
      </td>
      <th scope="row" data-column="event">
        <div className="event-table-event">
          <OpeningTitle row={card} />
          <p className="event-table-format">
            <Text of={card.formatName} />
          </p>
        </div>
      </th>
      <td data-column="place">{card.where && <Name of={card.where} />}</td>
      <td data-column="who">
        {aside && (
          <p>
            <SentenceText of={aside} />
          </p>
        )}
        {who.map((part, idx) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts never change their order
          <Who key={idx} of={part} />
        ))}
      </td>
      <td data-column="status">
        {status.word}
        {status.note !== null && <p className="event-table-note">{status.note}</p>}
      </td>
      <td data-column="source">
        {sources.map(source => (
          <p key={source.text}>
            <Name of={source} />
          </p>
        ))}
      </td>
    </tr>
  );
}

/** "Sergey Lavrov, Jeenbek Kulubaev and 3 more visiting, in person". */
function Who({of: {names, more, how}}: {of: WhoPart}) {
  const {panels} = useMessages();
  return (
    <p>
      {names.map((name, idx) => (
        <span key={name.text}>
          {idx > 0 && ', '}
          <Name of={name} />
        </span>
      ))}
      <span className="event-table-note">
        {more > 0 && ` ${panels.andMore(more)}`}
        {how !== '' && ` ${how}`}
      </span>
    </p>
  );
}
