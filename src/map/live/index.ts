export type {CreateMapView, MapView, MapViewListener} from './mapViewTypes';
export {prepareMapView} from './prepareMapView';
