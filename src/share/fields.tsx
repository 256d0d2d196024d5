import {type ReactNode, useId, useState} from 'react';

interface RadiosProps<T extends string> {
  readonly legend: string;
  readonly values: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  /** A sentence under them, and what else belongs to the choice. */
  readonly children?: ReactNode;
}

/** One of a few. */
export function Radios<T extends string>({
  legend,
  values,
  names,
  chosen,
  onChoose,
  children,
}: RadiosProps<T>) {
  const name = useId();
  return (
    <fieldset className="share-field">
      <legend>{legend}</legend>
      {values.map(value => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span dir="auto">{names[value]}</span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}

interface ChecksProps<T extends string> {
  readonly legend: string;
  readonly values: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly chosen: readonly T[];
  readonly onChoose: (values: readonly T[]) => void;
}

/** Some of a few, at least one; what is chosen keeps their order. */
export function Checks<T extends string>({legend, values, names, chosen, onChoose}: ChecksProps<T>) {
  const toggle = (value: T) => onChoose(values.filter(each => (each === value) !== chosen.includes(each)));
  return (
    <fieldset className="share-field">
      <legend>{legend}</legend>
      {values.map(value => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            disabled={chosen.length === 1 && chosen.includes(value)}
            onChange={() => toggle(value)}
          />
          {names[value]}
        </label>
      ))}
    </fieldset>
  );
}

interface PullDownProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few, in one line. */
export function PullDown<T extends string>({label, values, names, chosen, onChoose}: PullDownProps<T>) {
  return (
    <label className="share-row">
      <span>{label}</span>
      <select value={chosen} onChange={event => onChoose(event.target.value as T)}>
        {values.map(value => (
          <option key={value} value={value}>
            {names[value]}
          </option>
        ))}
      </select>
    </label>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A whole number within bounds. What is typed outside them is not taken, and put right once the field is left. */
export function NumberField({label, least, most, value, onChange}: NumberFieldProps) {
  const [typed, setTyped] = useState(String(value));
  const number = Number(typed);
  const isTaken = typed !== '' && Number.isInteger(number) && number >= least && number <= most;
  const type = (text: string) => {
    setTyped(text);
    const next = Number(text);
    if (text !== '' && Number.isFinite(next)) onChange(Math.round(Math.max(least, Math.min(most, next))));
  };
  return (
    <label className="share-row">
      <span>{label}</span>
      <input
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={typed}
        aria-invalid={!isTaken || undefined}
        onChange={event => type(event.target.value)}
        onBlur={() => setTyped(String(value))}
      />
    </label>
  );
}
