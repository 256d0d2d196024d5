export {AboutMapText} from './AboutMapText';
export {LanguageLinks} from './LanguageLinks';
export {familyOf, pageFile} from './pages';
export {listFragment, SkipLink} from './SkipLink';
export {TitlePicture} from './TitleBlock';
