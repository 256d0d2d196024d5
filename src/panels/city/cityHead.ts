import type {Place} from '../../model';
import {headerOf, type PanelHeader} from '../shared/header';
import {localName} from '../shared/localName';
import {namedCountry} from '../shared/named';
import {type Telling, wordsIn} from '../shared/words';

/** The head of the panel of a place with a point: its names, its country, how much is told of it. */
export function cityHead(telling: Telling, place: Place): PanelHeader {
  const {indexes, messages} = telling;
  const {length: count} = indexes.eventsAtPlace(place.id);
  return headerOf({
    over: [
      ...(place.country === null ? [] : [namedCountry(telling, place.country)]),
      ...(count === 0 ? [] : [{text: messages.panels.events(count)}]),
    ],
    title: wordsIn(place.names, messages.language),
    under: localName(telling, place),
  });
}
