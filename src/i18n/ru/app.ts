import type {Messages} from '../messages';

/** The words of the page around the map. */
export const app: Messages['app'] = {
  wordmark: 'Itinera',
  skip: 'Перейти к событиям',
  tools: 'Инструменты',
  map: 'Карта',
  list: 'Список',
  more: 'Ещё',
  save: 'Сохранить картинку…',
  print: 'Печать…',
  about: 'Об этой карте',
  keys: 'Клавиши',
  language: 'Язык',
  theme: {label: 'Оформление', auto: 'Авто', light: 'Светлое', dark: 'Тёмное'},
  notFound: (kind, id) =>
    `В этом наборе данных нет «${id}» (${kind}). Возможно, имя изменилось после того, как сделана ссылка.`,
  kinds: {event: 'событие', place: 'место', actor: 'участник', org: 'организация', source: 'источник'},
  dismiss: 'Скрыть',
  later: {failed: 'Эту часть не удалось загрузить. Проверьте подключение.', retry: 'Повторить'},
};
