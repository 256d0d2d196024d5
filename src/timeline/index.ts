export {Timeline, type TimelineProps} from './Timeline';
export type {Tracks} from './timelineView';
