export {type MapColours, mapColours, readMapColours, type Token, tokensAt} from './colours';
export {tokensOfTheme} from './tokenText';
