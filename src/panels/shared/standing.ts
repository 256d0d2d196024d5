import {type Telling, type Words, wordsIn} from './words';

/** What became of an event, as a sentence; and that the reports disagree on it, where they do. */
export function statusSentence({indexes, messages: {panels}}: Telling, eventIdx: number): string {
  const {outcome, status} = indexes.standings[eventIdx]!;
  const sentence = outcome === 'unconfirmed' ? panels.unconfirmed : panels.status(status);
  return indexes.columns.disputed[eventIdx] ? `${sentence} ${panels.disputed}.` : sentence;
}

/** The format in words: the organisation's abbreviation, "bilateral", and for anything else the kind of event. */
export function formatName({indexes, messages}: Telling, eventIdx: number): Words {
  const event = indexes.dataset.events[eventIdx]!;
  const format = indexes.formats[eventIdx]!;
  const organisation = indexes.organisationOf(
    event.organisations.includes(format) ? format : (event.organisations[0] ?? ''),
  );
  if (organisation) return wordsIn(organisation.abbreviation, messages.language);
  return {text: format === 'other' ? messages.panels.kinds[event.kind] : messages.panels.formats[format]};
}
