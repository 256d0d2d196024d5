import type {LaterMessages} from '../i18n';
import {ShareDialog} from '../share';
import {placeOf} from './sharePlace';

/** The text of the dialog that shares the atlas which is open. */
export function ShareHere({words}: {words: LaterMessages['share']}) {
  return <ShareDialog words={words} place={placeOf(document)} />;
}
