// What an atlas that shows what had been reported by a day says otherwise; fetched with whatever leaves that.
import type {Language} from '../../model';
import {asKnownEn} from '../later/en/asKnown';
import {asKnownKy} from '../later/ky/asKnown';
import {asKnownRu} from '../later/ru/asKnown';
import type {Messages} from '../messages';
import type {AsKnownWords} from './asKnownWords';

export const asKnownWords: Readonly<Record<Language, AsKnownWords>> = {
  en: asKnownEn,
  ru: asKnownRu,
  ky: asKnownKy,
};

/**
 * The words of a language laid over with what is true of a day on which not everything had been reported.
 *
 * @param day  the day, as the language says it.
 */
export function messagesOfKnown(messages: Messages, day: string): Messages {
  const {missing, missingWhy, noEvents} = asKnownWords[messages.language];
  return {
    ...messages,
    panels: {
      ...messages.panels,
      missing: missing(day),
      missingWhy: id => missingWhy(id, day),
      noEvents,
    },
  };
}
