/** What the page needs of a dataset: unknown JSON in, a dataset with every reference resolved and a list of complaints out. */
export {parseDataset} from './parseDataset';
export {parseDatasetText} from './parseDatasetText';
export {isNewerThanAtlas, schemaVersion} from './schemaVersion';
