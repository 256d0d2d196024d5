export {type DayWindow, openBandDays} from '../time';
export {
  buildEventColumns,
  type EventColumns,
  formatKeys,
  kindKeys,
  openDay,
  statusKeys,
} from './eventColumns';
export {bandOf} from './focus';
export {type Absence, buildIndexes, type Details, daysAsked, type Indexes, type Sending} from './indexes';
export {type Journeys, journeysOf} from './journeys';
export {buildLegColumns, type LegColumns, lineStyles} from './legColumns';
export type {Leg} from './legs';
export {type Lists, lengthAt, listAt, listsOf} from './lists';
export {type Outcome, outcomes, type Standing} from './status';
export type {Stay} from './stays';
