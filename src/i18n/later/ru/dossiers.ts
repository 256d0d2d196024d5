import type {LaterMessages} from '../../messages';
import {partsOf} from '../../parts';
import {countOf, eventsOf, listOf} from '../../ru/grammar';

/** A whole number with its thousands apart, which one of four digits does not need. */
const grouped = (count: number) =>
  count < 10_000 ? String(count) : String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
const journeys = (count: number) => countOf(count, 'поездка', 'поездки', 'поездок');
const about = (km: number) => `около ${grouped(km)}\u00a0км`;

/** The words of the dossiers of places, people, organisations and sources. */
export const dossiers: LaterMessages['dossiers'] = {
  headings: {
    years: 'По годам и форматам',
    origins: 'Кто откуда едет',
    hosted: 'Проходит здесь',
    wentTo: 'Кто куда едет',
    byVideo: 'По видео',
    itinerary: 'Маршрут',
    counterparts: 'С кем',
    inPerson: 'Лично, без места на карте',
    accepted: 'Приглашение принято',
    invited: 'Приглашение',
    unstated: 'Об участии не сказано',
    declined: 'Без участия',
    ofOffice: 'В должности, которую сообщение называет без имени',
    concerned: 'Касается, без участия',
    standing: 'Положение в каждой организации',
    meetings: 'Встречи',
    others: 'Другие события',
    chairmanship: 'Председательство',
    dated: 'Как определена дата',
    eventsByParagraph: 'События, по порядку абзацев',
    factsByParagraph: 'Цифры и факты, по порядку абзацев',
  },

  within: (certain, possible) =>
    `В показанное время: точно\u00a0— ${certain}, лишь возможно\u00a0— ${possible}.`,
  outside: (hidden, all) =>
    all === 1
      ? 'Это событие фильтры не показывают.'
      : `Фильтры не показывают ${hidden} из ${countOf(all, 'этого события', 'этих событий', 'этих событий')}.`,
  clearFilters: 'Снять фильтры',

  year: 'Год',
  yearUnknown: 'Неточно',
  allFormats: 'Всего',

  events: eventsOf,
  journeys,
  about,
  onlyAnnounced: (count, all) => (count === all ? 'только объявлено' : `только объявлено: ${count}`),
  startInferred: (count, all) => (count === all ? 'начало пути выведено' : `начало пути выведено: ${count}`),
  unknownOrigin: who => ['Откуда, неизвестно: ', ...partsOf(who), '.'],
  rays: stepKm =>
    `Длина и направление каждой линии\u00a0— как у прямого пути по земному шару. Круги через ${grouped(stepKm)}\u00a0км.`,
  leg: (from, to, km, inferred) => [
    'Откуда: ',
    from,
    '; куда: ',
    to,
    `; ${about(km)}${inferred ? ' (начало пути выведено из контекста)' : ''}`,
  ],
  stop: place => ['Место: ', place],
  total: (count, km) => `${journeys(count)}, ${about(km)} по прямой по земному шару.`,
  totalAnnounced: (count, all) => {
    if (count < all) return `Только объявлено: ${count}.`;
    return all === 1 ? 'Она только объявлена.' : 'Все только объявлены.';
  },
  looks: ({solid, dashed, faint}) =>
    [
      ...(solid && dashed ? ['Сплошная линия: состоялось. Штрихи: только объявлено.'] : []),
      ...(dashed && !solid ? ['Штрихи: только объявлено.'] : []),
      ...(faint ? ['Бледное начало: начало пути выведено из контекста.'] : []),
    ].join(' '),
  allAnnounced: 'Все они только объявлены.',
  allInferred: 'Начало каждой выведено из контекста.',
  officeThen: offices => ['Должность в то время: ', ...offices],
  officePerhaps: offices => ['Должность в то время, возможно: ', ...offices],
  officeUndated: 'С какого времени, в этих сообщениях не сказано.',
  counterpart: (who, count, held) => [
    who,
    `: ${eventsOf(count)}`,
    held === 0 ? ', только объявлено' : held < count ? `, по сообщениям состоялось: ${held}` : '',
  ],

  membersOn: day => `Члены на ${day}, по сообщениям`,
  organisation: 'Организация',
  standingThere: 'Положение',
  perhapsOn: day => `На ${day} неточно.`,
  notOn: day => `На ${day} не так.`,
  takesOver: (to, from) =>
    from === null ? ['Принимающая сторона: ', to] : ['Принимающая сторона: ', to, '; передающая: ', from],
  handsOn: from => ['Передающая сторона: ', from],

  cited: counts => {
    const told = [
      eventsOf(counts.events),
      `${countOf(counts.participants, 'запись', 'записи', 'записей')} об участии`,
      countOf(counts.readings, 'спорное чтение', 'спорных чтения', 'спорных чтений'),
      countOf(counts.facts, 'факт', 'факта', 'фактов'),
      countOf(counts.memberships, 'членство', 'членства', 'членств'),
      countOf(counts.offices, 'должность', 'должности', 'должностей'),
    ].filter(text => !text.startsWith('0 '));
    return told.length === 0 ? 'Здесь на нём ничего не основано.' : `На нём основано: ${listOf(told)}.`;
  },
  whoByIt: (where, who) => ['Кто, ', where, ': ', ...partsOf(who)],
  readsByIt: (about, says) => ['Спорно, ', about, ': ', says],
  holderByIt: (person, office) => [person, ': ', office],
};
