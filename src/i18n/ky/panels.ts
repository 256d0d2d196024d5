import type {Attendance, Role} from '../../model';
import type {Messages} from '../messages';
import {afterDash, participationIn} from '../participation';
import {captions, statuses} from './captions';
import {eventsOf, listOf} from './grammar';

type Panels = Messages['panels'];

const roles: Readonly<Record<Role, string>> = {
  host: 'кабыл алуучу тарап',
  visitor: 'конок',
  'head of delegation': 'делегация башчысы',
  participant: '',
  speaker: 'сөз сүйлөйт',
  sender: 'жөнөтүүчү',
  recipient: 'алуучу',
};

const attendances: Readonly<Record<Attendance, (tookPlace: boolean) => string>> = {
  'in person': tookPlace => (tookPlace ? 'өзү катышат' : 'өзү катышары күтүлүүдө'),
  'by video': () => 'видеобайланыш аркылуу',
  invited: () => 'чакырылган',
  accepted: () => 'чакырууну кабыл алган',
  declined: tookPlace => (tookPlace ? 'катышкан жок' : 'катышпайт'),
  'not stated': () => 'катышуусу айтылган эмес',
};

/** A chairmanship is not sent. */
const handingOn: Partial<Record<Role, string>> = {sender: 'өткөрүп берүүчү', recipient: 'кабыл алуучу'};

/** What follows the names of those who take part in an event in the same way: "— конок, өзү катышат". */
const participation = afterDash(participationIn({roles, attendances, handingOn}));

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
  participation,
  captions,

  status: status => `${statuses[status]}.`,
  unconfirmed: 'Жарыяланган. Болуп өткөн-өтпөгөнү бул кабарларда айтылган эмес.',

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

  headings: {
    who: 'Ким',
    where: 'Кайда',
    when: 'Качан',
    sources: 'Ким кабарлайт',
    parts: 'Эмнелерден турат',
    partOf: 'Эмненин бөлүгү',
    about: 'Ким жана эмне жөнүндө',
    facts: 'Сандар жана фактылар',
    absences: 'Ким катышкан жок',
    journeysFrom: 'Бул жерден башталган сапарлар',
    sentFrom: 'Бул жерден жөнөтүлгөндөр',
    now: 'Бул күнү',
    next: 'Андан кийин',
    last: 'Ага чейин',
  },
  disagree: about => ['Кабарлар дал келбейт: ', about],
  originNotReported: (who, place) => [who, ': кайдан чыкканы айтылган эмес; картада\u00a0— ', place, '.'],
  originsNotReported:
    'Катышуучулардын кайдан чыкканы айтылган эмес; картада жол алар иштеген жерден башталат.',
  originsInferred: 'Катышуучулардын кайдан чыкканы айтылган эмес; картадагы жерлер контексттен чыгарылган.',
  originsDrawn: journeys => [
    'Кайдан чыкканы айтылган эмес. Картада жол алар иштеген жерден башталат: ',
    ...journeys.flatMap(([who, place], idx) => [...(idx === 0 ? [] : ['; ']), who, '\u00a0— ', place]),
    '.',
  ],
  originStated: (who, place) => [who, ': жол башталган жер\u00a0— ', place, '.'],
  sent: (from, to) => ['Кайдан: ', from, '; кайда: ', to, '.'],
  sentInferred: (from, to) => ['Кайдан: ', from, '; кайда: ', to, '. Жерлер контексттен чыгарылган.'],
  noPlace: 'Жери айтылган эмес.',
  dateInferred: 'Күнү контексттен чыгарылган.',

  nothingHere: place => [place, ': бул кабарларда мында болгон окуя жок.'],
  absent: (who, event, when, tookPlace) => [
    who,
    tookPlace ? ' катышкан жок: ' : ' катышпайт: ',
    event,
    `, ${when}.`,
  ],
  reason: reason => ['Айтылган себеп: ', reason],
  journey: (who, to, event, when, inferred) => [
    who,
    ', кайда: ',
    to,
    '. ',
    event,
    `, ${when}${inferred ? ' (жолдун башы контексттен чыгарылган)' : ''}`,
  ],
  sending: (event, to, when) => [event, ', кайда: ', to, `, ${when}`],

  nowAndNext: 'Азыр жана андан кийин',
  nothingOn: day => `${day}: бул кабарларда эч нерсе жок.`,
  nothingBefore: 'Бул кабарларда мындан мурда эч нерсе жок.',
  nothingNext: 'Бул кабарларда мындан кийин эч нерсе жок.',
  noEvents: 'Азырынча окуялар жок',
};
