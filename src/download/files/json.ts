import type {FileContent, WrittenFile} from './fileContent';
import {subsetOf} from './subset';

/** The dataset as the atlas reads it: all of it, to the letter that its version is reckoned from, or the events of a view with all that they refer to. */
export function datasetFile({telling, eventIdxs}: FileContent): WrittenFile {
  const {dataset} = telling.indexes;
  const written = eventIdxs.length === dataset.events.length ? dataset : subsetOf(dataset, eventIdxs);
  return {content: `${JSON.stringify(written)}\n`, events: written.events.length};
}
