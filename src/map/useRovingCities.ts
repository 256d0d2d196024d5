import {type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState} from 'react';
import {nameIn, useMessages} from '../i18n';
import {useAllIndexes, useItinera, useItineraStore} from '../store';
import {isMovingKey, positionTyped, spotByKey, type Typed, typedWith} from './cityKeys';
import {placeName} from './names';
import type {CityDot, Layout} from './scene';

/** What the keys ask of the map. */
export interface CityKeyTarget {
  /** Moves the map by the least that brings a place into view. */
  readonly onShow: (placeId: string) => void;
  /** Zooms about a point, px from the map's corner. */
  readonly onZoom: (steps: number, at: {readonly xPx: number; readonly yPx: number}) => void;
}

const zoomKeys: Readonly<Record<string, number>> = {'+': 1, '=': 1, '-': -1};

/**
 * Makes the cities one stop of the Tab key, with the keys that lead from one to the other.
 *
 * @param group  the element that holds their buttons, each with its `data-place`.
 * @returns the dot that Tab leads to, the last one that had the focus; and what the group listens to.
 */
export function useRovingCities(
  group: RefObject<HTMLElement | null>,
  {dots, covered}: Layout,
  {onShow, onZoom}: CityKeyTarget,
) {
  const {places} = useAllIndexes().dataset;
  const namesOf = useNames();
  const selectedId = useItinera(({selection}) => (selection?.kind === 'place' ? selection.id : null));
  const [lastIdx, setLastIdx] = useState<number | null>(null);
  const hasFocus = useRef(false);
  const typed = useRef<Typed>({text: '', atMs: 0});

  const stop =
    dotWith(dots, placeIdx => placeIdx === lastIdx) ??
    dotWith(dots, placeIdx => places[placeIdx]!.id === selectedId) ??
    dots.find(dot => !covered.has(dot)) ??
    dots[0];
  const focus = ({city}: CityDot) => {
    const selector = `[data-place="${CSS.escape(places[city.placeIdx]!.id)}"]`;
    group.current!.querySelector<HTMLElement>(selector)?.focus({preventScroll: true});
  };

  // a zoom may join the dot that has the focus with another one: then that has it
  useLayoutEffect(() => {
    const isLost = hasFocus.current && document.activeElement === document.body;
    if (isLost && stop && !group.current!.closest('[inert]')) focus(stop);
  });

  const dotByKey = (from: CityDot, {key, timeStamp}: KeyboardEvent): CityDot | undefined => {
    const letters = typedWith(typed.current, key, timeStamp);
    if (!letters) return spotByKey(dots, from, key);
    typed.current = letters;
    return dots[positionTyped(dots.map(namesOf), dots.indexOf(from), letters.text)];
  };

  return {
    stop,
    listeners: {
      onFocus: ({target}: FocusEvent) => {
        hasFocus.current = true;
        const placeId = (target as HTMLElement).dataset.place;
        const dot = dots.find(({city}) => places[city.placeIdx]!.id === placeId);
        if (!dot) return;
        setLastIdx(dot.city.placeIdx);
        // under a hand that is pressing it nothing may move
        if (covered.has(dot) && target.matches(':focus-visible')) onShow(places[dot.city.placeIdx]!.id);
      },
      onBlur: () => {
        hasFocus.current = false;
      },
      onKeyDown: (event: KeyboardEvent) => {
        // with Ctrl, Alt or Cmd the key is the browser's
        if (!stop || event.altKey || event.ctrlKey || event.metaKey) return;
        const next = dotByKey(stop, event);
        const zoom = zoomKeys[event.key];
        if (next) focus(next);
        else if (zoom !== undefined) onZoom(zoom, stop);
        if (next || zoom !== undefined || isMovingKey(event.key)) event.preventDefault();
      },
    },
  };
}

function dotWith(dots: readonly CityDot[], isMeant: (placeIdx: number) => boolean): CityDot | undefined {
  return dots.find(({cities}) => cities.some(({placeIdx}) => isMeant(placeIdx)));
}

/** The names by which a dot is found: those of its cities in the page's language, and as the map has them. */
function useNames(): (dot: CityDot) => string[] {
  const {places} = useAllIndexes().dataset;
  const pageLanguage = useMessages().language;
  const {language, ownNames} = useItineraStore().getState(); // constant for a mount
  return ({cities}) =>
    cities.flatMap(({placeIdx}) => {
      const place = places[placeIdx]!;
      return [nameIn(place.names, pageLanguage), placeName(place, language, ownNames)];
    });
}
