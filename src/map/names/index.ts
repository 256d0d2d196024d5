export {BasemapLabels} from './BasemapLabels';
export {countryNames} from './countryNames';
export {placeName, placeText} from './ownLanguage';
export {useQuietNames} from './useQuietNames';
