import {type KeyboardEvent, type MouseEvent, useId, useLayoutEffect, useRef, useState} from 'react';
import {formatDays, type LaterMessages, type Messages, useMessages} from '../../i18n';
import {countsIn, selectDay, useIndexes, useItinera, useItineraStore} from '../../store';
import {type AxisGround, daysInMonth, partsOfDay} from '../../time';
import {measureFor, type TextSize} from '../layout';
import type {DensityLane} from './DensityPicture';
import {binAt, type DensityBin, type Peak} from './density';
import {eventsWithin} from './laneEvents';
import {zoomToBars} from './zoomToBars';

interface DensityButtonsProps {
  readonly lanes: readonly DensityLane[];
  readonly ground: AxisGround;
  readonly text: TextSize;
  readonly words: LaterMessages['timeline']['density'];
}

/** A column that is read, and by what. */
interface Reading {
  readonly lane: DensityLane;
  readonly bin: DensityBin;
  readonly by: 'key' | 'pointer';
}

/** A button for each full lane: pressing it looks closer at a place of it, pointer and arrow keys read its columns. */
export function DensityButtons({lanes, ground, text, words}: DensityButtonsProps) {
  const [reading, setReading] = useState<Reading | null>(null);
  const hintId = useId();
  // what is read may be drawn elsewhere by now
  const drawn = lanes.find(({lane}) => lane.format === reading?.lane.lane.format);
  const bin = drawn?.density.bins.find(({fromDay}) => fromDay === reading?.bin.fromDay);
  const shown = reading && drawn && bin ? {lane: drawn, bin, by: reading.by} : null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the fields of a form are no lanes
    <div role="group" aria-label={words.strips} aria-describedby={hintId}>
      <p id={hintId} hidden>
        {words.hint}
      </p>
      {lanes.map(lane => (
        <DensityButton
          key={lane.lane.format}
          lane={lane}
          ground={ground}
          words={words}
          readBin={shown?.lane === lane ? shown.bin : null}
          onRead={(read, by) => setReading(read && {lane, bin: read, by})}
        />
      ))}
      <ReadingLabel reading={shown} widthPx={ground.widthPx} text={text} words={words} />
    </div>
  );
}

interface DensityButtonProps {
  readonly lane: DensityLane;
  readonly ground: AxisGround;
  readonly words: DensityButtonsProps['words'];
  readonly readBin: DensityBin | null;
  readonly onRead: (bin: DensityBin | null, by: Reading['by']) => void;
}

function DensityButton({lane, ground, words, readBin, onRead}: DensityButtonProps) {
  const store = useItineraStore();
  const indexes = useIndexes();
  const window = useItinera(state => state.window);
  const messages = useMessages();
  const ref = useRef<HTMLButtonElement>(null);
  const {
    lane: {format},
    strip,
    density: {bins, peak},
  } = lane;
  const name = format ? messages.timeline.lanes[format] : words.all;
  const count =
    format === null ? countsIn(indexes, window).within : eventsWithin(indexes, window)(format).count;

  // where bars take its place the focus stays with the clock
  useLayoutEffect(() => {
    const button = ref.current!;
    const track = button.closest('.timeline-track');
    return () => {
      if (document.activeElement === button)
        track?.querySelector<HTMLElement>('.timeline-slider')?.focus({preventScroll: true});
    };
  }, []);

  const xOf = (event: MouseEvent<HTMLElement>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;
  const binOfClock = () => {
    const day = selectDay(store.getState());
    const at = bins.findIndex(({endDay}) => endDay > day);
    return bins[at] ?? bins.at(-1) ?? null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const last = bins.length - 1;
    const at = readBin ? bins.indexOf(readBin) : 0;
    const wanted = {ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last}[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onRead(bins[Math.max(0, Math.min(last, wanted))] ?? null, 'key');
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const bin = event.detail > 0 ? bins[binAt(bins, xOf(event))] : (readBin ?? binOfClock());
    if (bin) zoomToBars(store, ground, format, bin);
    onRead(null, 'pointer');
  };
  return (
    <button
      ref={ref}
      type="button"
      className="timeline-mass-hit"
      aria-label={words.strip(name, count, peak ? peakWords(peak, words, messages) : '')}
      style={{top: strip.topPx, height: strip.bottomPx - strip.topPx}}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onFocus={event => {
        if (event.currentTarget.matches(':focus-visible')) onRead(binOfClock(), 'key');
      }}
      onBlur={() => onRead(null, 'key')}
      onPointerMove={event => {
        if (event.pointerType !== 'touch' && event.buttons === 0)
          onRead(bins[binAt(bins, xOf(event))] ?? null, 'pointer');
      }}
      onPointerLeave={() => onRead(null, 'pointer')}
    />
  );
}

interface ReadingLabelProps {
  readonly reading: Reading | null;
  readonly widthPx: number;
  readonly text: TextSize;
  readonly words: DensityButtonsProps['words'];
}

/** How many events there are in a column, above it. Spoken only where keys lead from one to the next. */
function ReadingLabel({reading, widthPx, text, words}: ReadingLabelProps) {
  const messages = useMessages();
  const said = reading && words.bin(daysOfBin(reading.bin, messages), reading.bin.count);
  const labelPx = said ? measureFor(text)(said) + 2 * labelPaddingPx : 0;
  const middlePx = reading ? (reading.bin.x0 + reading.bin.x1) / 2 : 0;
  return (
    <>
      <p className="unseen" role="status">
        {reading?.by === 'key' && said}
      </p>
      {reading && (
        <div aria-hidden="true">
          <span
            className="timeline-read"
            style={{
              left: reading.bin.x0,
              top: reading.lane.strip.topPx,
              width: Math.max(2, reading.bin.x1 - reading.bin.x0),
              height: reading.lane.strip.bottomPx - reading.lane.strip.topPx,
            }}
          />
          <span
            className="timeline-reading"
            style={{
              left: Math.max(0, Math.min(widthPx - labelPx, middlePx - labelPx / 2)),
              top: reading.lane.strip.topPx,
              width: labelPx,
            }}
          >
            {said}
          </span>
        </div>
      )}
    </>
  );
}

const labelPaddingPx = 8;

function daysOfBin({fromDay, endDay}: DensityBin, messages: Messages): string {
  return formatDays({when: '', days: [fromDay, fromDay, endDay - 1, endDay - 1]}, messages);
}

function peakWords({unit, day}: Peak, words: DensityButtonsProps['words'], messages: Messages): string {
  if (unit === 'day') return words.mostOnDay(formatDays({when: '', days: [day, day, day, day]}, messages));
  const {year, month, day: dayOfMonth} = partsOfDay(day);
  const first = day - dayOfMonth + 1;
  const last = first + daysInMonth(year, month) - 1;
  return words.mostInMonth(formatDays({when: '', days: [first, last, first, last]}, messages, 'brief'));
}
