// How the map of a large dataset is made and painted. It is loaded with such a dataset alone, and handed to `installBundled`.
export {createBundledScene} from './bundledScene';
export {createPastLayer, type PastLayer} from './pastLayer';
