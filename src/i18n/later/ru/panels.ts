import type {LaterMessages} from '../../messages';
import {partsOf} from '../../parts';
import {startLarge} from '../../sentence';

/** The words of the panels of people, organisations, countries and sources. */
export const panels: LaterMessages['panels'] = {
  standings: {
    full: {one: 'полноправное членство', many: 'Полноправное членство'},
    associate: {one: 'ассоциированное членство', many: 'Ассоциированное членство'},
  },
  anyStanding: {one: 'членство', many: 'Членство'},
  participations: {suspended: 'участие приостановлено', halted: 'участие прекращено'},
  placeKinds: {site: 'Место', city: 'Город', region: 'Регион', country: 'Страна', water: 'Водоём'},
  actorKinds: {person: 'Человек', office: 'Должность', delegation: 'Группа', state: 'Государство'},

  headings: {
    events: 'События',
    memberships: 'Организации',
    members: 'Члены, по сообщениям',
    offices: 'Должности, по сообщениям',
    concerned: 'События, которые этого касаются',
    citedFor: 'Членство и должности',
    corrections: 'Исправления',
  },
  aliases: names => ['пишется также: ', ...partsOf(names)],
  alsoNamed: names => ['называется также: ', ...partsOf(names)],
  heldBy: (source, holder, office) => [
    source,
    ' называет: ',
    holder,
    ', ',
    office,
    '. Здесь обе записи связаны, но не объединены.',
  ],
  holds: office => ['По сообщению, в должности, которую другое сообщение называет без имени: ', office, '.'],
  seat: place => ['Там, где о начале пути не сообщается, на карте\u00a0— ', place, '.'],

  memberOf: (organisation, standing) => [organisation, `: ${standing}`],
  membershipInferred: 'Членство выведено из контекста.',
  memberSince: (standing, since) => `${standing} (${since})`,
  membersOf: (standing, countries) => [`${startLarge(standing)}: `, ...partsOf(countries)],
  noMembers: 'Члены в этих сообщениях не названы.',

  published: date => `Опубликовано: ${date}.`,
  publishedInferred: date => `Опубликовано: ${date}; дата выведена из контекста.`,
  basedOn: what => ['Основано на: ', what],
  inLanguage: name => ['Язык: ', name, '.'],
  languages: {en: 'английский', ru: 'русский', ky: 'кыргызский'},
  noLink: 'Ссылки нет.',
  open: 'Открыть сообщение',
  openArchived: 'Открыть архивную копию',
  accessed: day => `Прочитано ${day}.`,
  noPublisher: 'Издатель не указан.',
  membershipIn: (country, organisation) => [country, ', ', organisation],
  namedAs: (person, office) => [person, ': ', office],
};
