export {
  type Dated,
  type DateForm,
  type DateMessages,
  type DateWords,
  dateFormatter,
  dateTimeOf,
  formatDay,
  formatDays,
  formatEdtf,
} from './dates';
export {en} from './en';
export {type Messages, MessagesProvider, useMessages} from './messages';
export {nameIn} from './names';
