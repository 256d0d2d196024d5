/** The texts that a frame can show, in place of those of the atlas: src/cli/framePartsPlugin.ts puts them there, so that no frame carries the others. */
import {createElement, type ReactElement} from 'react';
import {AboutMap} from '../app/AboutMap';
import {MissingNotice} from '../app/MissingNotice';
import {StoryHere} from '../app/StoryHere';
import type {LaterMessages} from '../i18n';

/** A text in words of its own; nothing of what a frame has no button for. */
export function dialogText(name: string, words: LaterMessages): ReactElement | null {
  if (name === 'about') return createElement(AboutMap, {words: words.about});
  if (name === 'notice') return createElement(MissingNotice, {words: words.notice});
  if (name === 'story') return createElement(StoryHere, {words: words.story});
  return null;
}
