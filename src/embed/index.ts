export {atlasFolderMeta} from './atlasFolder';
export {atlasFile, CreditPicture} from './Credit';
export {type EnclosedFile, encloseJson, enclosures} from './enclosed';
export {EmbedTitlePicture} from './EmbedTitle';
