import type {Messages} from '../messages';
import {captions, statuses} from './captions';
import {eventsOf, listOf} from './grammar';

type Panels = Messages['panels'];

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
  captions,

  status: status => `${statuses[status]}.`,
  unconfirmed: 'Объявлено. Состоялось ли, в этих сообщениях не сказано.',
  /** Of an event that sources tell differently of. */
  disputed: 'Сообщения расходятся',

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

  nothingHere: place => [place, ': в этих сообщениях здесь нет событий.'],
  nowAndNext: 'Сейчас и далее',
  nothingOn: day => `${day}: в этих сообщениях ничего нет.`,
  nothingBefore: 'Раньше в этих сообщениях ничего нет.',
  nothingNext: 'Позже в этих сообщениях ничего нет.',
  noEvents: 'Событий пока нет',
};
