/** What the page needs of a dataset: unknown JSON in, a dataset with every reference resolved and a list of complaints out. */
export type {ParsedDataset} from './parseDataset';
export {parseDataset} from './parseDataset';
export type {JsonReading} from './parseDatasetText';
export {parseDatasetText, readJson} from './parseDatasetText';
export {compareVersion, schemaVersion} from './schemaVersion';
