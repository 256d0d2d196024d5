import {useMessages} from '../i18n';
import {useIndexes, useItineraStore} from '../store';
import type {MapPicture} from './mapController';
import {placeName} from './names';

/** Arrows at the frame's edge for cities that matter now and lie outside it. A tap opens the city, and the map moves to show it. */
export function EdgeButtons({picture}: {picture: MapPicture}) {
  const {select, language, ownNames} = useItineraStore().getState();
  const indexes = useIndexes();
  const words = useMessages().map;
  return (
    <div className="edges">
      {picture.layout.edges.map(({dot, angle, labelSide, box}) => {
        const place = indexes.dataset.places[dot.city.placeIdx]!;
        const name = placeName(place, language, ownNames);
        return (
          <button
            key={place.id}
            type="button"
            className="edge"
            data-side={labelSide}
            aria-label={words.outOfFrame(name)}
            style={{translate: `${box.left}px ${box.top}px`}}
            onClick={() => select({kind: 'place', id: place.id})}
          >
            <svg
              viewBox="-6 -6 12 12"
              width="12"
              height="12"
              aria-hidden="true"
              style={{rotate: `${angle}rad`}}
            >
              <path d="M5 0-4 4.5V-4.5Z" />
            </svg>
            <span>{name}</span>
          </button>
        );
      })}
    </div>
  );
}
