import {byteOrderMark, csvText} from './csv';
import {type EventRow, eventColumns, type ParticipationRow, participationColumns} from './eventCells';
import type {FileContent, WrittenFile} from './fileContent';

/** Events as a flat table for spreadsheets: a row each, as text what a row of another table would tell. */
export function eventsCsv(content: FileContent): WrittenFile {
  const rows = eventRows(content);
  return {content: byteOrderMark + csvText(eventColumns, rows), events: rows.length};
}

/** Who took part in them, stayed away or was invited: a row for each participation. */
export function participantsCsv({telling, eventIdxs}: FileContent): WrittenFile {
  const rows = eventIdxs.flatMap((eventIdx): ParticipationRow[] => {
    const event = telling.indexes.dataset.events[eventIdx]!;
    return event.participants.map(participant => ({telling, event, participant}));
  });
  return {content: byteOrderMark + csvText(participationColumns, rows), events: eventIdxs.length};
}

/** The events of a file, each with its address. */
export function eventRows({telling, eventIdxs, addressOf}: FileContent): EventRow[] {
  return eventIdxs.map(eventIdx => ({
    telling,
    eventIdx,
    address: addressOf?.(telling.indexes.dataset.events[eventIdx]!.id) ?? null,
  }));
}
