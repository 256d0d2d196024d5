export {fileNameOf} from './fileNameOf';
export {createPress, type PictureTheme, type Press} from './press';
export {type Printing, startPrinting} from './printSheet';
export {SaveDialog} from './SaveDialog';
