import type {LaterMessages} from '../../messages';
import {eventsOf} from '../../ru/grammar';

/** The words of downloads and of citing. */
export const download: LaterMessages['download'] = {
  subject: 'Какие события',
  counted: (name, count) => `${name}: ${eventsOf(count)}`,
  scopes: {view: 'То, что показано', whole: 'Всё'},
  chosen: what => `${what}.`,
  everything: 'Все события, какие бы отборы и период ни были выбраны.',
  known: day => `каким всё было известно на день ${day}`,
  files: 'Файлы',
  kinds: {
    events: {name: 'События, CSV', hint: 'Для таблиц: по строке на событие, на этом языке.'},
    participants: {
      name: 'Участники, CSV',
      hint: 'Для таблиц: по строке на каждого, кто участвовал, был приглашён или не приехал.',
    },
    map: {
      name: 'Карта, GeoJSON',
      hint: 'Для картографических программ: события на своих местах, поездки по дугам большого круга.',
    },
    calendar: {
      name: 'Календарь, iCalendar',
      hint: 'Для календарей: то, что лишь объявлено или без точного дня, стоит как предварительное.',
    },
    dataset: {
      name: 'Набор данных, JSON',
      hint: 'Для программ и для собственного атласа: события со всем, на что они ссылаются.',
    },
    package: {
      name: 'Пакет данных, ZIP',
      hint: 'Для статистики и архивов: все таблицы с описанием столбцов, на всех языках.',
    },
  },
  pending: 'Файл записывается',
  fetching: (count, percent) => `Загрузка, ${eventsOf(count)}: ${percent} %`,
  writing: percent => `Файл записывается: ${percent} %`,
  saved: (file, count) => `${file}: ${eventsOf(count)}`,
  leftOut: count => `без всякой даты и потому не вошло: ${eventsOf(count)}`,
  companions: count => `вместе с ними связанные: ${eventsOf(count)}`,
  failed: 'Не удалось записать файл: часть страницы не загрузилась. Проверьте подключение и повторите.',
  cite: 'Цитирование',
  citation: 'Ссылка для цитирования',
  copyCitation: 'Копировать цитату',
  link: 'Адрес',
  copyLink: 'Копировать адрес',
  sources: 'Источники',
  noSources: 'Не выбрано ничего, что опиралось бы на источник.',
  copySources: 'Копировать источники',
  references: 'Для программ-библиографов',
  bibtex: 'BibTeX',
  copyBibtex: 'Копировать BibTeX',
  cslJson: 'CSL-JSON',
  copyCslJson: 'Копировать CSL-JSON',
  mapOf: day => `карта, ${day}`,
  version: version => `версия данных ${version}`,
  newest: day => `последнее сообщение: ${day}`,
  accessed: day => `дата обращения: ${day}`,
  licence: licence => `Данные: ${licence}.`,
  dateInferred: 'Дата выведена.',
};
