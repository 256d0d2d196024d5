export {BasemapLabels} from './BasemapLabels';
export {countryNames} from './countryNames';
export {ownLanguageOf, placeName} from './ownLanguage';
export {useQuietNames} from './useQuietNames';
