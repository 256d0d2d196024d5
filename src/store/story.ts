import type {StateCreator} from 'zustand/vanilla';
import type {Bounds} from '../geo';
import type {Indexes} from '../indexes';
import type {Story} from '../model';
import {type DayWindow, toDayNumber} from '../time';
import {noFilters} from './filters';
import type {ItineraState} from './itineraStore';
import {exists, type Selection, type SelectionKind} from './selection';

/** A step of a story of the dataset. */
export interface StoryPlace {
  readonly id: string;
  /** From 1. */
  readonly step: number;
}

/** Where a step sends the map, which goes there whenever this is another object. */
export interface Framing {
  /** null: by the least move that shows the selection. */
  readonly bounds: Bounds | null;
}

export interface StorySlice {
  /** null while none is told. */
  readonly story: StoryPlace | null;
  /** null before the first step. */
  readonly framing: Framing | null;
  /**
   * Goes to a step of a story: clock, window, selection and map as it has them, with everything shown. What the dataset lacks changes nothing; null
   * ends the story and leaves all as it is.
   */
  openStory(story: StoryPlace | null): void;
}

export const createStorySlice =
  ({
    story,
    framing,
  }: Pick<StorySlice, 'story' | 'framing'>): StateCreator<
    ItineraState,
    [['zustand/subscribeWithSelector', never]],
    [],
    StorySlice
  > =>
  (set, get) => ({
    story,
    framing,
    openStory: wanted => {
      if (!wanted) return set({story: null});
      const step = stepAsked(get().all, wanted);
      if (!step) return;
      const {day, ...shown} = step;
      set({
        ...shown,
        playhead: day + 0.5,
        playing: false,
        filters: noFilters,
        missing: null,
        pickedEventIdx: null,
      });
    },
  });

/** The story of an id. */
export function storyOf({dataset}: Indexes, id: string): Story | undefined {
  return dataset.stories.find(story => story.id === id);
}

/** What a step of a story shows. */
export interface AskedStep {
  readonly story: StoryPlace;
  /** Day number, within the window. */
  readonly day: number;
  readonly window: DayWindow;
  readonly selection: Selection | null;
  readonly framing: Framing;
}

/** What a step asks for, the last one where the story has fewer; null where the dataset has no such story. */
export function stepAsked(all: Indexes, {id, step}: StoryPlace): AskedStep | null {
  const story = storyOf(all, id);
  if (!story) return null;
  const at = Math.min(step, story.steps.length);
  const {t, focus, view, window: asked} = story.steps[at - 1]!;
  const window = asked ? {from: toDayNumber(asked.from), to: toDayNumber(asked.to)} : all.window;
  const [named] = Object.entries(focus ?? {}) as [SelectionKind, string][];
  const selection = named ? {kind: named[0], id: named[1]} : null;
  return {
    story: {id, step: at},
    day: Math.max(window.from, Math.min(window.to, toDayNumber(t))),
    window,
    // what a reading of some of the reports has left out cannot be opened
    selection: selection && exists(all, selection) ? selection : null,
    framing: {bounds: view ?? null},
  };
}
