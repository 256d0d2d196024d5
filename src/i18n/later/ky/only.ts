import {eventsOf} from '../../ky/grammar';
import type {OnlyWords} from '../../only/onlyWords';

/** The words that are others where one thing alone is shown. */
export const onlyKy: OnlyWords = {
  showAll: count => `Бардык окуяларды көрсөтүү (${count})`,
  map: {
    cityEvents: (name, count) => `${name}, бул топтомдо ${count === 0 ? 'окуя жок' : eventsOf(count)}`,
  },
  timeline: {
    dayNotCovered: day => `${day}, бул топтомдо эч нерсе жок`,
    gap: {full: length => `${length}, бул топтомдо окуя жок`, short: length => `${length}, окуя жок`},
  },
  panels: {
    missing: 'Бул топтомдо жок',
    missingWhy: id => `Бул топтомдо «${id}» деген эч нерсе жок. Ал бардык окуялардын арасында болушу мүмкүн.`,
    events: count => `бул топтомдо ${eventsOf(count)}`,
    allEvents: count => (count === 1 ? 'Бул топтомдогу окуя' : `Бул топтомдогу бардык ${eventsOf(count)}`),
    nothingHere: place => [place, ': бул топтомдо эч нерсе жок.'],
    nothingOn: day => `${day}: бул топтомдо эч нерсе жок.`,
    nothingBefore: 'Бул топтомдо мындан мурда эч нерсе жок.',
    nothingNext: 'Бул топтомдо мындан кийин эч нерсе жок.',
    captions: {nothing: day => `${day}: бул топтомдо эч нерсе жок.`},
  },
};
