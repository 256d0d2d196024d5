import type {LaterMessages} from '../i18n';
import {type ItineraState, selectDay} from '../store';
import {fromDayNumber} from '../time';
import type {PictureFormat} from './formats';

/** The name of a picture's file, without its end: the day, what is selected, the shape. */
export function fileNameOf(
  state: ItineraState,
  format: PictureFormat,
  {dialog, fileName}: LaterMessages['picture'],
): string {
  const name = fileName(fromDayNumber(selectDay(state)), state.selection?.id ?? null, dialog.formats[format]);
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
}
