import type {Dataset} from '../../model';
import type {FileContent, WrittenFile} from './fileContent';
import {type Steps, textOfRows} from './steps';
import {subsetOf} from './subset';

/** The dataset as the atlas reads it: all of it, to the letter that its version is reckoned from, or the events of a view with all that they refer to. */
export function* datasetFile({telling, eventIdxs}: FileContent): Steps<WrittenFile> {
  const {dataset} = telling.indexes;
  const written = eventIdxs.length === dataset.events.length ? dataset : subsetOf(dataset, eventIdxs);
  return {content: yield* jsonSteps(written), events: written.events.length};
}

/** As `JSON.stringify` has it, and the end of a line. */
function* jsonSteps(dataset: Dataset): Steps<string> {
  const tables: string[] = [];
  for (const [key, table] of Object.entries(dataset)) {
    if (table === undefined) continue;
    const text =
      key === 'events'
        ? `[${yield* textOfRows(dataset.events, (row, idx) => (idx === 0 ? '' : ',') + JSON.stringify(row))}]`
        : JSON.stringify(table);
    tables.push(`${JSON.stringify(key)}:${text}`);
  }
  return `{${tables.join()}}\n`;
}
