export type {CreateMapView, MapView, MapViewListener} from './mapViewTypes';
export {askForBasemap, prepareMapView} from './prepareMapView';
