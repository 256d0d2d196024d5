export {Panel} from './Panel';
export {Caption, CaptionPicture} from './caption/Caption';
export {captionView} from './caption/captionView';
export {ListPane} from './ListPane';
export {loadLaterPanels} from './loadLaterPanels';
export {loadList} from './loadList';
export {formatName, statusSentence} from './shared/standing';
export {citations, namedCountry, namedSelection, namedSource} from './shared/named';
export {plain, type Telling} from './shared/words';
