import type {Messages} from '../messages';
import {startLarge} from '../sentence';
import {countOf, listOf} from './grammar';

type Panels = Messages['panels'];

/** A status as one word, of an event, which is neuter. */
export const statuses: Panels['statuses'] = {
  announced: 'Объявлено',
  'under way': 'Идёт',
  'took place': 'Состоялось',
  postponed: 'Отложено',
  cancelled: 'Отменено',
};

const numbers = ['', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять'];

/** What a date "на октябрь 2023 года" follows: a comma where it begins with a word set apart. */
const dueAfter = (word: string, due: string) => `${word}${due.startsWith('возможно,') ? ',' : ''} ${due}`;

const isOrAre = (names: readonly string[], one: string, many: string) => (names.length === 1 ? one : many);

const fromAndTo = (senders: readonly string[], recipients: readonly string[]) =>
  `Послание: ${isOrAre(senders, 'отправитель', 'отправители')}\u00a0— ${listOf(senders)}, ` +
  `${isOrAre(recipients, 'получатель', 'получатели')}\u00a0— ${listOf(recipients)}.`;

/** The sentence for a day and what is then the main thing: the date and a full stop, then place, names and what they are there for. */
export const captions: Panels['captions'] = {
  visit: (lead, names, place, lasting, tookPlace) =>
    startLarge(
      `${lead}. ${place}: ${listOf(names)}, визит${lasting}${tookPlace ? '' : '\u00a0— ожидается'}.`,
    ),
  talks: (lead, names, place, tookPlace) => {
    const expected = tookPlace ? '' : '\u00a0— ожидаются';
    return place === null
      ? startLarge(`${lead}. ${listOf(names)}: переговоры${expected}.`)
      : startLarge(`${lead}. ${place}: ${listOf(names)}, переговоры${expected}.`);
  },
  message: (lead, senders, recipients, tookPlace) =>
    startLarge(`${lead}. ${fromAndTo(senders, recipients)}${tookPlace ? '' : ' Объявлено.'}`),
  named: {
    announced: (due, title) => `${dueAfter('Объявлено', due)}. ${title}.`,
    'under way': (lead, title) => startLarge(`${lead}. ${title}. Идёт.`),
    'took place': (lead, title) => startLarge(`${lead}. ${title}.`),
    postponed: (due, title) => `${dueAfter('Отложено; было объявлено', due)}. ${title}.`,
    cancelled: (due, title) => `${dueAfter('Отменено; было объявлено', due)}. ${title}.`,
  },
  titleAndPlace: (title, place) => `${title}, ${place}`,
  titleAndActors: (title, names) => `${title}; ${isOrAre(names, 'участвует', 'участвуют')} ${listOf(names)}`,
  titleAndAccepted: (title, names) => `${title}; приглашение принято: ${listOf(names)}`,
  absent: names => `${listOf(names)} не ${isOrAre(names, 'участвует', 'участвуют')}.`,
  forDays: days => ` на ${numbers[days] ? daysInWords(days) : countOf(days, 'день', 'дня', 'дней')}`,
  nothing: day => `${day}: в этих сообщениях ничего нет.`,
  before: what => `До этого: ${what}.`,
  next: what => `Далее: ${what}.`,
  neighbour: (title, date, status, isUnconfirmed) => {
    if (status === 'took place') return `${title}, ${date}`;
    const unsaid = isUnconfirmed ? '; состоялось ли, не сообщается' : '';
    return `${title}, ${date} (${statuses[status].toLowerCase()}${unsaid})`;
  },
  perhapsOn: title => `${title} (день не указан)`,
  also: title => `Также: ${title}`,
  alsoNext: title => `; ${title}`,
  more: count => `ещё ${count}`,
  meta: (status, source) => `${status} · ${source}`,
};

/** "два дня", "пять дней". */
function daysInWords(days: number): string {
  return countOf(days, 'день', 'дня', 'дней').replace(String(days), numbers[days]!);
}
