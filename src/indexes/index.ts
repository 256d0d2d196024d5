export {type DayWindow, openBandDays} from '../time';
export {
  buildEventColumns,
  type EventColumns,
  formatKeys,
  kindKeys,
  openDay,
  spanAt,
  statusKeys,
  takenEventColumns,
} from './eventColumns';
export {bandOf} from './focus';
export {
  type Absence,
  buildIndexes,
  type Details,
  daysAsked,
  type Indexes,
  type Sending,
  type Texts,
} from './indexes';
export {type Journeys, journeysOf} from './journeys';
export {later} from './later';
export {lazyRows, takenRows} from './lazyRows';
export {buildLegColumns, type LegColumns, leftLegColumns, lineStyles} from './legColumns';
export type {Leg} from './legs';
export {type Lists, lengthAt, listAt, listsOf, offsetsOf, takenLists} from './lists';
export {
  attendanceKeys,
  buildParticipations,
  type Participations,
  takenParticipations,
} from './participations';
export {takenColumn} from './takenColumn';
export {positionsMap} from './positionsMap';
export {type Outcome, outcomes, type Standing} from './status';
export {buildStayColumns, type StayColumns} from './stayColumns';
export type {Stay} from './stays';
