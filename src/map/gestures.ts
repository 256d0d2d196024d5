import {select, zoom, type ZoomBehavior, zoomIdentity} from 'd3';
import {maxZoom, minZoom, type Projection, scaleOfZoom} from '../geo';

/** The hand on the map: drag, wheel, pinch and double tap. */
export interface Gestures {
  /** Tells the gestures where the map looks, when something else has moved it. */
  follow(projection: Projection): void;
  stop(): void;
}

/**
 * Listens to the gestures on an element.
 *
 * @param onMove  receives the projection that a gesture asks for.
 * @param onStart  a gesture begins: whatever else moves the map must let go.
 */
export function startGestures(element: HTMLElement, onStart: () => void, onMove: (projection: Projection) => void): Gestures {
  const behaviour: ZoomBehavior<HTMLElement, unknown> = zoom<HTMLElement, unknown>()
    .scaleExtent([scaleOfZoom(minZoom), scaleOfZoom(maxZoom)])
    .clickDistance(4)
    .filter(event => !event.ctrlKey || event.type === 'wheel')
    .on('start', event => event.sourceEvent && onStart())
    .on('zoom', ({transform, sourceEvent}) => {
      if (sourceEvent) onMove({scale: transform.k, xPx: transform.x, yPx: transform.y});
    });
  const selection = select(element);
  selection.call(behaviour).on('dblclick.zoom', null);
  return {
    // d3-zoom keeps its transform on the element; writing it there moves the map without an event
    follow: ({scale, xPx, yPx}) => selection.property('__zoom', zoomIdentity.translate(xPx, yPx).scale(scale)),
    stop: () => selection.on('.zoom', null),
  };
}
