import {type KeyboardEvent, useLayoutEffect, useRef} from 'react';
import {nameIn, useMessages} from '../i18n';
import {useAllIndexes, useItinera, useItineraStore} from '../store';
import {useDismissal} from '../ui';
import type {CityDot} from './scene';

interface CityChoiceProps {
  readonly dot: CityDot;
  /** The dot's button, which has the focus before and after. */
  readonly button: HTMLElement;
  readonly onClose: () => void;
}

/** The cities that share a dot, to choose from. Esc, a press elsewhere and a focus that leaves close it. */
export function CityChoice({dot, button, onClose}: CityChoiceProps) {
  const store = useItineraStore();
  const {places} = useAllIndexes().dataset;
  const {language, map: words} = useMessages();
  const selectedId = useItinera(({selection}) => (selection?.kind === 'place' ? selection.id : null));
  const list = useRef<HTMLUListElement>(null);

  // above everything that lies on the map; the browser that cannot leaves it where it is
  useLayoutEffect(() => {
    const opened = list.current!;
    opened.showPopover?.();
    buttonsOf(opened)[0]?.focus({preventScroll: true});
    return () => {
      if (opened.contains(document.activeElement)) button.focus({preventScroll: true});
    };
  }, [button]);
  useLayoutEffect(() => standBeside(list.current!, button));

  const choose = (id: string) => {
    // what opens now gives the focus back to where it was: to a thing that stays
    button.focus({preventScroll: true});
    onClose();
    store.getState().select({kind: 'place', id});
  };
  useDismissal(true, part => button.contains(part) || list.current?.contains(part) === true, onClose);
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = buttonsOf(list.current!);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    buttons.at((at + step) % buttons.length)?.focus({preventScroll: true});
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: it hears of the keys of its buttons
    <ul ref={list} popover="manual" className="city-choice" aria-label={words.choice} onKeyDown={onKeyDown}>
      {dot.cities.map(({placeIdx, eventCount}) => {
        const {id, names} = places[placeIdx]!;
        return (
          <li key={id}>
            <button type="button" aria-pressed={id === selectedId} onClick={() => choose(id)}>
              {words.cityEvents(nameIn(names, language), eventCount)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

const gapPx = 6;
const marginPx = 8;

/** Below what it belongs to, or above it where there is no room; whole in the window. */
function standBeside(list: HTMLElement, button: HTMLElement): void {
  const {left, top, bottom} = button.getBoundingClientRect();
  const {width, height} = list.getBoundingClientRect();
  const {innerWidth, innerHeight} = window;
  const isBelow = bottom + gapPx + height <= innerHeight - marginPx;
  const x = Math.max(marginPx, Math.min(innerWidth - marginPx - width, left));
  const y = isBelow ? bottom + gapPx : Math.max(marginPx, top - gapPx - height);
  list.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
}

function buttonsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll('button')];
}
