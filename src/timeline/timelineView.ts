import {formatDays, type Messages, nameIn} from '../i18n';
import type {Indexes} from '../indexes';
import {type Format, formats, keysOf, type Span} from '../model';
import {boundsFor, type ItineraState, toldDay} from '../store';
import {type Axis, boundedSpan, certainDays, type DayInterval, type DayWindow} from '../time';
import {type AxisTick, axisTicks} from './axisTicks';
import {type GapLabel, gapLabels, type Reserved} from './gapLabels';
import {
  barPx,
  hitPx,
  measureFor,
  mostRows,
  rowPx,
  type TextSize,
  type TrackSizes,
  trackSizes,
  usualText,
} from './layout';
import {type Extent, stackBars} from './stack';

/** A lane for each format, or one track for all. */
export type Tracks = 'lanes' | 'single';

/** An event on the track. All px are from the track's top left. */
export interface Bar {
  readonly eventIdx: number;
  readonly eventId: string;
  readonly format: Format;
  /** Title and date in words, and that the reports disagree where they do. */
  readonly name: string;
  readonly disputed: boolean;
  /** Whether any of its days in the window is certain. Where none is, its fade over the whole band is the bar. */
  readonly certain: boolean;
  /** A fine tick where an uncertain event is told; null where that day lies outside the window. */
  readonly tickX: number | null;
  /** The certain days, or what an uncertain event is hit by; never narrower than `barPx`. */
  readonly x0: number;
  readonly x1: number;
  /** The days on which it may have been going on. */
  readonly fadeX0: number;
  readonly fadeX1: number;
  /** The middle of its height. */
  readonly y: number;
}

export interface Lane {
  /** null: the one track of all formats. */
  readonly format: Format | null;
  readonly y: number;
}

/** Everything that the timeline draws, in px and words. */
export interface TimelineView {
  readonly widthPx: number;
  /** Of the track, with its axis. */
  readonly heightPx: number;
  readonly sizes: TrackSizes;
  readonly lanesTopPx: number;
  readonly lanesBottomPx: number;
  readonly lanes: readonly Lane[];
  /** Lines of the lanes run along these, and stop at the gaps. */
  readonly pieces: readonly Extent[];
  /** In the order of being told. */
  readonly bars: readonly Bar[];
  readonly ticks: readonly AxisTick[];
  /** Where sources were published. */
  readonly sourceXs: readonly number[];
  readonly gaps: readonly Extent[];
  readonly gapLabels: readonly GapLabel[];
  /** Events that lie wholly before or after the window. */
  readonly earlier: number;
  readonly later: number;
  /** Whether less than half of a bar is seen, because no row has room for it. */
  readonly isCrowded: boolean;
}

export interface TimelineInputs {
  readonly indexes: Indexes;
  readonly window: ItineraState['window'];
  readonly axis: Axis;
  readonly tracks: Tracks;
  readonly messages: Messages;
  /** The usual size where it is left out. */
  readonly text?: TextSize;
  /** Px of the foot's end that buttons take. */
  readonly buttonsPx?: number;
}

/** Lays the timeline out for a width. */
export function timelineView(inputs: TimelineInputs): TimelineView {
  const {indexes, window, axis, tracks, messages, text = usualText} = inputs;
  const sizes = trackSizes(text);
  const placed = placedEvents(inputs);
  const lanes = tracks === 'single' ? [null] : formatsWithin(indexes, boundsFor({indexes, window}));
  const {bars, laneYs, bottomPx} = stackLanes(placed, lanes, tracks, axis.widthPx, sizes);
  const extents = indexes.inOrder.map(idx => boundedSpan(indexes.dataset.events[idx]!.days, window));
  const earlier = extents.filter(([, to]) => to < window.from).length;
  const later = extents.filter(([from]) => from > window.to).length;
  return {
    widthPx: axis.widthPx,
    heightPx: bottomPx + sizes.axisPx,
    sizes,
    lanesTopPx: sizes.topStripPx,
    lanesBottomPx: bottomPx,
    lanes: lanes.map((format, idx) => ({format, y: laneYs[idx]!})),
    pieces: axis.pieces,
    bars,
    ticks: axisTicks(axis, messages, text),
    sourceXs: sourceXs(inputs),
    gaps: axis.gaps,
    gapLabels: gapLabels(axis, reservedPx(inputs, earlier), messages.timeline.gap, text),
    earlier,
    later,
    isCrowded: areCrowded(bars),
  };
}

/** The formats that have a lane: those with an event anywhere, so that zooming adds and takes none. */
function formatsWithin(indexes: Indexes, {from, to}: DayWindow): Format[] {
  return keysOf(formats).filter(format =>
    indexes.dataset.events.some(({days}, eventIdx) => {
      const [first, last] = boundedSpan(days, {from, to});
      return indexes.formats[eventIdx] === format && last >= from && first <= to;
    }),
  );
}

/** The bar at a place, nearest first; null where no bar is within its hit area. */
export function barAt(bars: readonly Bar[], xPx: number, yPx: number): Bar | null {
  let nearest: Bar | null = null;
  let nearestPx = Number.POSITIVE_INFINITY;
  for (const bar of bars) {
    const {left, top, width, height} = hitBox(bar);
    if (xPx < left || xPx > left + width || yPx < top || yPx > top + height) continue;
    const aside = Math.max(bar.x0 - xPx, xPx - bar.x1, 0);
    const above = Math.max(Math.abs(yPx - bar.y) - barPx.height / 2, 0);
    const awayPx = Math.hypot(aside, above);
    if (awayPx < nearestPx) [nearest, nearestPx] = [bar, awayPx];
  }
  return nearest;
}

/** Where a bar is hit. */
export function hitBox({x0, x1, y}: Bar): {left: number; top: number; width: number; height: number} {
  const width = Math.max(hitPx, x1 - x0);
  return {left: (x0 + x1 - width) / 2, top: y - hitPx / 2, width, height: hitPx};
}

type Placed = Omit<Bar, 'y'>;

/** A bar for each event that may have been going on within the window, in the order of being told. */
function placedEvents({indexes, window, axis, messages}: TimelineInputs): Placed[] {
  return indexes.inOrder.flatMap(eventIdx => {
    const event = indexes.dataset.events[eventIdx]!;
    const told = toldDay({indexes, window}, eventIdx);
    if (told === null) return [];
    const [from, to] = boundedSpan(event.days, window);
    const certain = certainWithin(event.days, window);
    const isTold = indexes.focusDay[eventIdx] === told;
    // a day outside the window is no day of the band that is seen: the middle of that is hit instead
    const hitDays: DayInterval = isTold
      ? [told, told]
      : [Math.max(from, window.from), Math.min(to, window.to)];
    const {x0, x1} = certain ? coreOf(certain, axis) : middleOf(coreOf(hitDays, axis));
    const title = nameIn(event.title, messages.language);
    const disputed = Boolean(event.disputes?.length);
    return [
      {
        eventIdx,
        eventId: event.id,
        format: indexes.formats[eventIdx]!,
        name:
          messages.timeline.bar(title, formatDays(event, messages)) +
          (disputed ? `. ${messages.panels.disputed}` : ''),
        disputed,
        certain: certain !== null,
        tickX: certain === null && isTold ? (x0 + x1) / 2 : null,
        x0,
        x1,
        fadeX0: certain === null || from < certain[0] ? Math.min(x0, axis.x(from)) : x0,
        fadeX1: certain === null || to > certain[1] ? Math.max(x1, axis.x(to + 1)) : x1,
      },
    ];
  });
}

/** Its certain days, where any of them lies in the window. */
function certainWithin(days: Span, window: TimelineInputs['window']): DayInterval | null {
  const certain = certainDays(days);
  return certain && certain[0] <= window.to && certain[1] >= window.from ? certain : null;
}

function middleOf({x0, x1}: Extent): Extent {
  const middle = (x0 + x1) / 2;
  return {x0: middle - barPx.width / 2, x1: middle + barPx.width / 2};
}

/** Real extent, widened about its middle to the least size, and kept on the track. */
function coreOf([from, to]: DayInterval, axis: Axis): Extent {
  // what lies outside the window is drawn at its ends
  const [start, end] = [axis.x(from), axis.x(to + 1)];
  const widthPx = Math.max(barPx.width, end - start);
  const x0 = Math.max(0, Math.min(axis.widthPx - widthPx, (start + end - widthPx) / 2));
  return {x0, x1: x0 + widthPx};
}

interface StackedLanes {
  readonly bars: Bar[];
  /** The middle of each lane's first row. */
  readonly laneYs: number[];
  readonly bottomPx: number;
}

function stackLanes(
  placed: readonly Placed[],
  lanes: readonly (Format | null)[],
  tracks: Tracks,
  widthPx: number,
  {topStripPx, lanePx}: TrackSizes,
): StackedLanes {
  const stackedOf = new Map<number, {y: number; nudgePx: number}>();
  const laneYs: number[] = [];
  let topPx = topStripPx;
  for (const lane of lanes) {
    const own = placed.filter(({format}) => lane === null || format === lane);
    const stacked = stackBars(own, mostRows[tracks], widthPx);
    const rows = Math.max(1, ...stacked.map(({row}) => row + 1));
    const heightPx = tracks === 'single' ? Math.max(hitPx, rows * rowPx) : lanePx + (rows - 1) * rowPx;
    const rowY = tracks === 'single' ? aroundMiddle(topPx + heightPx / 2, rows) : below(topPx + lanePx / 2);
    laneYs.push(rowY(0));
    for (const [idx, {row, nudgePx}] of stacked.entries()) {
      stackedOf.set(own[idx]!.eventIdx, {y: rowY(row), nudgePx});
    }
    topPx += heightPx;
  }
  const bars = placed.map(bar => {
    const {y, nudgePx} = stackedOf.get(bar.eventIdx)!;
    const [x0, x1] = [bar.x0 + nudgePx, bar.x1 + nudgePx];
    const tickX = bar.tickX === null ? null : bar.tickX + nudgePx;
    return {...bar, tickX, x0, x1, fadeX0: Math.min(x0, bar.fadeX0), fadeX1: Math.max(x1, bar.fadeX1), y};
  });
  return {bars, laneYs, bottomPx: topPx};
}

/** Whether any bar is covered so far by the next one of its row that less than half of the least one is seen. */
function areCrowded(bars: readonly Bar[]): boolean {
  const inRows = [...bars].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  return inRows.some((bar, idx) => {
    const next = inRows[idx + 1];
    return next?.y === bar.y && next.x0 - bar.x0 < barPx.width / 2;
  });
}

/** The first row on the line, each further one below. */
function below(firstPx: number): (row: number) => number {
  return row => firstPx + row * rowPx;
}

/** The first row on the line, the second above it, the third below; two of them stand on both sides of the middle. */
function aroundMiddle(middlePx: number, rows: number): (row: number) => number {
  const shiftPx = rows === 2 ? rowPx / 2 : 0;
  return row => middlePx + shiftPx + [0, -rowPx, rowPx][row]!;
}

/** The middle of each day of publication within the window; an imprecise one counts from its latest day. */
function sourceXs({indexes, window, axis}: TimelineInputs): number[] {
  const days = new Set(indexes.dataset.sources.map(({publishedDays}) => publishedDays[3]));
  return [...days].flatMap(day =>
    day !== null && day >= window.from && day <= window.to ? [axis.x(day + 0.5)] : [],
  );
}

/** Room beside the gaps' labels for the stub of what is earlier and for buttons; beside a single track the stubs stand with the transport. */
function reservedPx(
  {tracks, messages, text = usualText, buttonsPx = 0}: TimelineInputs,
  earlier: number,
): Reserved {
  const hasStub = tracks === 'lanes' && earlier > 0;
  return {
    left: hasStub ? measureFor(text)(messages.timeline.earlier(earlier)) + stubSpacePx : 0,
    right: buttonsPx,
  };
}

const stubSpacePx = 16;
