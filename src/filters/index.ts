export {leftBy} from './leftBy';
