import {type FormEvent, type ReactNode, useId, useMemo, useState} from 'react';
import {formatDay, type LaterMessages, useMessages} from '../i18n';
import type {Indexes} from '../indexes';
import {namedSource} from '../panels';
import {useItinera, useItineraStore} from '../store';
import {type DayNumber, fromDayNumber, isDay, toDayNumber} from '../time';
import {fragmentKnownBy} from './fragmentKnownBy';
import {countsBy, type KnownDay, knownDays} from './knownDays';

interface KnownDialogProps {
  readonly words: LaterMessages['known'];
  /** All that is told, whatever day is shown now. */
  readonly whole: Indexes;
}

/** So many days are listed at most; a field finds any other. */
const mostListed = 60;

/** The text of the dialog that chooses a day: those on which something was published, each with what was known by then, and a field for any other. */
export function KnownDialog({words, whole}: KnownDialogProps) {
  const messages = useMessages();
  const days = useMemo(() => knownDays(whole.dataset), [whole]);
  const [newest] = days;
  const unlisted = days.length - mostListed;
  const headingId = useId();
  return (
    <div className="known">
      <h2>{words.title}</h2>
      <p className="known-hint">{words.hint}</p>
      <ul className="known-days">
        <KnownRow words={words} whole={whole} day={null}>
          <b>{words.all}</b> <KnownCount words={words} of={newest} />
        </KnownRow>
      </ul>
      <h3 id={headingId}>{words.days}</h3>
      <ul className="known-days" aria-labelledby={headingId}>
        {days.slice(0, mostListed).map(known => (
          <KnownRow key={known.day} words={words} whole={whole} day={known.day}>
            <b>{formatDay(known.day, messages)}</b> <KnownCount words={words} of={known} />{' '}
            <span className="known-sources">
              {known.sources.map(id => namedSource({indexes: whole, messages}, id).text).join('; ')}
            </span>
          </KnownRow>
        ))}
      </ul>
      {unlisted > 0 && <p className="known-hint">{words.more(unlisted)}</p>}
      <OtherDay words={words} whole={whole} days={days} />
    </div>
  );
}

interface KnownRowProps extends KnownDialogProps {
  readonly day: DayNumber | null;
  readonly children: ReactNode;
}

/** A day that leads to what was known by it; the one that is shown leads nowhere. */
function KnownRow({words, whole, day, children}: KnownRowProps) {
  const isShown = useItinera(({known}) => known === day);
  const fragment = useItinera(state => fragmentKnownBy(state, whole.dataset, day));
  return (
    <li>
      {isShown ? (
        <p className="known-day" aria-current="true">
          {children} <i className="known-shown">{words.shown}</i>
        </p>
      ) : (
        <a className="known-day" href={`#${fragment}`}>
          {children}
        </a>
      )}
    </li>
  );
}

function KnownCount({words, of}: {words: KnownDialogProps['words']; of: KnownDay | undefined}) {
  return <span className="known-count">{words.counts(of?.events ?? 0, of?.announced ?? 0)}</span>;
}

/** A field for a day on which nothing need have been published; what was known by it is said before it is shown. */
function OtherDay({words, whole, days}: KnownDialogProps & {readonly days: readonly KnownDay[]}) {
  const messages = useMessages();
  const store = useItineraStore();
  const shown = useItinera(({known}) => known);
  const [text, setText] = useState(shown === null ? '' : fromDayNumber(shown));
  const day = isDay(text) ? toDayNumber(text) : null;
  const counts = day === null ? null : countsBy(days, day);
  const id = useId();
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (day !== null)
      event.currentTarget.ownerDocument.location.hash = fragmentKnownBy(store.getState(), whole.dataset, day);
  };
  return (
    <form className="known-other" onSubmit={show}>
      <label htmlFor={id}>{words.otherDay}</label>
      <input id={id} type="date" value={text} onChange={({target}) => setText(target.value)} />
      <button type="submit" disabled={day === null || day === shown}>
        {words.show}
      </button>
      <output htmlFor={id}>
        {counts &&
          (counts.events === 0
            ? words.nothingBy(formatDay(day!, messages))
            : words.counts(counts.events, counts.announced))}
      </output>
    </form>
  );
}
