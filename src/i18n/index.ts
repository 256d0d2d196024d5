export {
  type Dated,
  type DateForm,
  type DateMessages,
  type DateWords,
  dateTimeOf,
  formatDay,
  formatDays,
  formatEdtf,
  formatMonth,
} from './dates';
export {en} from './en';
export {type Messages, MessagesProvider, useMessages} from './messages';
export {nameIn} from './names';
