import type {LaterMessages} from '../../messages';
import {partsOf} from '../../parts';
import {startLarge} from '../../sentence';

/** The words of the panels of people, organisations, countries and sources. */
export const panels: LaterMessages['panels'] = {
  standings: {
    full: {one: 'толук мүчө', many: 'Толук мүчөлөр'},
    associate: {one: 'ассоциацияланган мүчө', many: 'Ассоциацияланган мүчөлөр'},
  },
  anyStanding: {one: 'мүчө', many: 'Мүчөлөр'},
  participations: {suspended: 'катышуусу убактылуу токтотулган', halted: 'катышуусу токтотулган'},
  placeKinds: {site: 'Жер', city: 'Шаар', region: 'Аймак', country: 'Өлкө', water: 'Суу'},
  actorKinds: {person: 'Адам', office: 'Кызмат', delegation: 'Топ', state: 'Мамлекет'},

  headings: {
    events: 'Окуялар',
    memberships: 'Уюмдар',
    members: 'Мүчөлөр, кабарлар боюнча',
    offices: 'Кызматтар, кабарлар боюнча',
    concerned: 'Буга тиешелүү окуялар',
    citedFor: 'Мүчөлүк жана кызматтар',
    corrections: 'Түзөтүүлөр',
  },
  aliases: names => ['мындай да жазылат: ', ...partsOf(names)],
  alsoNamed: names => ['мындай да аталат: ', ...partsOf(names)],
  heldBy: (source, holder, office) => [
    source,
    ' мындай атайт: ',
    holder,
    ', ',
    office,
    '. Эки жазуу мында байланышкан, бирок бириктирилген эмес.',
  ],
  holds: office => ['Кабар боюнча, башка кабар атын атабаган кызматта: ', office, '.'],
  seat: place => ['Жол кайдан башталганы айтылбаган учурда картада\u00a0— ', place, '.'],

  memberOf: (organisation, standing) => [organisation, `: ${standing}`],
  membershipInferred: 'Мүчөлүк контексттен чыгарылган.',
  memberSince: (standing, since) => `${standing} (${since})`,
  membersOf: (standing, countries) => [`${startLarge(standing)}: `, ...partsOf(countries)],
  noMembers: 'Бул кабарларда мүчөлөрү аталган эмес.',

  published: date => `Жарык көргөн күнү: ${date}.`,
  publishedInferred: date => `Жарык көргөн күнү: ${date}; контексттен чыгарылган.`,
  basedOn: what => ['Негизи: ', what],
  inLanguage: name => ['Тили: ', name, '.'],
  languages: {en: 'англис', ru: 'орус', ky: 'кыргыз'},
  noLink: 'Шилтемеси жок.',
  open: 'Кабарды ачуу',
  openArchived: 'Архивдеги көчүрмөсүн ачуу',
  accessed: day => `Окулган күнү: ${day}.`,
  noPublisher: 'Жарыялоочусу көрсөтүлгөн эмес.',
  membershipIn: (country, organisation) => [country, ', ', organisation],
  namedAs: (person, office) => [person, ': ', office],
};
