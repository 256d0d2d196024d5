import type {LaterMessages} from '../../messages';

/** The words of the search field and of what it finds. */
export const search: LaterMessages['search'] = {
  results: 'Что найдено',
  clear: 'Очистить',
  close: 'Закрыть поиск',
  groups: {
    actor: 'Люди и должности',
    place: 'Места',
    org: 'Организации',
    event: 'События',
    source: 'Источники',
  },
  group: (name, count) => `${name} ${count}`,
  more: count => `ещё ${count}`,
  found: (count, groups) => `Найдено ${count}: ${groups.join(', ')}`,
  reading: 'Чтение ещё идёт: может найтись больше.',
  nothing: text => `По запросу «${text}» ничего не найдено.`,
  hint: languages =>
    `Попробуйте часть имени или другое написание. Имена и названия есть на языках: ${languages.join(', ')}.`,
  holds: groups => `Здесь можно найти: ${groups.join(', ')}.`,
};
