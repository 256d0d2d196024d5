import {type Words, wordsIn} from '../i18n';
import type {Indexes} from '../indexes';
import {type StoryPlace, storyOf} from '../store';

/** A step of a story as a card shows it. */
export interface StoryView {
  readonly title: Words;
  /** With the first step alone. */
  readonly standfirst: Words | null;
  readonly heading: Words | null;
  readonly text: Words;
  /** From 1. */
  readonly step: number;
  readonly of: number;
}

/** What the card says of a step; null where the dataset has no such story. */
export function storyView(indexes: Indexes, {id, step}: StoryPlace, language: string): StoryView | null {
  const story = storyOf(indexes, id);
  const told = story?.steps[step - 1];
  if (!story || !told) return null;
  return {
    title: wordsIn(story.title, language),
    standfirst: step === 1 ? wordsIn(story.standfirst, language) : null,
    heading: told.title ? wordsIn(told.title, language) : null,
    text: wordsIn(told.text, language),
    step,
    of: story.steps.length,
  };
}
