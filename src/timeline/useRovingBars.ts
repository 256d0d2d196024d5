import {type FocusEvent, type KeyboardEvent, useState} from 'react';
import {useItinera} from '../store';
import type {Bar} from './timelineView';

const steps: Readonly<Record<string, number>> = {ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1};

/**
 * Makes the bars one stop of the Tab key, with arrows from one event to the next in the order of being told, and Home and End to the first and the
 * last.
 *
 * @returns the event whose bar Tab leads to; and what the group of their buttons, each with its `data-event`, listens to.
 */
export function useRovingBars(bars: readonly Bar[]) {
  const selectedId = useItinera(({selection}) => (selection?.kind === 'event' ? selection.id : null));
  const [lastId, setLastId] = useState<string | null>(null);
  const positionOf = (id: string | null) => bars.findIndex(({eventId}) => eventId === id);
  const last = positionOf(lastId);
  const at = last === -1 ? Math.max(0, positionOf(selectedId)) : last;

  return {
    stopId: bars[at]?.eventId,
    listeners: {
      onFocus: ({target}: FocusEvent<HTMLElement>) => setLastId(target.dataset.event ?? null),
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        // with Ctrl, Alt or Cmd the key is the browser's
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const wanted = positionByKey(event.key, at, bars.length - 1);
        if (wanted === null) return;
        event.preventDefault();
        const buttons = event.currentTarget.querySelectorAll<HTMLElement>('[data-event]');
        buttons[wanted]?.focus({preventScroll: true});
      },
    },
  };
}

function positionByKey(key: string, at: number, last: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = steps[key];
  return step === undefined ? null : Math.max(0, Math.min(last, at + step));
}
