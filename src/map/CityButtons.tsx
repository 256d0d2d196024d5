import {nameIn, useMessages} from '../i18n';
import {useIndexes, useItinera, useItineraStore} from '../store';
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
  const told = currentEventAt(picture, dot);

  return (
    <button
      type="button"
      className="city"
      aria-pressed={pressed}
      aria-label={[
        words.cityEvents(name, dot.city.eventCount),
        ...(absent ? [words.didNotAttend] : []),
        ...others(dot),
      ].join(', ')}
      data-place={place.id}
      data-absent={absent || undefined}
      data-picked={dot.city.picked || undefined}
      style={{translate: `${dot.xPx}px ${dot.yPx}px`}}
      onClick={() => select({kind: 'place', id: place.id})}
      onPointerEnter={() => told !== undefined && pickEvent(told)}
      onPointerLeave={() => pickEvent(null)}
      onFocus={() => told !== undefined && pickEvent(told)}
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
          {label.note && <span className="city-note">{label.note}</span>}
        </span>
      )}
    </button>
  );

  function others({cities}: CityDot): string[] {
    return cities.slice(1).map(({placeIdx}) => nameIn(indexes.dataset.places[placeIdx]!.names, language));
  }
}

/** The event whose journey is under way to a city, which pointing at the city picks out. */
function currentEventAt({marks}: MapPicture, {cities}: CityDot): number | undefined {
  return marks.arcs.find(
    arc => arc.phase === 'under way' && cities.some(({placeIdx}) => placeIdx === arc.toPlaceIdx),
  )?.eventIdx;
}
