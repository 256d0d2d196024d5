export {datasetKnown} from './datasetKnown';
export {fragmentKnownBy} from './fragmentKnownBy';
export {countsBy, type KnownDay, knownDays} from './knownDays';
