export {openingBounds} from './cameraTargets';
export type {BasemapName} from './scene';
export {MapPane} from './MapPane';
export {estimateWidth} from './measureText';
export {pageOccasion} from './liveOccasion';
