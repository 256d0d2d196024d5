export {dateTimeOf} from './dateTime';
export {
  type DateForm,
  type DateMessages,
  formatDay,
  formatDays,
  formatTick,
} from './dates';
export {formatEdtf, formatSince, formatUntil, spanOfEdtf} from './edtf';
export type {Language} from '../model';
export {
  type LaterMessages,
  loadLaterMessages,
  loadMessages,
  type Messages,
  MessagesProvider,
  useMessages,
} from './messages';
export {locatorsIn} from './locators';
export {languagesFor, nameIn, type TextIn, textIn, type Words, wordsIn} from './names';
export {ownLanguageOf} from './ownLanguage';
export {regionNames} from './regionNames';
export {startLarge} from './sentence';
