export {openPictures, type Pictures} from './pictures';
// for what draws pictures without a page
export {paletteOf} from './palette';
export {pictureContent} from './pictureContent';
export {pictureSvg, withFonts} from './pictureSvg';
export type {Face} from './textBlock';
export {fontFacesFor} from './inlineFonts';
