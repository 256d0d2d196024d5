import type {LaterMessages} from '../i18n';
import type {Attendance, EventKind, Format, Status} from '../model';
import {namedCountry, namedSelection, type Telling} from '../panels';
import type {FilterKey} from '../store';

/** A value of a filter in words: "announced", "Sergey Lavrov", "Kyrgyzstan". What the dataset does not know keeps its id. */
export function valueWords(
  telling: Telling,
  words: LaterMessages['filter'],
  key: FilterKey,
  value: string,
): string {
  const {panels} = telling.messages;
  // the address lets nothing through that is not of the key's table
  switch (key) {
    case 'format':
      return panels.formats[value as Format];
    case 'kind':
      return panels.kinds[value as EventKind];
    case 'status':
      return value === 'expected' || value === 'unconfirmed'
        ? words.outcomes[value]
        : panels.statuses[value as Status].toLocaleLowerCase(telling.messages.language);
    case 'attendance':
      return words.attendances[value as Attendance];
    case 'certainty':
      return words.certainties[value as 'certain' | 'possible'];
    case 'person':
      return namedSelection(telling, {kind: 'actor', id: value}).text;
    case 'country':
      return namedCountry(telling, value).text;
  }
}
