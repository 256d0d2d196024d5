export {datasetKnown} from './datasetKnown';
export {fragmentKnownBy} from './fragmentKnownBy';
export {KnownDialog} from './KnownDialog';
export {countsBy, type KnownDay, knownDays} from './knownDays';
