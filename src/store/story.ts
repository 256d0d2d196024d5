import type {StateCreator} from 'zustand/vanilla';
import type {ItineraState} from './itineraStore';

/** A step of a story of the dataset. */
export interface StoryPlace {
  readonly id: string;
  /** From 1. */
  readonly step: number;
}

export interface StorySlice {
  /** null while none is told. */
  readonly story: StoryPlace | null;
  openStory(story: StoryPlace | null): void;
}

export const createStorySlice =
  ({
    story,
  }: Pick<StorySlice, 'story'>): StateCreator<
    ItineraState,
    [['zustand/subscribeWithSelector', never]],
    [],
    StorySlice
  > =>
  (set, get) => ({
    story,
    openStory: story => {
      const before = get().story;
      if (before?.id !== story?.id || before?.step !== story?.step) set({story});
    },
  });
