import type {Messages} from '../messages';
import {captions, statuses} from './captions';
import {eventsOf, listOf} from './grammar';

type Panels = Messages['panels'];

/** The words of the panels, the caption and the list. */
export const panels: Panels = {
  kinds: {
    visit: 'сапар',
    talks: 'сүйлөшүүлөр',
    ministerial: 'министрлердин жыйыны',
    summit: 'саммит',
    ceremony: 'салтанат',
    conference: 'конференция',
    exercise: 'машыгуу',
    message: 'кат',
    statement: 'билдирүү',
    chairmanship: 'төрагалык',
    membership: 'мүчөлүк',
    founding: 'негизделиши',
  },
  statuses,
  formats: {cis: 'КМШ', csto: 'ЖККУ', sco: 'ШКУ', bilateral: 'эки тараптуу', other: 'башка'},
  captions,

  status: status => `${statuses[status]}.`,
  unconfirmed: 'Жарыяланган. Болуп өткөн-өтпөгөнү бул кабарларда айтылган эмес.',
  /** Of an event that sources tell differently of. */
  disputed: 'Кабарлар дал келбейт',

  close: 'Жабуу',
  sheet: {peek: 'Көбүрөөк көрсөтүү', half: 'Баарын көрсөтүү', full: 'Азыраак көрсөтүү'},
  missing: 'Бул кабарларда жок',
  missingWhy: id =>
    `Бул кабарларда «${id}» деген эч нерсе жок. Шилтеме жасалгандан кийин аты өзгөргөн болушу мүмкүн.`,
  showMore: count => `Дагы ${count} көрсөтүү`,

  events: count => `бул кабарларда ${eventsOf(count)}`,
  allEvents: count => (count === 1 ? 'Бул кабарлардагы окуя' : `Бул кабарлардагы бардык ${eventsOf(count)}`),
  andMore: count => `дагы ${count}`,

  cite: (source, published) => `${source}, ${published}`,
  paragraphs: ranges => `${listOf(ranges)}-абзац`,

  nothingHere: place => [place, ': бул кабарларда мында болгон окуя жок.'],
  nowAndNext: 'Азыр жана андан кийин',
  nothingOn: day => `${day}: бул кабарларда эч нерсе жок.`,
  nothingBefore: 'Бул кабарларда мындан мурда эч нерсе жок.',
  nothingNext: 'Бул кабарларда мындан кийин эч нерсе жок.',
  noEvents: 'Азырынча окуялар жок',
};
