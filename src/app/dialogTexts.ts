/** The texts of the dialogs, of a notice and of stories, which are fetched together. */
import {type ComponentType, createElement, type ReactElement} from 'react';
import {FilterDialog} from '../filters/FilterDialog';
import type {LaterMessages} from '../i18n';
import {AboutMap} from './AboutMap';
import {KeysTable} from './KeysTable';
import {KnownHere} from './KnownHere';
import type {TextName} from './loadText';
import {MissingNotice} from './MissingNotice';
import {ShareHere} from './ShareHere';
import {StoryHere} from './StoryHere';

const texts: {readonly [Name in TextName]: ComponentType<{words: LaterMessages[Name]}>} = {
  about: AboutMap,
  filter: FilterDialog,
  keys: KeysTable,
  known: KnownHere,
  notice: MissingNotice,
  share: ShareHere,
  story: StoryHere,
};

/** A text in words of its own. */
export function dialogText<Name extends TextName>(name: Name, words: LaterMessages): ReactElement {
  return createElement<{words: LaterMessages[Name]}>(texts[name], {words: words[name]});
}
