export {ShareDialog} from './ShareDialog';
export {type SharePlace, versionIn} from './shareAddresses';
