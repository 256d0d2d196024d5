import type {LaterMessages} from '../i18n';
import {QuietDrawing} from '../ui';
import type {MapLack} from './mapLack';

interface MapNoteProps {
  readonly lack: MapLack;
  readonly words: LaterMessages['missing']['map'];
}

/** Says what the map lacks and where it is to be had all the same. */
export function MapNote({lack, words}: MapNoteProps) {
  return (
    <div className="map-note" role="status" data-furniture>
      <QuietDrawing of={lack === 'places' ? 'unplaced' : 'broken'} />
      <p>{words[lack]}</p>
    </div>
  );
}
