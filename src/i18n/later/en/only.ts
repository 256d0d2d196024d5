import type {OnlyWords} from '../../only/onlyWords';

const eventsOf = (count: number) => (count === 1 ? '1 event' : `${count} events`);

/** The words that are others where one thing alone is shown. */
export const onlyEn: OnlyWords = {
  showAll: count => (count === 1 ? 'Show the event' : `Show all ${count} events`),
  map: {
    cityEvents: (name, count) => `${name}, ${count === 0 ? 'no events' : eventsOf(count)} in this view`,
  },
  timeline: {
    dayNotCovered: day => `${day}, nothing in this view`,
    gap: {full: length => `${length} with nothing in this view`, short: length => `${length} empty`},
  },
  panels: {
    missing: 'Not in this view',
    missingWhy: id => `This view has nothing by the name “${id}”. Show all events to look for it there.`,
    events: count => `${eventsOf(count)} in this view`,
    allEvents: count => (count === 1 ? 'The event in this view' : `All ${count} events in this view`),
    nothingHere: place => ['Nothing in this view is placed in ', place, '.'],
    nothingOn: day => `Nothing in this view on ${day}.`,
    nothingBefore: 'Nothing in this view is earlier.',
    nothingNext: 'Nothing in this view is later.',
    captions: {nothing: day => `${day}: nothing in this view.`},
  },
};
