export {type Choice, choicesOf, countsOf, type Loosening, loosenings} from './choices';
export {FilterChips} from './FilterChips';
export {leftBy} from './leftBy';
export {valueWords} from './filterWords';
export {type Ground, matches} from './matching';
