// What pictures of the map are made of: nothing of it is needed before the page can be used.
export {fineFromZoom} from '../basemap/detail';
export {type Detail, fetchBasemap} from '../basemap/fetchBasemap';
export type {Basemap} from '../basemap/types';
export {openingCamera} from '../cameraTargets';
export {measureFrame} from '../frame';
export {type LegendMark, legendOf} from '../legendView';
export {canvasMeasure, estimateWidth} from '../measureText';
export {countryNames} from '../names/countryNames';
export {placeName} from '../names/ownLanguage';
export {fetchQuietNames, type QuietNames, quietNames} from '../names/quietNames';
export type {BasemapName, Marks, Measure} from '../scene';
export {marksOfView} from '../marksOfView';
export {type MapPictureInput, mapPicture} from './mapPicture';
export type {NameStyle} from './namesSvg';
