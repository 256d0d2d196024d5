export {Panel} from './Panel';
export {Caption, CaptionPicture} from './caption/Caption';
export {captionView} from './caption/captionView';
export {EventList, EventListPicture} from './list/EventList';
export {listView} from './list/listView';
export {loadLaterPanels} from './loadLaterPanels';
export {namedSource} from './shared/named';
export type {Telling} from './shared/words';
