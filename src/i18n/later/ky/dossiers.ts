import {eventsOf, listOf} from '../../ky/grammar';
import type {LaterMessages} from '../../messages';
import {partsOf} from '../../parts';

/** A whole number with its thousands apart, which one of four digits does not need. */
const grouped = (count: number) =>
  count < 10_000 ? String(count) : String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
const journeys = (count: number) => `${count} сапар`;
const about = (km: number) => `болжол менен ${grouped(km)}\u00a0км`;

/** The words of the dossiers of places, people, organisations and sources. */
export const dossiers: LaterMessages['dossiers'] = {
  headings: {
    years: 'Жылдар жана форматтар боюнча',
    origins: 'Ким кайдан келет',
    hosted: 'Бул жерде өтөт',
    wentTo: 'Ким кайда барат',
    byVideo: 'Видео аркылуу',
    itinerary: 'Маршрут',
    counterparts: 'Ким менен',
    inPerson: 'Өзү, картада жери жок',
    accepted: 'Чакыруу кабыл алынган',
    invited: 'Чакырылган',
    unstated: 'Катышуусу айтылган эмес',
    declined: 'Катышпайт',
    ofOffice: 'Кабарда аты аталбаган кызматта',
    concerned: 'Тиешеси бар, катышпайт',
    standing: 'Ар бир уюмдагы орду',
    meetings: 'Жыйындар',
    others: 'Башка окуялар',
    chairmanship: 'Төрагалык',
    dated: 'Күнү кантип аныкталган',
    eventsByParagraph: 'Окуялар, абзацтардын тартибинде',
    factsByParagraph: 'Сандар жана фактылар, абзацтардын тартибинде',
  },

  within: (certain, possible) =>
    `Көрсөтүлгөн убакытта: так\u00a0— ${certain}, мүмкүн гана\u00a0— ${possible}.`,
  outside: (hidden, all) =>
    all === 1 ? 'Бул окуяны чыпкалар көрсөтпөйт.' : `Бул ${all} окуянын ${hidden} чыпкалардан тышкары.`,
  clearFilters: 'Чыпкаларды алып салуу',

  year: 'Жыл',
  yearUnknown: 'Так эмес',
  allFormats: 'Баары',

  events: eventsOf,
  journeys,
  about,
  onlyAnnounced: (count, all) => (count === all ? 'жарыяланган гана' : `анын ${count} жарыяланган гана`),
  startInferred: (count, all) =>
    count === all ? 'жолдун башы тыянак менен' : `анын ${count} башы тыянак менен`,
  unknownOrigin: who => ['Кайдан экени белгисиз: ', ...partsOf(who), '.'],
  rays: stepKm =>
    `Ар бир сызыктын узундугу жана багыты\u00a0— жер шарындагы түз жолдукундай. Тегеректер ар ${grouped(stepKm)}\u00a0км сайын.`,
  leg: (from, to, km, inferred) => [
    'Кайдан: ',
    from,
    '; кайда: ',
    to,
    `; ${about(km)}${inferred ? ' (жолдун башы контексттен чыгарылган)' : ''}`,
  ],
  stop: place => ['Жери: ', place],
  total: (count, km) => `${journeys(count)}, жер шары боюнча түз сызык менен ${about(km)}.`,
  totalAnnounced: (count, all) => {
    if (count < all) return `Анын ${count} жарыяланган гана.`;
    return all === 1 ? 'Ал жарыяланган гана.' : 'Баары жарыяланган гана.';
  },
  looks: ({solid, dashed, faint}) =>
    [
      ...(solid && dashed ? ['Туташ сызык: болгон. Үзүк сызык: жарыяланган гана.'] : []),
      ...(dashed && !solid ? ['Үзүк сызык: жарыяланган гана.'] : []),
      ...(faint ? ['Башы бозомук: жолдун башы контексттен чыгарылган.'] : []),
    ].join(' '),
  allAnnounced: 'Баары жарыяланган гана.',
  allInferred: 'Ар биринин башы контексттен чыгарылган.',
  officeThen: offices => ['Ошол кездеги кызматы: ', ...offices],
  officePerhaps: offices => ['Ошол кездеги кызматы, балким: ', ...offices],
  officeUndated: 'Качантан бери экени бул кабарларда айтылган эмес.',
  counterpart: (who, count, held) => [
    who,
    `: ${eventsOf(count)}`,
    held === 0 ? ', жарыяланган гана' : held < count ? `, кабарлар боюнча болгону: ${held}` : '',
  ],

  membersOn: day => `Мүчөлөр, ${day}, кабарлар боюнча`,
  organisation: 'Уюм',
  standingThere: 'Орду',
  perhapsOn: day => `${day}: так эмес.`,
  notOn: day => `${day}: мындай эмес.`,
  takesOver: (to, from) =>
    from === null ? ['Кабыл алуучу тарап: ', to] : ['Кабыл алуучу тарап: ', to, '; өткөрүүчү: ', from],
  handsOn: from => ['Өткөрүүчү тарап: ', from],

  cited: counts => {
    const told = [
      eventsOf(counts.events),
      `катышуу жөнүндө ${counts.participants} жазуу`,
      `${counts.readings} талаштуу окуу`,
      `${counts.facts} факт`,
      `${counts.memberships} мүчөлүк`,
      `${counts.offices} кызмат`,
    ].filter(text => !/(?:^| )0 /.test(text));
    return told.length === 0 ? 'Мында буга эч нерсе таянбайт.' : `Буга таянат: ${listOf(told)}.`;
  },
  whoByIt: (where, who) => ['Ким, ', where, ': ', ...partsOf(who)],
  readsByIt: (about, says) => ['Талаштуу, ', about, ': ', says],
  holderByIt: (person, office) => [person, ': ', office],
};
