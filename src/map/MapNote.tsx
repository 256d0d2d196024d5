import {useMessages} from '../i18n';
import {useIndexes} from '../store';
import {QuietDrawing} from '../ui';

interface MapNoteProps {
  /** Whether land and borders are drawn, or on their way. */
  readonly hasBasemap: boolean;
  /** Whether the browser draws journeys. */
  readonly hasJourneys: boolean;
}

/** Says what the map lacks and where it is to be had all the same; nothing where it lacks nothing. */
export function MapNote({hasBasemap, hasJourneys}: MapNoteProps) {
  const {dataset, hasPoint} = useIndexes();
  const words = useMessages().map.lacks;
  const hasPlaces = dataset.events.length === 0 || dataset.places.some(({id}) => hasPoint(id));
  const text = !hasBasemap ? words.basemap : !hasJourneys ? words.journeys : !hasPlaces ? words.places : null;
  if (text === null) return null;
  return (
    <div className="map-note" role="status" data-furniture>
      <QuietDrawing of={hasPlaces ? 'broken' : 'unplaced'} />
      <p>{text}</p>
    </div>
  );
}
