import {useMemo} from 'react';
import {useItineraStore} from '../../store';
import {mapPicture} from './mapPicture';
import type {MapSubject} from './mapSubject';

/**
 * A small picture of journeys. It is for the eye, and for a pointer that opens its places: a list beside it says the same and can be read and reached by
 * any other means.
 */
export function SmallMap({of}: {of: MapSubject}) {
  const store = useItineraStore();
  const picture = useMemo(() => mapPicture(of), [of]);
  return (
    <svg
      className="small-map"
      viewBox={`0 0 ${picture.widthPx} ${picture.heightPx}`}
      aria-hidden="true"
      focusable="false"
    >
      <path className="small-map-grid" d={picture.graticule} />
      {picture.rings.map(ring => (
        <path key={ring} className="small-map-ring" d={ring} />
      ))}
      {picture.journeys.map(({key, format, happened, widthPx, path, faint}) => (
        <g
          key={key}
          className="small-map-journey"
          data-format={format ?? undefined}
          data-happened={happened || undefined}
          strokeWidth={widthPx}
        >
          {faint !== null && <path className="small-map-faint" d={faint} />}
          <path d={path} />
        </g>
      ))}
      {picture.dots.map(({placeId, name, isMain, x, y, label}) => (
        <a
          key={placeId}
          href={`#place=${placeId}`}
          tabIndex={-1}
          className="small-map-place"
          data-main={isMain || undefined}
          onClick={event => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
            event.preventDefault();
            store.getState().select({kind: 'place', id: placeId});
          }}
        >
          <circle className="small-map-touch" cx={x} cy={y} r="12" />
          <circle className="small-map-dot" cx={x} cy={y} r={isMain ? 4.5 : 3.5} />
          {label && (
            <text x={x + label.dx} y={y + label.dy} textAnchor={label.anchor}>
              {name}
            </text>
          )}
        </a>
      ))}
    </svg>
  );
}
