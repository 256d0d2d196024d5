import {eventsOf} from '../../ky/grammar';
import type {LaterMessages} from '../../messages';

/** The words of downloads and of citing. */
export const download: LaterMessages['download'] = {
  subject: 'Кайсы окуялар',
  counted: (name, count) => `${name}: ${eventsOf(count)}`,
  scopes: {view: 'Көрсөтүлгөнү', whole: 'Баары'},
  chosen: what => `${what}.`,
  everything: 'Кандай тандоо же мезгил коюлганына карабай, бардык окуялар.',
  known: day => `белгилүү болгону, ${day}`,
  files: 'Файлдар',
  kinds: {
    events: {name: 'Окуялар, CSV', hint: 'Таблицалар үчүн: ар бир окуя бир сап, ушул тилде.'},
    participants: {
      name: 'Катышуучулар, CSV',
      hint: 'Таблицалар үчүн: катышкан, чакырылган же келбей калган ар бири бир сап.',
    },
    map: {
      name: 'Карта, GeoJSON',
      hint: 'Карта программалары үчүн: окуялар өз жеринде, сапарлар чоң тегеректин жаасы менен.',
    },
    calendar: {
      name: 'Календарь, iCalendar',
      hint: 'Календарлар үчүн: жарыяланганы гана же так күнү жогу алдын ала белгиленет.',
    },
    dataset: {
      name: 'Маалыматтар топтому, JSON',
      hint: 'Программалар жана өз атласыңыз үчүн: окуялар жана алар таянгандын баары.',
    },
    package: {
      name: 'Маалыматтар пакети, ZIP',
      hint: 'Статистика жана архивдер үчүн: бардык таблицалар, мамычаларынын мааниси менен, бардык тилдерде.',
    },
  },
  pending: 'Файл жазылып жатат',
  fetching: (count, percent) => `${eventsOf(count)} жүктөлүүдө: ${percent} %`,
  writing: percent => `Файл жазылып жатат: ${percent} %`,
  saved: (file, count) => `${file}: ${eventsOf(count)}`,
  leftOut: count => `эч кандай датасы жок болгондуктан кирген жок: ${eventsOf(count)}`,
  companions: count => `алар менен кошо байланыштуулары: ${eventsOf(count)}`,
  failed: 'Файл жазылган жок: барактын бир бөлүгү жүктөлгөн жок. Байланышты текшерип, кайра аракет кылыңыз.',
  cite: 'Шилтеме берүү',
  citation: 'Шилтеме тексти',
  copyCitation: 'Текстти көчүрүү',
  link: 'Дарек',
  copyLink: 'Даректи көчүрүү',
  sources: 'Булактар',
  noSources: 'Булакка таянган эч нерсе тандалган жок.',
  copySources: 'Булактарды көчүрүү',
  references: 'Библиография программалары үчүн',
  bibtex: 'BibTeX',
  copyBibtex: 'BibTeX көчүрүү',
  cslJson: 'CSL-JSON',
  copyCslJson: 'CSL-JSON көчүрүү',
  mapOf: day => `карта, ${day}`,
  version: version => `маалыматтардын версиясы ${version}`,
  newest: day => `акыркы кабар: ${day}`,
  accessed: day => `каралган күнү: ${day}`,
  licence: licence => `Маалыматтар: ${licence}.`,
  dateInferred: 'Датасы чыгарылган тыянак.',
};
