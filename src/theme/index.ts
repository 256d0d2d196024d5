export {type MapColours, readMapColours} from './colours';
