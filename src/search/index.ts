export {SearchField} from './SearchField';
