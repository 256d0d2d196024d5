import type {ReactElement} from 'react';
import {DownloadDialog} from '../download';
import type {LaterMessages} from '../i18n';
import {placeOf} from './sharePlace';

const msPerDay = 86_400_000;

/** The text of the dialog that saves and cites what the atlas shows. */
export function downloadText(words: LaterMessages): ReactElement {
  const today = Math.floor(Date.now() / msPerDay);
  return <DownloadDialog words={words} place={placeOf(document)} today={today} />;
}
