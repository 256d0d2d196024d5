import type {Messages} from '../messages';
import {startLarge} from '../sentence';
import {listOf} from './grammar';

type Panels = Messages['panels'];

/** A status as one word. */
export const statuses: Panels['statuses'] = {
  announced: 'Жарыяланган',
  'under way': 'Жүрүп жатат',
  'took place': 'Болуп өттү',
  postponed: 'Жылдырылган',
  cancelled: 'Жокко чыгарылган',
};

const numbers = ['', 'бир', 'эки', 'үч', 'төрт', 'беш', 'алты', 'жети', 'сегиз', 'тогуз', 'он'];

/** The sentence for a day and what is then the main thing: the date and a full stop, then place, names and what they are there for. */
export const captions: Panels['captions'] = {
  visit: (lead, names, place, lasting, tookPlace) =>
    startLarge(
      `${lead}. ${place}: ${listOf(names)}, ${lasting}сапар${tookPlace ? '' : '\u00a0— күтүлүүдө'}.`,
    ),
  talks: (lead, names, place, tookPlace) => {
    const expected = tookPlace ? '' : '\u00a0— күтүлүүдө';
    return place === null
      ? startLarge(`${lead}. ${listOf(names)}: сүйлөшүүлөр${expected}.`)
      : startLarge(`${lead}. ${place}: ${listOf(names)}, сүйлөшүүлөр${expected}.`);
  },
  message: (lead, senders, recipients, tookPlace) =>
    startLarge(
      `${lead}. Кат: жөнөтүүчү\u00a0— ${listOf(senders)}, алуучу\u00a0— ${listOf(recipients)}.${tookPlace ? '' : ' Жарыяланган.'}`,
    ),
  named: {
    announced: (due, title) => startLarge(`${due} болору жарыяланган. ${title}.`),
    'under way': (lead, title) => startLarge(`${lead}. ${title}. Жүрүп жатат.`),
    'took place': (lead, title) => startLarge(`${lead}. ${title}.`),
    postponed: (due, title) => startLarge(`${due} болору жарыяланып, жылдырылган. ${title}.`),
    cancelled: (due, title) => startLarge(`${due} болору жарыяланып, жокко чыгарылган. ${title}.`),
  },
  titleAndPlace: (title, place) => `${title}, ${place}`,
  titleAndActors: (title, names) => `${title}; ${listOf(names)} катышат`,
  titleAndAccepted: (title, names) => `${title}; ${listOf(names)} чакырууну кабыл алган`,
  absent: names => `${listOf(names)} катышкан жок.`,
  /** Before what lasts. */
  forDays: days => `${numbers[days] ?? days} күндүк `,
  nothing: day => `${day}: бул кабарларда эч нерсе жок.`,
  before: what => `Ага чейин: ${what}.`,
  next: what => `Андан кийин: ${what}.`,
  neighbour: (title, date, status, isUnconfirmed) => {
    if (status === 'took place') return `${title}, ${date}`;
    const unsaid = isUnconfirmed ? '; болуп өткөн-өтпөгөнү айтылган эмес' : '';
    return `${title}, ${date} (${statuses[status].toLowerCase()}${unsaid})`;
  },
  perhapsOn: title => `${title} (күнү көрсөтүлгөн эмес)`,
  also: title => `Ошондой эле: ${title}`,
  alsoNext: title => `; ${title}`,
  more: count => `дагы ${count}`,
  meta: (status, source) => `${status} · ${source}`,
};
