import type {OnlyWords} from '../../only/onlyWords';
import {eventsOf} from '../../ru/grammar';

/** The words that are others where one thing alone is shown. */
export const onlyRu: OnlyWords = {
  showAll: count => `Показать все события (${count})`,
  map: {
    cityEvents: (name, count) => `${name}, ${count === 0 ? 'нет событий' : eventsOf(count)} в этой подборке`,
  },
  timeline: {
    dayNotCovered: day => `${day}, в этой подборке ничего нет`,
    gap: {full: length => `${length} без событий этой подборки`, short: length => `${length} без событий`},
  },
  panels: {
    missing: 'Нет в этой подборке',
    missingWhy: id => `В этой подборке нет ничего под именем «${id}». Возможно, это есть среди всех событий.`,
    events: count => `${eventsOf(count)} в этой подборке`,
    allEvents: count => (count === 1 ? 'Событие в этой подборке' : `Все ${eventsOf(count)} в этой подборке`),
    nothingHere: place => [place, ': в этой подборке ничего нет.'],
    nothingOn: day => `${day}: в этой подборке ничего нет.`,
    nothingBefore: 'Раньше в этой подборке ничего нет.',
    nothingNext: 'Позже в этой подборке ничего нет.',
    captions: {nothing: day => `${day}: в этой подборке ничего нет.`},
  },
};
