import type {AsKnownWords} from '../../known/asKnownWords';

/** The words that are others where only what had been reported by a day is shown. */
export const asKnownRu: AsKnownWords = {
  titleEnd: day => `, по состоянию на ${day}`,
  standfirst: (events, announced) =>
    `К тому дню сообщалось о стольких событиях: ${events}, из них только объявлено: ${announced}.`,
  line: day => `По сообщениям, вышедшим не позднее ${day}.`,
  showAll: 'Показать все сообщения',
  summary:
    'Краткое изложение опирается и на более поздние сообщения, поэтому здесь его нет. Дата и место\u00a0— по всем сообщениям.',
  missing: day => `Не позднее ${day} об этом не сообщалось`,
  missingWhy: (id, day) => `В сообщениях, вышедших не позднее ${day}, нет ничего под именем «${id}».`,
  noEvents: 'Пока ничего не сообщалось',
};
