import {useId, useMemo, useState} from 'react';
import {selectDay, useItineraStore} from '../../store';
import type {ToldRowsProps} from '../shared/ToldRows';
import {RowsAround} from './RowsAround';
import {useFound} from './useFound';
import {type YearGroup, yearGroups} from './yearGroups';

/**
 * Many events by years, of which the one where the clock stood when they were opened is open, from its day on; and a field that finds them by their
 * titles. Rows are made of what is open alone.
 */
export function EventYears<Row, View>(props: ToldRowsProps<Row, View>) {
  const {of, render} = props;
  const {many} = of.telling.later;
  const store = useItineraStore();
  const [day] = useState(() => selectDay(store.getState()));
  const years = useMemo(() => yearGroups(of, day), [of, day]);
  const [isOpen, setOpen] = useState<ReadonlyMap<number | null, boolean>>(new Map());
  const {sought, setSought, found, said, begin} = useFound(of);
  const fieldId = useId();
  const eventCount = years.reduce((sum, year) => sum + year.eventCount, 0);

  return (
    <div className="years">
      <p className="years-find">
        <label htmlFor={fieldId}>{many.find(eventCount)}</label>
        <input
          id={fieldId}
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={sought}
          onFocus={begin}
          onChange={({target}) => setSought(target.value)}
        />
      </p>
      <p className="years-found" role="status">
        {said}
      </p>
      {found ? (
        <RowsAround of={of} rows={found} startAt={0} render={views => render(views, true)} />
      ) : (
        years.map((year, idx) => (
          <Year
            key={year.year}
            {...props}
            year={year}
            isOpen={isOpen.get(year.year) ?? idx === 0}
            startsAtClock={idx === 0}
            onTurn={opens => setOpen(new Map(isOpen).set(year.year, opens))}
          />
        ))
      )}
    </div>
  );
}

/** At the end of a year there is at least so much to read. */
const fewRows = 10;

interface YearProps<Row, View> extends ToldRowsProps<Row, View> {
  readonly year: YearGroup<Row>;
  readonly isOpen: boolean;
  readonly startsAtClock: boolean;
  readonly onTurn: (opens: boolean) => void;
}

function Year<Row, View>({
  of,
  render,
  yearHeading: Heading = 'h4',
  year: {year, rows, eventCount, fromDay},
  isOpen,
  startsAtClock,
  onTurn,
}: YearProps<Row, View>) {
  const {many, dossiers} = of.telling.later;
  const bodyId = useId();
  return (
    <section className="years-year">
      <Heading className="years-heading">
        <button type="button" aria-expanded={isOpen} aria-controls={bodyId} onClick={() => onTurn(!isOpen)}>
          {year ?? dossiers.yearUnknown} <span className="years-count">{many.events(eventCount)}</span>
        </button>
      </Heading>
      <div id={bodyId} hidden={!isOpen}>
        {isOpen && (
          <RowsAround
            of={of}
            rows={rows}
            startAt={startsAtClock ? Math.min(fromDay, Math.max(0, rows.length - fewRows)) : 0}
            render={views => render(views, true)}
          />
        )}
      </div>
    </section>
  );
}
