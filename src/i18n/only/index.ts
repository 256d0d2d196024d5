// What an atlas that shows one thing alone says otherwise; fetched with whatever leaves that.
import type {Language} from '../../model';
import {onlyEn} from '../later/en/only';
import {onlyKy} from '../later/ky/only';
import {onlyRu} from '../later/ru/only';
import type {Messages} from '../messages';
import type {OnlyWords} from './onlyWords';

export const onlyWords: Readonly<Record<Language, OnlyWords>> = {en: onlyEn, ru: onlyRu, ky: onlyKy};

/** The words of a language laid over with what is true where one thing alone is shown. */
export function messagesOfOnly(messages: Messages): Messages {
  const {map, timeline, panels} = onlyWords[messages.language];
  return {
    ...messages,
    map: {...messages.map, ...map},
    timeline: {...messages.timeline, ...timeline, gap: {...messages.timeline.gap, ...timeline.gap}},
    panels: {
      ...messages.panels,
      ...panels,
      captions: {...messages.panels.captions, ...panels.captions},
    },
  };
}
