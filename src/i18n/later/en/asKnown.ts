import type {AsKnownWords} from '../../known/asKnownWords';

/** The words that are others where only what had been reported by a day is shown. */
export const asKnownEn: AsKnownWords = {
  titleEnd: day => `, as of ${day}`,
  standfirst: (events, announced) =>
    `${events === 1 ? '1 event' : `${events} events`} had been reported by then, ${announced === 0 ? 'none' : announced} of them only announced.`,
  line: day => `As the reports published by ${day} had it.`,
  showAll: 'Show all reports',
  summary:
    'The summary rests on later reports as well and is left out here. Date and place are those of all reports.',
  missing: day => `Not reported by ${day}`,
  missingWhy: (id, day) => `The reports published by ${day} have nothing by the name “${id}”.`,
  noEvents: 'Nothing reported yet',
};
