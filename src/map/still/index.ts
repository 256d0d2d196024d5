export {arranged} from './arrange';
export type * from '../basemap/types';
export {type Plane, type StillOptions, stillGroups} from './stillGroups';
export {type PictureOptions, stillMarkup} from './stillMarkup';
