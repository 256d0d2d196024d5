import {memo, useId, useRef, useState} from 'react';
import {useMessages} from '../i18n';
import {selectPickedEventIdx, useAllIndexes, useItinera, useItineraStore} from '../store';
import {CityButton} from './CityButton';
import type {CityChoice} from './CityChoice';
import {loadCityChoice} from './loadCityChoice';
import type {MapPicture} from './mapController';
import type {CityDot} from './scene';
import {type CityKeyTarget, useRovingCities} from './useRovingCities';

interface CityButtonsProps extends CityKeyTarget {
  readonly picture: MapPicture;
}

/** The choice among the cities that share a dot, which is fetched when it is wanted. */
interface OpenChoice {
  readonly key: number;
  readonly button: HTMLElement;
  readonly CityChoice: typeof CityChoice;
}

/**
 * Every city as a button, the most important first, those out of view too. Together they are one stop of the Tab key: arrows lead to the nearest
 * city that way, Home and End to the first and the last, letters to a name.
 */
export const CityButtons = memo(AllCityButtons, areSameDots);

function areSameDots(some: CityButtonsProps, others: CityButtonsProps): boolean {
  return (
    some.picture.layout === others.picture.layout &&
    some.onShow === others.onShow &&
    some.onZoom === others.onZoom
  );
}

function AllCityButtons({picture, ...target}: CityButtonsProps) {
  const {layout} = picture;
  const {dots, covered} = layout;
  const {places} = useAllIndexes().dataset;
  const {select} = useItineraStore().getState();
  const words = useMessages().map;
  const group = useRef<HTMLDivElement>(null);
  const {stop, listeners} = useRovingCities(group, layout, target);
  const [choice, setChoice] = useState<OpenChoice | null>(null);
  const hintId = useId();
  const isDisputed = useItinera(state => state.all.columns.disputed[selectPickedEventIdx(state) ?? -1] === 1);

  // a zoom may take the dot apart, or the map move it out of view
  const open = dots.find(dot => keyOf(dot) === choice?.key && dot.cities.length > 1 && !covered.has(dot));
  const toggle = (dot: CityDot, button: HTMLElement, isOpen: boolean) => {
    if (isOpen) return setChoice(null);
    loadCityChoice().then(
      ({CityChoice}) => setChoice({key: keyOf(dot), button, CityChoice}),
      // where it cannot be had, the one that lends its name stands for all
      () => select({kind: 'place', id: places[dot.city.placeIdx]!.id}),
    );
  };
  return (
    <>
      {/* a toolbar, so that a screen reader leaves it the arrow keys */}
      <div
        ref={group}
        className="cities"
        role="toolbar"
        aria-label={words.cities(dots.reduce((sum, {cities}) => sum + cities.length, 0))}
        aria-describedby={hintId}
        data-picking={dots.some(({city}) => city.picked) || undefined}
        data-disputed={isDisputed || undefined}
        {...listeners}
      >
        {dots.map(dot => (
          <CityButton
            key={keyOf(dot)}
            dot={dot}
            picture={picture}
            isStop={dot === stop}
            isOpen={dot === open}
            onToggle={toggle}
          />
        ))}
      </div>
      <p id={hintId} hidden>
        {words.citiesHint}
      </p>
      {open && choice && (
        <choice.CityChoice dot={open} button={choice.button} onClose={() => setChoice(null)} />
      )}
    </>
  );
}

/** The same for as long as the same cities share a dot, whichever of them lends its name. */
function keyOf({cities}: CityDot): number {
  return Math.min(...cities.map(({placeIdx}) => placeIdx));
}
