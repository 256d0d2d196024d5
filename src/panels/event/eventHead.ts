import {headerOf, type PanelHeader} from '../shared/header';
import {citations, eventDate, namedOrganisation} from '../shared/named';
import {formatName, statusSentence} from '../shared/standing';
import {joined, type Named, type Telling, wordsIn} from '../shared/words';

/** The head of an event's panel: all that a peeking sheet tells of it. */
export function eventHead(telling: Telling, eventIdx: number): PanelHeader {
  const {indexes, messages} = telling;
  const event = indexes.dataset.events[eventIdx]!;
  return headerOf({
    over: [{text: eventDate(telling, event)}, formatLink(telling, eventIdx)],
    title: wordsIn(event.title, messages.language),
    format: indexes.formats[eventIdx]!,
    status: statusSentence(telling, eventIdx),
    source: joined(citations(telling, event.reports), '; '),
  });
}

/** The format as a word that leads to its organisation. */
function formatLink(telling: Telling, eventIdx: number): Named {
  const event = telling.indexes.dataset.events[eventIdx]!;
  const format = telling.indexes.formats[eventIdx]!;
  const organisationId = event.organisations.includes(format) ? format : event.organisations[0];
  const {to} = organisationId === undefined ? {} : namedOrganisation(telling, organisationId);
  return {...formatName(telling, eventIdx), ...(to && {to})};
}
