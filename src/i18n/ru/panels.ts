import type {Attendance, Role} from '../../model';
import type {Messages} from '../messages';
import {afterDash, participationIn} from '../participation';
import {captions, statuses} from './captions';
import {eventsOf, listOf} from './grammar';

type Panels = Messages['panels'];

/** Nouns where they will do: they know neither tense nor, of one person, gender. */
const roles: Readonly<Record<Role, (count: number) => string>> = {
  host: () => 'принимающая сторона',
  visitor: count => (count === 1 ? 'гость' : 'гости'),
  'head of delegation': count => (count === 1 ? 'глава делегации' : 'главы делегаций'),
  participant: () => '',
  speaker: count => (count === 1 ? 'выступает' : 'выступают'),
  sender: count => (count === 1 ? 'отправитель' : 'отправители'),
  recipient: count => (count === 1 ? 'получатель' : 'получатели'),
};

const attendances: Readonly<Record<Attendance, (tookPlace: boolean) => string>> = {
  'in person': tookPlace => (tookPlace ? 'лично' : 'лично, ожидается'),
  'by video': () => 'по видеосвязи',
  invited: () => 'приглашение направлено',
  accepted: () => 'приглашение принято',
  declined: tookPlace => (tookPlace ? 'не в числе участников' : 'участие не планируется'),
  'not stated': () => 'об участии не сообщается',
};

/** A chairmanship is not sent. */
const handingOn: Partial<Record<Role, string>> = {
  sender: 'передающая сторона',
  recipient: 'принимающая сторона',
};

/** What follows the names of those who take part in an event in the same way: "— гость, лично". */
const participation = afterDash(participationIn({roles, attendances, handingOn}));

/** The words of the panels, the caption and the list. */
export const panels: Panels = {
  kinds: {
    visit: 'визит',
    talks: 'переговоры',
    ministerial: 'встреча министров',
    summit: 'саммит',
    ceremony: 'церемония',
    conference: 'конференция',
    exercise: 'учения',
    message: 'послание',
    statement: 'заявление',
    chairmanship: 'председательство',
    membership: 'членство',
    founding: 'основание',
  },
  statuses,
  formats: {cis: 'СНГ', csto: 'ОДКБ', sco: 'ШОС', bilateral: 'двустороннее', other: 'другое'},
  participation,
  captions,

  status: status => `${statuses[status]}.`,
  unconfirmed: 'Объявлено. Состоялось ли, в этих сообщениях не сказано.',

  close: 'Закрыть',
  sheet: {peek: 'Показать больше', half: 'Показать всё', full: 'Показать меньше'},
  missing: 'Нет в этих сообщениях',
  missingWhy: id =>
    `В этих сообщениях нет ничего под именем «${id}». Возможно, имя изменилось после того, как сделана ссылка.`,
  showMore: count => `Показать ещё ${count}`,

  events: count => `${eventsOf(count)} в этих сообщениях`,
  allEvents: count =>
    count === 1 ? 'Событие в этих сообщениях' : `Все ${eventsOf(count)} в этих сообщениях`,
  andMore: count => `и ещё ${count}`,

  cite: (source, published) => `${source}, ${published}`,

  paragraphs: (ranges, areMany) => `${areMany ? 'абзацы' : 'абзац'} ${listOf(ranges)}`,

  headings: {
    who: 'Кто',
    where: 'Где',
    when: 'Когда',
    sources: 'Кто сообщает',
    parts: 'Из чего состоит',
    partOf: 'Часть чего',
    about: 'О ком и о чём',
    facts: 'Цифры и факты',
    absences: 'Кто не участвует',
    journeysFrom: 'Поездки отсюда',
    sentFrom: 'Отправлено или передано отсюда',
    now: 'В этот день',
    next: 'Далее',
    last: 'До этого',
  },
  disagree: about => ['Сообщения расходятся: ', about],
  originNotReported: (who, place) => [
    who,
    ': откуда начат путь, не сообщается; на карте\u00a0— ',
    place,
    '.',
  ],
  originsNotReported: 'Откуда едут участники, не сообщается; на карте пути начаты там, где они работают.',
  originsInferred: 'Откуда едут участники, не сообщается; места на карте выведены из контекста.',
  originsDrawn: journeys => [
    'Откуда они едут, не сообщается. На карте пути начаты там, где они работают: ',
    ...journeys.flatMap(([who, place], idx) => [...(idx === 0 ? [] : ['; ']), who, '\u00a0— ', place]),
    '.',
  ],
  originStated: (who, place) => [who, ': начало пути\u00a0— ', place, '.'],
  sent: (from, to) => ['Откуда: ', from, '; куда: ', to, '.'],
  sentInferred: (from, to) => ['Откуда: ', from, '; куда: ', to, '. Места выведены из контекста.'],
  noPlace: 'О месте не сообщается.',
  dateInferred: 'Дата выведена из контекста.',

  nothingHere: place => [place, ': в этих сообщениях здесь нет событий.'],
  absent: (who, event, when, tookPlace) => [
    who,
    tookPlace ? '\u00a0— не в числе участников: ' : '\u00a0— участие не планируется: ',
    event,
    `, ${when}.`,
  ],
  reason: reason => ['Названная причина: ', reason],
  journey: (who, to, event, when, inferred) => [
    who,
    ', куда: ',
    to,
    '. ',
    event,
    `, ${when}${inferred ? ' (начало пути выведено из контекста)' : ''}`,
  ],
  sending: (event, to, when) => [event, ', куда: ', to, `, ${when}`],

  nowAndNext: 'Сейчас и далее',
  nothingOn: day => `${day}: в этих сообщениях ничего нет.`,
  nothingBefore: 'Раньше в этих сообщениях ничего нет.',
  nothingNext: 'Позже в этих сообщениях ничего нет.',
  noEvents: 'Событий пока нет',
};
