export {Panel} from './Panel';
export {Caption, CaptionPicture} from './caption/Caption';
export {captionView} from './caption/captionView';
export {ListPane} from './ListPane';
export {loadLaterPanels} from './loadLaterPanels';
export {loadList} from './loadList';
export {namedCountry, namedSelection, namedSource} from './shared/named';
export type {Telling} from './shared/words';
