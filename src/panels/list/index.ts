export {EventListPicture} from './EventCards';
export {EventList} from './EventList';
export {listView} from './listView';
