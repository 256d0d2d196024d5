export {type DayWindow, openBandDays} from '../time';
export {
  buildEventColumns,
  type EventColumns,
  formatKeys,
  kindKeys,
  openDay,
  spanAt,
  statusKeys,
} from './eventColumns';
export {bandOf} from './focus';
export {
  type Absence,
  buildIndexes,
  type Details,
  type Indexes,
  type Sending,
  type Texts,
} from './indexes';
export {type Journeys, journeysOf} from './journeys';
export {later} from './later';
export {buildLegColumns, type LegColumns, lineStyles} from './legColumns';
export type {Leg} from './legs';
export {type Lists, lengthAt, listAt, listsOf} from './lists';
export {offsetsOf} from './offsets';
export {
  attendanceKeys,
  type Participations,
} from './participations';
export {positionsMap} from './positionsMap';
export {type Outcome, outcomes, type Standing} from './status';
export type {StayColumns} from './stayColumns';
export type {Stay} from './stays';
