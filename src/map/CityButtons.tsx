import {nameIn, useMessages} from '../i18n';
import {selectDay, useIndexes, useItinera, useItineraStore} from '../store';
import {eventToPick} from './cityEvents';
import type {MapPicture} from './mapController';
import {type CityDot, dotId} from './scene';

/** Every city in view as a button: its dot, and its name where it found room. */
export function CityButtons({picture}: {picture: MapPicture}) {
  const {layout} = picture;
  return (
    <div className="cities" data-picking={layout.dots.some(({city}) => city.picked) || undefined}>
      {layout.dots
        .filter(dot => !layout.covered.has(dot))
        .map(dot => (
          <CityButton key={dot.city.placeIdx} dot={dot} picture={picture} />
        ))}
    </div>
  );
}

function CityButton({dot, picture}: {dot: CityDot; picture: MapPicture}) {
  const {select, pickEvent} = useItineraStore().getState();
  const indexes = useIndexes();
  const pressed = useItinera(
    ({selection}) =>
      selection?.kind === 'place' &&
      dot.cities.some(city => indexes.dataset.places[city.placeIdx]!.id === selection.id),
  );
  const words = useMessages().map;
  const {language} = useMessages();
  const place = indexes.dataset.places[dot.city.placeIdx]!;
  const name = nameIn(place.names, language);
  const label = picture.layout.labels.get(dotId(dot));
  const absent = picture.marks.absences.some(({placeIdx}) =>
    dot.cities.some(city => city.placeIdx === placeIdx),
  );
  const store = useItineraStore();
  const pick = () => {
    const placeIds = dot.cities.map(city => indexes.dataset.places[city.placeIdx]!.id);
    pickEvent(eventToPick(indexes, placeIds, selectDay(store.getState())) ?? null);
  };

  return (
    <button
      type="button"
      className="city"
      aria-pressed={pressed}
      aria-label={[
        ...(absent ? [`${label?.text ?? name} ${words.didNotAttend}`] : []),
        ...(label && !absent ? [label.text] : []),
        words.cityEvents(name, dot.city.eventCount),
        ...others(dot),
      ].join(', ')}
      data-place={place.id}
      data-absent={absent || undefined}
      data-picked={dot.city.picked || undefined}
      style={{translate: `${dot.xPx}px ${dot.yPx}px`}}
      onClick={() => select({kind: 'place', id: place.id})}
      onPointerEnter={pick}
      onPointerLeave={() => pickEvent(null)}
      onFocus={pick}
      onBlur={() => pickEvent(null)}
    >
      <span className="city-dot" style={{width: dot.city.radiusPx * 2, height: dot.city.radiusPx * 2}} />
      {label && (
        <span
          className="city-name"
          style={{
            translate: `${label.box.left - dot.xPx}px ${label.box.top - dot.yPx}px`,
            width: label.box.right - label.box.left,
          }}
          data-side={label.side}
        >
          {label.text}
          {label.note && ' '}
          {label.note && <span className="city-note">{label.note}</span>}
        </span>
      )}
    </button>
  );

  function others({cities}: CityDot): string[] {
    return cities.slice(1).map(({placeIdx}) => nameIn(indexes.dataset.places[placeIdx]!.names, language));
  }
}
