import {type FormEvent, useEffect, useId, useRef, useState} from 'react';
import {formatDay, type LaterMessages, useMessages} from '../../i18n';
import {boundsFor, isZoomed, selectDay, useItinera, useItineraStore} from '../../store';
import {type DayWindow, fromDayNumber, toDayNumber} from '../../time';
import {ModalDialog} from '../../ui';
import {type DayFault, readDay, readPeriod} from './period';

interface PeriodDialogProps {
  readonly words: LaterMessages['timeline']['period'];
  readonly onClose: () => void;
}

const fields = ['from', 'to', 'day'] as const;
type Field = (typeof fields)[number];
type Faults = Partial<Record<Field, DayFault>>;

/** Types the period that is shown, or a day to go to. Open while it is mounted. What is typed wrong stays as it is, with what is wrong beside it. */
export function PeriodDialog({words, onClose}: PeriodDialogProps) {
  const store = useItineraStore();
  const zoomed = useItinera(isZoomed);
  const bounds = boundsFor(store.getState());
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [faults, setFaults] = useState<Faults>({});
  const [typed, setTyped] = useState<Record<Field, string>>(() => {
    const {window} = store.getState();
    return {
      from: fromDayNumber(window.from),
      to: fromDayNumber(window.to),
      day: fromDayNumber(selectDay(store.getState())),
    };
  });
  useEffect(() => {
    dialog.current!.querySelector('input')!.focus();
  }, []);

  const isWrong = (found: Faults) => {
    setFaults(found);
    const first = fields.find(field => found[field]);
    if (first) dialog.current!.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    return first !== undefined;
  };
  const onPeriod = (event: FormEvent) => {
    event.preventDefault();
    const read = readPeriod(typed.from, typed.to, bounds);
    if (isWrong(read.faults ?? {}) || !read.window) return;
    store.getState().changeWindow(read.window);
    dialog.current!.close();
  };
  const onDay = (event: FormEvent) => {
    event.preventDefault();
    const read = readDay(typed.day, bounds);
    if (isWrong(read.fault ? {day: read.fault} : {}) || read.fault) return;
    store.getState().visitDay(read.day);
    dialog.current!.close();
  };
  const showAll = () => {
    store.getState().changeWindow(store.getState().indexes.window);
    dialog.current!.close();
  };
  const fieldOf = (name: Field) => (
    <DateField
      name={name}
      label={words[name]}
      value={typed[name]}
      bounds={bounds}
      fault={faults[name]}
      first={typed.from}
      words={words}
      onType={text => {
        setTyped({...typed, [name]: text});
        setFaults({});
      }}
    />
  );
  return (
    <ModalDialog
      ref={dialog}
      hasCross
      className="about-dialog period-dialog"
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <h2 id={titleId}>{words.title}</h2>
      <form noValidate onSubmit={onPeriod}>
        {fieldOf('from')}
        {fieldOf('to')}
        <div className="save-actions">
          {zoomed && (
            <button type="button" onClick={showAll}>
              {words.whole}
            </button>
          )}
          <button type="submit" className="save-main">
            {words.show}
          </button>
        </div>
      </form>
      <form noValidate onSubmit={onDay}>
        {fieldOf('day')}
        <div className="save-actions">
          <button type="submit" className="save-main">
            {words.go}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}

interface DateFieldProps {
  readonly name: Field;
  readonly label: string;
  readonly value: string;
  readonly bounds: DayWindow;
  readonly fault: DayFault | undefined;
  /** The first day of the period, as typed. */
  readonly first: string;
  readonly words: PeriodDialogProps['words'];
  readonly onType: (text: string) => void;
}

function DateField({name, label, value, bounds, fault, first, words, onType}: DateFieldProps) {
  const messages = useMessages();
  const id = useId();
  const say = (day: number) => formatDay(day, messages);
  const said: Record<DayFault, () => string> = {
    missing: () => words.faults.missing,
    early: () => words.faults.early(say(bounds.from)),
    late: () => words.faults.late(say(bounds.to)),
    // the first day is a day, or that would be what is wrong
    reversed: () => words.faults.reversed(say(toDayNumber(first))),
  };
  return (
    <div className="period-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        name={name}
        value={value}
        min={fromDayNumber(bounds.from)}
        max={fromDayNumber(bounds.to)}
        aria-invalid={fault !== undefined}
        aria-describedby={fault && `${id}-fault`}
        onChange={event => onType(event.target.value)}
      />
      {fault && (
        <p id={`${id}-fault`} className="period-fault">
          {said[fault]()}
        </p>
      )}
    </div>
  );
}
