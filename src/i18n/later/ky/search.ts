import type {LaterMessages} from '../../messages';

/** The words of the search field and of what it finds. */
export const search: LaterMessages['search'] = {
  results: 'Табылгандар',
  clear: 'Тазалоо',
  close: 'Издөөнү жабуу',
  groups: {
    actor: 'Адамдар жана кызматтар',
    place: 'Жерлер',
    org: 'Уюмдар',
    event: 'Окуялар',
    source: 'Булактар',
  },
  group: (name, count) => `${name} ${count}`,
  more: count => `дагы ${count}`,
  found: (count, groups) => `${count} табылды: ${groups.join(', ')}`,
  reading: 'Окуу бүтө элек: дагы табылышы мүмкүн.',
  nothing: text => `«${text}» боюнча эч нерсе табылган жок.`,
  hint: languages =>
    `Аттын бир бөлүгүн же башкача жазылышын издеп көрүңүз. Аттар бул тилдерде бар: ${languages.join(', ')}.`,
  holds: groups => `Бул жерден табууга болот: ${groups.join(', ')}.`,
};
