import {formatDays, type Messages, nameIn} from '../i18n';
import type {Indexes} from '../indexes';
import type {Format} from '../model';
import {boundsFor, countsIn, type ItineraState, kept} from '../store';
import {type Axis, countUpTo} from '../time';
import {type AxisTick, axisTicks} from './axisTicks';
import {type BarExtents, barExtents} from './barExtents';
import {coveredBars, isLarge, type Sorted, type SortOut} from './crowding';
import {type GapLabel, gapLabels, type Reserved} from './gapLabels';
import {formatsWithin} from './laneFormats';
import {
  barPx,
  hitPx,
  measureFor,
  mostRows,
  rowPx,
  sourceTickPx,
  type TextSize,
  type TrackSizes,
  trackSizes,
  usualText,
} from './layout';
import {type Extent, stackBars} from './stack';

/** A lane for each format, or one track for all. */
export type Tracks = 'lanes' | 'single';

/** An event on the track. All px are from the track's top left. */
export interface Bar extends BarExtents {
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
  /** Where its events are a strip, because as bars they would hide one another: from where to where it may reach. */
  readonly strip: {readonly topPx: number; readonly bottomPx: number} | null;
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
  /** All others. */
  readonly within: number;
  /** Whether less than half of a bar is seen, because no row has room for it, or there are more than can be bars. */
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
  /** Finds what of a large dataset can be bars; without it nothing is. */
  readonly sortOut?: SortOut | undefined;
}

/** Lays the timeline out for a width. */
export function timelineView(inputs: TimelineInputs): TimelineView {
  const {indexes, window, axis, tracks, messages, text = usualText} = inputs;
  const sizes = trackSizes(text);
  const formats = tracks === 'single' ? [null] : formatsWithin(indexes, boundsFor({indexes, window}));
  const {dense, events} = sortedOut(inputs, formats);
  const placed = placedEvents(inputs, events);
  const {bars, lanes, bottomPx} = stackLanes(placed, formats, dense, tracks, axis.widthPx, sizes);
  const counts = countsIn(indexes, window);
  return {
    widthPx: axis.widthPx,
    heightPx: bottomPx + sizes.axisPx,
    sizes,
    lanesTopPx: sizes.topStripPx,
    lanesBottomPx: bottomPx,
    lanes,
    pieces: axis.pieces,
    bars,
    ticks: axisTicks(axis, messages, text),
    sourceXs: sourceXs(inputs),
    gaps: axis.gaps,
    gapLabels: gapLabels(axis, reservedPx(inputs, counts.earlier), messages.timeline.gap, text),
    ...counts,
    isCrowded: dense.length > 0 || coveredBars(bars.map(({x0, y}) => ({x0, row: y}))) > 0,
  };
}

/** Which lanes are strips, and which events bars: of a small dataset all that reach into the window. */
function sortedOut(
  {indexes, window, axis, tracks, sortOut}: TimelineInputs,
  lanes: readonly (Format | null)[],
): Sorted {
  if (!isLarge(indexes)) return {dense: [], events: indexes.inOrder};
  return sortOut?.(indexes, window, axis, mostRows[tracks], lanes) ?? {dense: lanes, events: []};
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

/** A bar for each of some events that reaches into the window, in the order given. */
function placedEvents(
  {indexes, window, axis, messages}: TimelineInputs,
  events: readonly number[],
): Placed[] {
  return events.flatMap(eventIdx => {
    const extents = barExtents(indexes, window, axis, eventIdx);
    if (!extents) return [];
    const event = indexes.dataset.events[eventIdx]!;
    const title = nameIn(event.title, messages.language);
    const disputed = indexes.columns.disputed[eventIdx] === 1;
    return [
      {
        ...extents,
        eventIdx,
        eventId: event.id,
        format: indexes.formats[eventIdx]!,
        name:
          messages.timeline.bar(title, formatDays(event, messages)) +
          (disputed ? `. ${messages.panels.disputed}` : ''),
        disputed,
      },
    ];
  });
}

interface StackedLanes {
  readonly bars: Bar[];
  readonly lanes: Lane[];
  readonly bottomPx: number;
}

function stackLanes(
  placed: readonly Placed[],
  formats: readonly (Format | null)[],
  dense: readonly (Format | null)[],
  tracks: Tracks,
  widthPx: number,
  {topStripPx, lanePx}: TrackSizes,
): StackedLanes {
  const stackedOf = new Map<number, {y: number; nudgePx: number}>();
  const lanes: Lane[] = [];
  let topPx = topStripPx;
  for (const lane of formats) {
    const own = placed.filter(({format}) => lane === null || format === lane);
    const stacked = stackBars(own, mostRows[tracks], widthPx);
    // a strip has the height of all the rows that did not suffice
    const isStrip = dense.includes(lane);
    const rows = isStrip ? mostRows[tracks] : Math.max(1, ...stacked.map(({row}) => row + 1));
    const heightPx = tracks === 'single' ? Math.max(hitPx, rows * rowPx) : lanePx + (rows - 1) * rowPx;
    const rowY = tracks === 'single' ? aroundMiddle(topPx + heightPx / 2, rows) : below(topPx + lanePx / 2);
    // what a lane is called stands beside its first row, and in the middle of a strip
    lanes.push({
      format: lane,
      y: isStrip ? topPx + heightPx / 2 : rowY(0),
      strip: isStrip ? {topPx: topPx + stripMarginPx, bottomPx: topPx + heightPx} : null,
    });
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
  return {bars, lanes, bottomPx: topPx};
}

// clear px between two strips
const stripMarginPx = 3;

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
  const days = publicationDays(indexes.dataset);
  const [start, end] = [countUpTo(days, window.from - 1), countUpTo(days, window.to)];
  const xs = Array.from(days.subarray(start, end), day => axis.x(day + 0.5));
  if (xs.length <= mostSourceTicks) return xs;
  // more than that are a texture, of which one a few px is enough
  let last = Number.NEGATIVE_INFINITY;
  return xs.filter(x => {
    if (x - last < sourceTickPx.apart) return false;
    last = x;
    return true;
  });
}

const mostSourceTicks = 100;

const publicationDays = kept(({sources}: Indexes['dataset']) => {
  const days = sources.flatMap(({publishedDays: [, , , latest]}) => latest ?? []);
  return Int32Array.from(new Set(days)).sort();
});

/** Room beside the gaps' labels for the stub of what is earlier, for the count and for buttons; beside a single track the stubs stand with the transport. */
function reservedPx(
  {indexes, tracks, messages, text = usualText, buttonsPx = 0}: TimelineInputs,
  earlier: number,
): Reserved {
  const hasStub = tracks === 'lanes' && earlier > 0;
  const hasCount = tracks === 'lanes' && isLarge(indexes);
  return {
    left:
      (hasStub ? measureFor(text)(messages.timeline.earlier(earlier)) + stubSpacePx : 0) +
      (hasCount ? countPx * text.widthTimes : 0),
    right: buttonsPx,
  };
}

const stubSpacePx = 16;
// how many events there are in the window, in any language
const countPx = 216;
