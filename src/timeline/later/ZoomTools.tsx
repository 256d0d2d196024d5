import {useLayoutEffect, useRef} from 'react';
import type {LaterMessages} from '../../i18n';
import {isZoomed, useItinera, useItineraStore} from '../../store';
import {type AxisGround, daysOf, leastWindowDays} from '../../time';
import {zoomStep} from '../keys';
import {zoomAboutClock} from './axisHand';

interface ZoomToolsProps {
  readonly ground: AxisGround;
  readonly words: LaterMessages['timeline']['zoom'];
}

/** Zooming by single taps: a shorter period about the clock, a longer one, and all of it. */
export function ZoomTools({ground, words}: ZoomToolsProps) {
  const store = useItineraStore();
  const window = useItinera(state => state.window);
  const zoomed = useItinera(isZoomed);
  const [days, allDays] = [daysOf(window), daysOf(ground.bounds)];
  const ref = useRef<HTMLFieldSetElement>(null);

  // what goes away because there is nothing to zoom leaves the focus with the clock
  useLayoutEffect(() => {
    const tools = ref.current!;
    const timeline = tools.closest('.timeline');
    return () => {
      if (tools.contains(document.activeElement))
        timeline?.querySelector<HTMLElement>('.timeline-slider')?.focus({preventScroll: true});
    };
  }, []);

  return (
    <fieldset ref={ref} className="timeline-zoom" data-keeps-focus>
      <legend className="unseen">{words.label}</legend>
      <ZoomButton
        label={words.longer}
        path="M5 12h14"
        isAtEnd={days === allDays}
        onPress={() => zoomAboutClock(store, ground, 1 / zoomStep)}
      />
      <ZoomButton
        label={words.shorter}
        path="M5 12h14M12 5v14"
        isAtEnd={days <= Math.min(leastWindowDays, allDays)}
        onPress={() => zoomAboutClock(store, ground, zoomStep)}
      />
      <ZoomButton
        label={words.whole}
        path="M3.5 6v12M20.5 6v12M7 12h10M9.5 9L6.5 12l3 3M14.5 9l3 3-3 3"
        isAtEnd={!zoomed}
        onPress={() => store.getState().changeWindow(store.getState().indexes.window)}
      />
    </fieldset>
  );
}

interface ZoomButtonProps {
  readonly label: string;
  readonly path: string;
  /** Stays in place and in the order of focus where there is nothing further. */
  readonly isAtEnd: boolean;
  readonly onPress: () => void;
}

function ZoomButton({label, path, isAtEnd, onPress}: ZoomButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} aria-disabled={isAtEnd} onClick={onPress}>
      <svg className="timeline-icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
