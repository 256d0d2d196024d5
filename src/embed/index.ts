export {atlasFile, CreditPicture} from './Credit';
export {EmbedTitlePicture} from './EmbedTitle';
