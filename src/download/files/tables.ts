import {takenRows} from '../../indexes/taken';
import {byteOrderMark, csvSteps, csvText} from './csv';
import {type EventRow, eventColumns, type ParticipationRow, participationColumns} from './eventCells';
import type {FileContent, WrittenFile} from './fileContent';
import {type Steps, textOfRows} from './steps';

/** Events as a flat table for spreadsheets: a row each, as text what a row of another table would tell. */
export function* eventsCsv(content: FileContent): Steps<WrittenFile> {
  const text = yield* csvSteps(eventColumns, eventRows(content));
  return {content: byteOrderMark + text, events: content.eventIdxs.length};
}

/** Who took part in them, stayed away or was invited: a row for each participation. */
export function* participantsCsv({telling, eventIdxs}: FileContent): Steps<WrittenFile> {
  const rowsOf = (eventIdx: number): ParticipationRow[] => {
    const event = telling.indexes.dataset.events[eventIdx]!;
    return event.participants.map(participant => ({telling, event, participant}));
  };
  // the head, and then the rows of each event without it
  const head = csvText(participationColumns, []);
  const rows = yield* textOfRows(eventIdxs, eventIdx =>
    csvText(participationColumns, rowsOf(eventIdx)).slice(head.length),
  );
  return {content: byteOrderMark + head + rows, events: eventIdxs.length};
}

/** The events of a file, each with its address. */
export function eventRows({telling, eventIdxs, addressOf}: FileContent): readonly EventRow[] {
  return takenRows(eventIdxs.length, at => {
    const eventIdx = eventIdxs[at]!;
    return {
      telling,
      eventIdx,
      address: addressOf?.(telling.indexes.dataset.events[eventIdx]!.id) ?? null,
    };
  });
}
