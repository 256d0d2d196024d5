export {Panel} from './Panel';
export {Caption, CaptionPicture} from './caption/Caption';
export {type CaptionView, captionView} from './caption/captionView';
export {EventList, EventListPicture} from './list/EventList';
export {type ListView, listView} from './list/listView';
export type {Telling} from './shared/words';
