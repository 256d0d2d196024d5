export {FirstTrack} from './FirstTrack';
export {Timeline, type TimelineProps} from './Timeline';
export {loadLaterTimeline} from './loadLater';
export type {Tracks} from './timelineView';
