import {memo} from 'react';
import {type Messages, nameIn, useMessages, type Words} from '../i18n';
import {areAlike, selectDay, useAllIndexes, useIndexes, useItinera, useItineraStore} from '../store';
import {eventToPick} from './cityEvents';
import type {MapPicture} from './mapController';
import {placeText} from './names';
import {areSameRows} from './sameMarks';
import {type CityDot, type CityLabel, dotId, type EdgeMark} from './scene';

interface CityButtonProps {
  readonly dot: CityDot;
  readonly picture: MapPicture;
  /** Whether the Tab key leads to it. */
  readonly isStop: boolean;
  /** Of a dot of several cities: whether their choice is open. */
  readonly isOpen: boolean;
  readonly onToggle: (dot: CityDot, button: HTMLElement, isOpen: boolean) => void;
}

/**
 * A dot as a button: with its name where that found room; out of view, an arrow at the frame's edge if it matters now, else for keys and screen
 * readers alone. It stays the same element, so that it keeps the focus while the map moves.
 */
export const CityButton = memo(OneCityButton, isSameButton);

function OneCityButton({dot, picture, isStop, isOpen, onToggle}: CityButtonProps) {
  const store = useItineraStore();
  const {select, pickEvent} = store.getState();
  const indexes = useIndexes();
  const {places} = indexes.dataset;
  const {language, map: words} = useMessages();
  const pressed = useItinera(
    ({selection}) =>
      selection?.kind === 'place' && dot.cities.some(({placeIdx}) => places[placeIdx]!.id === selection.id),
  );
  const {layout, marks} = picture;
  const place = places[dot.city.placeIdx]!;
  const label = layout.labels.get(dotId(dot));
  const edge = layout.edges.find(mark => mark.dot === dot);
  const isCovered = layout.covered.has(dot);
  const isChoice = dot.cities.length > 1 && !isCovered;
  const absent = marks.absences.some(({placeIdx}) => dot.cities.some(city => city.placeIdx === placeIdx));
  const names = dot.cities.map(({placeIdx}) => nameIn(places[placeIdx]!.names, language));
  const pick = () => {
    const placeIds = dot.cities.map(({placeIdx}) => places[placeIdx]!.id);
    pickEvent(eventToPick(indexes, placeIds, selectDay(store.getState())) ?? null);
  };
  return (
    <button
      type="button"
      {...lookOf(dot, edge, isCovered)}
      tabIndex={isStop ? 0 : -1}
      aria-pressed={pressed}
      aria-expanded={isChoice ? isOpen : undefined}
      aria-label={isCovered ? words.outOfFrame(names[0]!) : nameOf(dot, names, label, absent, words)}
      data-place={place.id}
      data-absent={(absent && !isCovered) || undefined}
      data-picked={dot.city.picked || undefined}
      onClick={({currentTarget}) => {
        if (isChoice) onToggle(dot, currentTarget, isOpen);
        else select({kind: 'place', id: place.id});
      }}
      onPointerEnter={pick}
      onPointerLeave={() => pickEvent(null)}
      onFocus={pick}
      onBlur={() => pickEvent(null)}
    >
      {edge && <EdgeArrow edge={edge} />}
      {!isCovered && <Dot radiusPx={dot.city.radiusPx} />}
      {label && <CityName dot={dot} label={label} />}
    </button>
  );
}

/** Whether nothing about a button is seen to change: of hundreds few do from one picture to the next. */
function isSameButton(some: CityButtonProps, other: CityButtonProps): boolean {
  const [a, b] = [some.dot, other.dot];
  return (
    some.isStop === other.isStop &&
    some.isOpen === other.isOpen &&
    (some.picture === other.picture ? a === b : isSameIn(some, other))
  );
}

function isSameIn(
  {dot: a, picture: {layout: before, marks}}: CityButtonProps,
  {dot: b, picture: {layout: after, marks: now}}: CityButtonProps,
): boolean {
  const isCovered = after.covered.has(b);
  return (
    areSameRows(a.cities, b.cities) &&
    before.covered.has(a) === isCovered &&
    // nobody sees where an unseen one lies, but for the arrow that points to it
    (isCovered
      ? ![...before.edges, ...after.edges].some(({dot}) => dot === a || dot === b)
      : a.xPx === b.xPx && a.yPx === b.yPx) &&
    isSameLabel(before.labels.get(dotId(a)), after.labels.get(dotId(b))) &&
    areSameRows(marks.absences, now.absences)
  );
}

function isSameLabel(a: CityLabel | undefined, b: CityLabel | undefined): boolean {
  return a && b ? a.text === b.text && a.note === b.note && areAlike(a.box, b.box) : a === b;
}

function lookOf({xPx, yPx}: CityDot, edge: EdgeMark | undefined, isCovered: boolean) {
  if (edge) {
    const {left, top} = edge.box;
    return {className: 'edge', 'data-side': edge.labelSide, style: {translate: `${left}px ${top}px`}};
  }
  return isCovered ? {className: 'unseen'} : {className: 'city', style: {translate: `${xPx}px ${yPx}px`}};
}

/** What is seen of it, then what is not: who else shares the dot, or how much there is to read. */
function nameOf(
  {city, cities}: CityDot,
  names: readonly string[],
  label: CityLabel | undefined,
  absent: boolean,
  words: Messages['map'],
): string {
  const name = names[0]!;
  const seen = [label?.text ?? name, ...(absent ? [words.didNotAttend] : [])].join(' ');
  const unsaid = seen.startsWith(name) ? names.slice(1) : names;
  if (cities.length > 1) return [seen, ...unsaid].join(', ');
  if (unsaid.length === 0) return words.cityEvents(seen, city.eventCount);
  return [seen, words.cityEvents(name, city.eventCount)].join(', ');
}

function Dot({radiusPx}: {radiusPx: number}) {
  return <span className="city-dot" style={{width: radiusPx * 2, height: radiusPx * 2}} />;
}

function CityName({dot, label}: {dot: CityDot; label: CityLabel}) {
  const {left, top, right} = label.box;
  const {lang} = useNameOf(dot);
  return (
    <span
      className="city-name"
      style={{translate: `${left - dot.xPx}px ${top - dot.yPx}px`, width: right - left}}
      data-side={label.side}
    >
      <bdi lang={lang}>{label.text}</bdi>
      {label.note && ' '}
      {label.note && <span className="city-note">{label.note}</span>}
    </span>
  );
}

/** Points to a city outside the frame; a tap opens it, and the map moves to show it. */
function EdgeArrow({edge}: {edge: EdgeMark}) {
  const {text, lang} = useNameOf(edge.dot);
  return (
    <>
      <svg
        viewBox="-6 -6 12 12"
        width="12"
        height="12"
        aria-hidden="true"
        style={{rotate: `${edge.angle}rad`}}
      >
        <path d="M5 0-4 4.5V-4.5Z" />
      </svg>
      <span lang={lang}>{text}</span>
    </>
  );
}

/** The name of a dot's city as the map has it, with its language where that is not the page's. */
function useNameOf({city}: CityDot): Words {
  const {language, ownNames} = useItineraStore().getState(); // constant for a mount
  const page = useMessages();
  const place = useAllIndexes().dataset.places[city.placeIdx]!;
  const {text, lang} = placeText(place, language, ownNames);
  return lang === page.language ? {text} : {text, lang};
}
