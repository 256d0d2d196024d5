export {AboutMapText} from './AboutMapText';
export {TitlePicture} from './TitleBlock';
