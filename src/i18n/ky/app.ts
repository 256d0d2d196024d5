import type {Messages} from '../messages';

/** The words of the page around the map. */
export const app: Messages['app'] = {
  wordmark: 'Itinera',
  skip: 'Окуяларга өтүү',
  tools: 'Куралдар',
  search: 'Издөө',
  map: 'Карта',
  list: 'Тизме',
  filter: 'Тандоо',
  share: 'Бөлүшүү',
  more: 'Дагы',
  story: title => `Баян: ${title}`,
  save: 'Сүрөттү сактоо…',
  print: 'Басып чыгаруу…',
  compare: 'Салыштыруу',
  download: 'Жүктөп алуу жана шилтеме берүү',
  about: 'Бул карта жөнүндө',
  keys: 'Клавишалар',
  known: 'Качан эмне белгилүү болгон',
  language: 'Тил',
  theme: {label: 'Көрүнүш', auto: 'Авто', light: 'Жарык', dark: 'Караңгы'},
  dismiss: 'Жашыруу',
  later: {failed: 'Бул бөлүк жүктөлгөн жок. Байланышты текшериңиз.', retry: 'Кайра аракет кылуу'},
};
