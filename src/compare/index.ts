export {CompareDialog} from './CompareDialog';
export {type Comparison, comparisonText, firstComparison, parseComparison} from './comparison';
export {type CompareRow, type CompareView, compareView} from './compareView';
