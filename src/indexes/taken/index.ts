/** What is made of columns and rows when it is asked for: of large datasets, and of some of the events. */
export {takenColumn} from './column';
export {takenEventColumns} from './eventColumns';
export {eventsOnBy} from './eventsOn';
export {journeysByColumns} from './journeys';
export {leftLegColumns} from './legColumns';
export {takenLists} from './lists';
export {participationsOf, takenParticipations} from './participations';
export {lazyRows, takenRows} from './rows';
export {stayColumnsOf} from './stayColumns';
