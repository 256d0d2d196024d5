import type {Messages} from '../messages';

/** The words of the page around the map. */
export const app: Messages['app'] = {
  wordmark: 'Itinera',
  skip: 'Перейти к событиям',
  tools: 'Инструменты',
  search: 'Поиск',
  map: 'Карта',
  list: 'Список',
  filter: 'Отбор',
  share: 'Поделиться',
  more: 'Ещё',
  story: title => `Рассказ: ${title}`,
  save: 'Сохранить картинку…',
  print: 'Печать…',
  compare: 'Сравнить',
  download: 'Скачать и цитировать',
  about: 'Об этой карте',
  keys: 'Клавиши',
  known: 'Что когда было известно',
  language: 'Язык',
  theme: {label: 'Оформление', auto: 'Авто', light: 'Светлое', dark: 'Тёмное'},
  dismiss: 'Скрыть',
  later: {failed: 'Эту часть не удалось загрузить. Проверьте подключение.', retry: 'Повторить'},
};
