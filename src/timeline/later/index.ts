export {takeHold, zoomAboutClock} from './axisHand';
export {awaitPinch} from './pinch';
export {listenToTurns} from './turns';
export {Overview} from './Overview';
export {PeriodDialog} from './PeriodDialog';
export {ZoomTools} from './ZoomTools';
export {sortOut} from './sortOut';
export {type Strips, stripsOf} from './Strips';
