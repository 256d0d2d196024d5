export {Overview} from './Overview';
export {PeriodDialog} from './PeriodDialog';
export {ZoomTools} from './ZoomTools';
