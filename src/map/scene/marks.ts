import type {Frame, Projection} from '../../geo';
import type {Format} from '../../model';

/** How a line is struck: said to have happened, only announced, or sent rather than travelled. */
export type LineStyle = 'solid' | 'dashed' | 'message';

/** A line between two places, in whole or grown to a part of its length. */
export interface ArcMark {
  readonly id: string;
  /** The event whose look it bears. */
  readonly eventIdx: number;
  /** All events of the stay that it leads to: opening or picking any of them means this line. */
  readonly events: ReadonlySet<number>;
  readonly fromPlaceIdx: number;
  readonly toPlaceIdx: number;
  /** World units, x and y interleaved, evenly spaced along the way. */
  readonly path: Float64Array;
  readonly format: Format;
  readonly line: LineStyle;
  /** What the line is doing on this day. */
  readonly phase: 'under way' | 'past' | 'to come';
  /** How much of the way is drawn, 0 to 1. */
  readonly grown: number;
  readonly widthPx: number;
  readonly opacity: number;
  /** The day is not known: the line is thin. */
  readonly uncertain: boolean;
  /** Its first 15 % fade in: no source states the origin. */
  readonly fadesIn: boolean;
  /** A hollow ring at its tip, and dots over the rest of the way. */
  readonly head: boolean;
  /** An arrowhead at 60 % of its length. */
  readonly arrow: boolean;
}

/** A city that the dataset speaks of. */
export interface CityMark {
  readonly placeIdx: number;
  readonly x: number;
  readonly y: number;
  readonly radiusPx: number;
  readonly eventCount: number;
  readonly selected: boolean;
  /** Whether the event that is picked out has to do with it. */
  readonly picked: boolean;
  /** Whether an event is on there, or an end of a journey in view: its label comes first. */
  readonly current: boolean;
  /** Which of several cities lends its name, and whose name is placed first; what is picked out does not count. */
  readonly importance: number;
}

/** A ring with a slash: somebody stayed away from what is on. */
export interface AbsenceMark {
  readonly eventIdx: number;
  readonly placeIdx: number;
  readonly x: number;
  readonly y: number;
  readonly format: Format;
}

/** A country in the colour of a format: something is on somewhere in it. */
export interface TintMark {
  readonly eventIdx: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly placeIdx: number;
  readonly format: Format;
}

/** A line that stands for many journeys between two places, or between what lies around them, in either direction. */
export interface CrowdLine {
  readonly id: string;
  /** World units, x and y interleaved. */
  readonly path: Float64Array;
  /** What most of them are. */
  readonly format: Format;
  readonly line: LineStyle;
  readonly widthPx: number;
  readonly opacity: number;
  /** How many journeys it stands for. */
  readonly count: number;
  /** Part of the ground on which the busiest lines stand: thin and faint whatever it counts. */
  readonly texture: boolean;
}

/** Where a crowd is looked at, and how many lines it may be drawn with; absent: as many as the window has room for. */
export interface CrowdView {
  readonly projection: Projection;
  readonly frame: Pick<Frame, 'widthPx' | 'heightPx'>;
  readonly most?: {readonly busiest: number; readonly texture: number} | undefined;
}

/** The journeys of the past where they are too many for a line each: as many lines as a picture bears. */
export interface CrowdMark {
  /** How many journeys are past, of all and of the selection: where both are as before, so are the lines of a view. */
  readonly past: number;
  readonly pastOfSelection: number;
  /** What it is a crowd of: another object where the journeys are others. */
  readonly source: object;
  /** The events that the selection holds. */
  readonly selectedEvents: ReadonlySet<number>;
  /** Less than 1 while something else is picked out. */
  readonly opacity: number;
  /** From the bottom up. */
  linesIn(view: CrowdView): readonly CrowdLine[];
  /** The event of the newest of the journeys that the line near a point stands for; undefined where there is none within reach. */
  eventAt(view: CrowdView, xPx: number, yPx: number, reachPx: number): number | undefined;
}

/** All that the map shows at one moment: the one truth for canvas and SVG. */
export interface Marks {
  readonly arcs: readonly ArcMark[];
  readonly cities: readonly CityMark[];
  readonly absences: readonly AbsenceMark[];
  readonly tints: readonly TintMark[];
  /** Events of the day that have no place at all. */
  readonly unplaced: readonly number[];
  /** What is past, where it is too much for an arc a journey. */
  readonly crowd?: CrowdMark;
}
