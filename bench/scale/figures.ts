// What is measured, in the order of the table, and what each figure should be as a multiple of the floor's.

/** One act of measuring, in a browser of its own; `--only` names them. */
export const acts = ['first', 'slow', 'ready', 'memory', 'scrub', 'play', 'city'] as const;
export type Act = (typeof acts)[number];

interface FigureSpec {
  readonly act: Act;
  readonly title: string;
  readonly unit: 'KB' | 'MB' | 'ms' | 'frames';
  /** Most that it may be: of the floor's, or frames. Absent where no target was set. */
  readonly target?: {readonly to10k: number; readonly at100k: number};
  /** Only what it is more than with 100 journeys is compared. */
  readonly lessSmallest?: {
    /** A floor that differs by less than this says nothing. */
    readonly atLeast: number;
  };
}

export const figures = {
  bytes: {
    act: 'slow',
    title: 'bytes to the first picture (gz)',
    unit: 'KB',
    target: {to10k: 0.12, at100k: 0.12},
  },
  first: {act: 'first', title: 'first picture, cold', unit: 'ms', target: {to10k: 0.25, at100k: 0.25}},
  slow: {act: 'slow', title: 'first picture, slow link', unit: 'ms', target: {to10k: 0.3, at100k: 0.3}},
  ready: {act: 'ready', title: 'live map ready, cold', unit: 'ms', target: {to10k: 1.15, at100k: 1.15}},
  blocking: {
    act: 'ready',
    title: 'main thread blocked until then',
    unit: 'ms',
    target: {to10k: 1.5, at100k: 1.5},
  },
  frame: {act: 'scrub', title: 'frame while scrubbing', unit: 'ms', target: {to10k: 0.4, at100k: 0.5}},
  scrubCpu: {act: 'scrub', title: 'renderer CPU per step', unit: 'ms', target: {to10k: 2, at100k: 4}},
  scrubTreeCpu: {act: 'scrub', title: 'CPU of all processes per step', unit: 'ms'},
  playCpu: {
    act: 'play',
    title: 'renderer CPU per frame of play',
    unit: 'ms',
    target: {to10k: 2, at100k: 4},
  },
  playTreeCpu: {act: 'play', title: 'CPU of all processes per frame of play', unit: 'ms'},
  loadCpu: {
    act: 'ready',
    title: 'CPU to load and index, less that of 100',
    unit: 'ms',
    target: {to10k: 0.5, at100k: 0.25},
    lessSmallest: {atLeast: 60},
  },
  memory: {
    act: 'memory',
    title: 'renderer memory, less that of 100',
    unit: 'MB',
    target: {to10k: 0.6, at100k: 0.4},
    lessSmallest: {atLeast: 8},
  },
  city: {act: 'city', title: 'open the busiest city in view', unit: 'frames', target: {to10k: 2, at100k: 2}},
} as const satisfies Record<string, FigureSpec>;

export type FigureName = keyof typeof figures;
export const figureNames = Object.keys(figures) as readonly FigureName[];
export const specOf = (name: FigureName): FigureSpec => figures[name];

/** What one opening of a page gave; a figure that no floor has is the page's alone. */
export type Readings = Partial<Record<FigureName, number>>;

/** Numbers that are kept beside the figures, for whoever looks closer. */
export type Notes = Readonly<Record<string, number | string>>;

export const smallest = 100;
