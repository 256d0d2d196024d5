import {type PointerEvent, type RefObject, useEffect, useRef, useState} from 'react';
import {nearestStop, nextStop, type SheetStop} from './sheet';

/** Less than this is a tap. */
const dragFromPx = 6;

interface Drag {
  readonly pointerId: number;
  readonly startY: number;
  readonly startHeightPx: number;
  readonly availablePx: number;
  moved: boolean;
}

/** The sheet's stop, and what its handle needs: a tap goes to the next stop, a drag to the nearest one. */
export function useSheet(panel: RefObject<HTMLElement | null>, body: RefObject<HTMLElement | null>) {
  const [stop, setStop] = useState<SheetStop>('peek');
  const drag = useRef<Drag | null>(null);
  const wasDragged = useRef(false);

  const heightOf = ({startHeightPx, startY, availablePx}: Drag, clientY: number) =>
    Math.max(0, Math.min(availablePx, startHeightPx + startY - clientY));

  const release = (node: HTMLElement | null) => {
    drag.current = null;
    if (!node) return;
    node.style.removeProperty('block-size');
    node.removeAttribute('data-dragging');
  };

  // focus on what a peeking sheet hides pulls it up
  useEffect(() => {
    const node = body.current;
    const pullUp = () => setStop(current => (current === 'peek' ? 'half' : current));
    node?.addEventListener('focusin', pullUp);
    return () => node?.removeEventListener('focusin', pullUp);
  }, [body]);

  return {
    stop,
    handle: {
      onPointerDown: ({pointerId, clientY, currentTarget}: PointerEvent<HTMLElement>) => {
        const node = panel.current;
        const availablePx = node?.offsetParent?.clientHeight ?? window.innerHeight;
        if (!node) return;
        currentTarget.setPointerCapture(pointerId);
        wasDragged.current = false;
        drag.current = {
          pointerId,
          startY: clientY,
          startHeightPx: node.offsetHeight,
          availablePx,
          moved: false,
        };
      },
      onPointerMove: ({pointerId, clientY}: PointerEvent<HTMLElement>) => {
        const current = drag.current;
        const node = panel.current;
        if (!node || current?.pointerId !== pointerId) return;
        current.moved ||= Math.abs(clientY - current.startY) >= dragFromPx;
        if (!current.moved) return;
        node.toggleAttribute('data-dragging', true);
        node.style.setProperty('block-size', `${heightOf(current, clientY)}px`);
      },
      onPointerUp: ({pointerId, clientY}: PointerEvent<HTMLElement>) => {
        const current = drag.current;
        if (current?.pointerId !== pointerId) return;
        wasDragged.current = current.moved;
        if (current.moved) setStop(nearestStop(heightOf(current, clientY), current.availablePx));
        release(panel.current);
      },
      onPointerCancel: () => release(panel.current),
      onClick: () => {
        // the click that ends a drag has already had its effect
        if (!wasDragged.current) setStop(nextStop(stop));
        wasDragged.current = false;
      },
    },
  };
}
