export type {AreaProperties, Basemap, BorderStatus, CountryProperties} from './basemap';
export {stillGroups, stillSvg, type WorldBox} from './stillSvg';
