export {TitlePicture} from './TitleBlock';
