export {CopyField} from './CopyField';
export {Radios} from './fields';
export {ShareDialog} from './ShareDialog';
export {type SharePlace, versionIn, viewAddress} from './shareAddresses';
