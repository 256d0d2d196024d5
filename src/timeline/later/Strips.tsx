import type {ReactNode} from 'react';
import type {LaterMessages} from '../../i18n';
import type {Indexes} from '../../indexes';
import type {Axis, AxisGround, DayWindow} from '../../time';
import type {TextSize} from '../layout';
import type {TimelineView} from '../timelineView';
import {DensityButtons} from './DensityButtons';
import {DensityPicture, densityLanes} from './DensityPicture';

interface StripsInputs {
  readonly indexes: Indexes;
  readonly window: DayWindow;
  readonly axis: Axis;
  readonly view: TimelineView;
  readonly ground: AxisGround;
  readonly text: TextSize;
  readonly words: LaterMessages['timeline']['density'];
}

/** What a large dataset adds to a timeline. */
export interface Strips {
  /** What stands in lanes that are too full for bars. */
  readonly picture: ReactNode;
  /** What of them is pressed and read. */
  readonly buttons: ReactNode;
  /** How many events the window holds. */
  readonly count: ReactNode;
}

/** See `Strips`. */
export function stripsOf({indexes, window, axis, view, ground, text, words}: StripsInputs): Strips {
  const lanes = densityLanes(indexes, window, axis, view);
  return {
    picture: lanes.length > 0 && <DensityPicture lanes={lanes} axis={axis} />,
    buttons: lanes.length > 0 && <DensityButtons lanes={lanes} ground={ground} text={text} words={words} />,
    count: <span className="timeline-count">{words.within(view.within)}</span>,
  };
}
