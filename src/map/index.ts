export {boundsOfEvents, openingBounds} from './cameraTargets';
export type {Gestures, LeftGesture} from './gestures';
export type {BasemapName} from './scene';
export {MapPane} from './MapPane';
export {estimateWidth} from './measureText';
export {loadCityChoice} from './loadCityChoice';
export {loadMapNote} from './loadMapNote';
export {pageOccasion} from './liveOccasion';
export {loadBundled, prepareScene} from './prepareScene';
