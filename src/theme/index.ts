export {type MapColours, mapColours, readMapColours, type Token, tokensAt} from './colours';
export {type Motion, motionOf, prefersLessMotion} from './motion';
export {contrastPairs, themeFaults} from './themeFaults';
export {tokenNames, tokensOfTheme} from './tokenText';
