import type {Messages} from '../i18n';
import {foldFor, type ItineraStore, StoreProvider, selectDay} from '../store';
import {axisOf} from '../time';
import {DensityPicture, densityLanes} from './later/DensityPicture';
import {sortOut} from './later/sortOut';
import {gapWidthPx} from './layout';
import {Picture} from './Picture';
import {timelineView} from './timelineView';

interface FirstTrackProps {
  readonly store: ItineraStore;
  readonly messages: Messages;
  /** The width that it is drawn for. */
  readonly widthPx: number;
}

/**
 * The one track of all events with the clock on it, as a picture for a page that is written: it is scaled to the width that it gets. It is no `.timeline`,
 * whose style comes before the script has taken its place.
 */
export function FirstTrack({store, messages, widthPx}: FirstTrackProps) {
  const state = store.getState();
  const axis = axisOf(foldFor(state), widthPx, gapWidthPx(widthPx));
  const {indexes, window} = state;
  const view = timelineView({indexes, window, axis, tracks: 'single', messages, sortOut});
  const x = axis.x(selectDay(state) + 0.5);
  return (
    <svg viewBox={`0 0 ${widthPx} ${view.heightPx}`} className="timeline-written" aria-hidden="true">
      <StoreProvider store={store}>
        <Picture
          view={view}
          strips={<DensityPicture lanes={densityLanes(indexes, window, axis, view)} axis={axis} />}
        />
      </StoreProvider>
      <path className="first-clock" d={`M${x} 8V${view.lanesBottomPx + 4}`} />
      <circle className="first-clock-dot" cx={x} cy={8} r={5} />
    </svg>
  );
}
