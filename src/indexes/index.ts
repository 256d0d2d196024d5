export {type DayWindow, openBandDays} from '../time';
export {bandOf} from './focus';
export {type Absence, buildIndexes, type Indexes, type Sending} from './indexes';
export {buildLegColumns, type LegColumns, lineStyles} from './legColumns';
export type {Leg} from './legs';
export type {Outcome, Standing} from './status';
export type {Stay} from './stays';
