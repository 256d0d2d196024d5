export {
  type Dated,
  type DateForm,
  type DateMessages,
  type DateWords,
  dateFormatter,
  dateTimeOf,
  formatDay,
  formatDays,
} from './dates';
export {formatEdtf} from './edtf';
export {en} from './en';
export {
  type Language,
  type LaterMessages,
  loadLaterMessages,
  type Messages,
  MessagesProvider,
  useMessages,
} from './messages';
export {nameIn} from './names';
