import {useId, useMemo, useState} from 'react';
import {languagesFor} from '../i18n';
import {namedSelection, type Telling} from '../panels';
import {fromDayNumber, isDay, toDayNumber} from '../time';
import {
  type CompareKind,
  type Comparison,
  choicesOf,
  compareKinds,
  comparisonOf,
  eventsOf,
  type ThingKind,
} from './comparison';
import type {CompareWords} from './rowWords';

interface ChoosersProps {
  readonly telling: Telling;
  readonly comparison: Comparison;
  readonly words: CompareWords;
  readonly onChoose: (comparison: Comparison) => void;
}

/** What is compared: a kind, and two of it. */
export function Choosers({telling, comparison, words, onChoose}: ChoosersProps) {
  const {compare} = words;
  const id = useId();
  const choose = (kind: CompareKind) => onChoose(comparisonOf(telling.indexes, kind));
  return (
    <div className="compare-choices">
      <label htmlFor={id}>
        {compare.kind}
        <select
          id={id}
          value={comparison.kind}
          onChange={event => choose(compareKinds.find(kind => kind === event.target.value)!)}
        >
          {compareKinds.map(kind => (
            <option key={kind} value={kind}>
              {compare.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      {comparison.kind === 'time' ? (
        <Stretches key="time" comparison={comparison} words={words} onChoose={onChoose} />
      ) : (
        <Things telling={telling} comparison={comparison} words={words} onChoose={onChoose} />
      )}
    </div>
  );
}

type ComparisonOfThings = Comparison & {readonly kind: ThingKind};
type ComparisonOfTime = Comparison & {readonly kind: 'time'};

function Things({
  telling,
  comparison: {kind, sides},
  words: {compare},
  onChoose,
}: Omit<ChoosersProps, 'comparison'> & {readonly comparison: ComparisonOfThings}) {
  const options = useMemo(() => optionsOf(telling, kind, sides), [telling, kind, sides]);
  const replaced = (side: number, id: string): Comparison => ({
    kind,
    sides: side === 0 ? [id, sides[1]] : [sides[0], id],
  });
  return sides.map((id, side) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a side is its place
    <label key={side} data-side={side}>
      {compare.sides[side]}
      <select value={id} onChange={event => onChoose(replaced(side, event.target.value))}>
        {options.map(option => (
          <option key={option.id} value={option.id} lang={option.lang}>
            {compare.choice(option.name, option.count)}
          </option>
        ))}
      </select>
    </label>
  ));
}

/** All of a kind that have any event, and those that are chosen, in the order of their names. */
function optionsOf(telling: Telling, kind: ThingKind, chosen: readonly string[]) {
  const {indexes, messages} = telling;
  const collator = new Intl.Collator([...languagesFor(messages.language)], {numeric: true});
  return [...new Set([...choicesOf(indexes, kind), ...chosen])]
    .map(id => {
      const {text, lang} = namedSelection(telling, {kind, id});
      return {id, name: text, lang, count: eventsOf(indexes, kind, id).length};
    })
    .sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

type Draft = readonly [from: string, to: string];

/** Two stretches of days. What has been typed so far and is none changes nothing yet. */
function Stretches({
  comparison: {sides},
  words: {compare},
  onChoose,
}: Pick<ChoosersProps, 'words' | 'onChoose'> & {readonly comparison: ComparisonOfTime}) {
  const [typed, setTyped] = useState<readonly [Draft | null, Draft | null]>([null, null]);
  const noteId = useId();
  const draftOf = (side: 0 | 1): Draft =>
    typed[side] ?? [fromDayNumber(sides[side].from), fromDayNumber(sides[side].to)];
  const type = (side: 0 | 1, draft: Draft) => {
    const valid = isStretch(draft);
    const next = valid ? null : draft;
    setTyped(side === 0 ? [next, typed[1]] : [typed[0], next]);
    if (!valid) return;
    const window = {from: toDayNumber(draft[0]), to: toDayNumber(draft[1])};
    onChoose({kind: 'time', sides: side === 0 ? [window, sides[1]] : [sides[0], window]});
  };
  const isWrong = typed.some(draft => draft !== null);
  return (
    <>
      {([0, 1] as const).map(side => {
        const [from, to] = draftOf(side);
        const wrong = typed[side] !== null;
        const common = {
          type: 'date',
          max: '9999-12-31',
          'aria-invalid': wrong || undefined,
          'aria-describedby': wrong ? noteId : undefined,
        } as const;
        return (
          <fieldset key={side} className="compare-stretch" data-side={side}>
            <legend>{compare.sides[side]}</legend>
            <label>
              {compare.from}
              <input {...common} value={from} onChange={({target}) => type(side, [target.value, to])} />
            </label>
            <label>
              {compare.to}
              <input {...common} value={to} onChange={({target}) => type(side, [from, target.value])} />
            </label>
          </fieldset>
        );
      })}
      {isWrong && (
        <p id={noteId} className="compare-hint" role="alert">
          {compare.noStretch}
        </p>
      )}
    </>
  );
}

function isStretch([from, to]: Draft): boolean {
  return isDay(from) && isDay(to) && from <= to;
}
