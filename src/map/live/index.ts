export type {CreateMapView, MapView, MapViewListener, MapViewOptions} from './mapViewTypes';
export {prepareMapView} from './prepareMapView';
