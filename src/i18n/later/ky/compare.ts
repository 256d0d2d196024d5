import type {LaterMessages} from '../../messages';

/** The words of the dialog that compares. */
export const compare: LaterMessages['compare'] = {
  hint: 'Эки адам, эки уюм, эки жер же эки убакыт аралыгы бирдей эсептелет. Сан өз окуяларына алып барат.',
  filtered: (left, all) => `Чыпкалар калтырган окуялар гана эсептелди: ${all} ичинен ${left}.`,
  kind: 'Салыштыруу',
  kinds: {actor: 'адамдар жана кызматтар', org: 'уюмдар', place: 'жерлер', time: 'убакыт аралыктары'},
  sides: ['Биринчи', 'Экинчи'],
  choice: (name, count) => `${name} (${count})`,
  from: 'башталышы',
  to: 'аягы',
  noStretch: 'Убакыт аралыгына биринчи күн жана андан эрте болбогон акыркы күн керек.',

  strips: 'Убакыт боюнча, бир масштабда',
  strip: (side, count, from, to) => `${side}: ${count} окуя, ${from}\u00a0— ${to}`,
  outside: count => `бул шкаладан тышкары: ${count} окуя`,
  none: 'окуя жок',

  caption: 'Сандар катарлаш; айырма\u00a0— экинчисинен биринчиси кемитилген.',
  what: 'Эмне',
  difference: 'Айырма',
  orMore: (certain, most) => `${certain}–${most}`,
  between: (least, most) => `${least} менен ${most} ортосунда`,
  possibleNote: 'Эки сан турган жерде биринчиси бул аралыкка анык таандык, калганы мүмкүн.',
  show: (side, what, count) => `${side}, ${what}: ${count}. Окуяларды көрсөтүү`,
  showAll: count => `Баарын көрсөтүү: ${count}`,
  groups: {
    sums: 'Баары',
    format: 'Форматы боюнча',
    kind: 'Түрү боюнча',
    status: 'Абалы жана жыйынтыгы боюнча',
    attendance: 'Катышуусу боюнча',
    place: 'Барган жерлери боюнча',
    person: 'Башка катышуучулар боюнча',
  },
  sums: {events: 'окуялар', journeys: 'сапарлар', places: 'барган жерлер', people: 'башка катышуучулар'},
  concerned: 'ага тиешелүү, катышкан эмес',

  both: 'Экөөндө тең барлар',
  bothEvents: count => (count === 0 ? 'Экөөнө тең тиешелүү окуя жок.' : `Экөөнө тең тиешелүү: ${count} окуя`),
  bothPlaces: 'Экөө тең барган жерлер',
  bothPeople: 'Экөө тең жолуккандар',
};
