import {getGlobalDispatcher, type LngLatLike, Map as MapLibreMap, setWorkerUrl} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import {type Camera, type Frame, freeSize} from '../../geo';
import {areAlike} from '../../store';
import {readMapColours} from '../../theme';
import {detailAt} from '../basemap/detail';
import {type Detail, fetchBasemap} from '../basemap/fetchBasemap';
import type {Basemap} from '../basemap/types';
import {ground, groundPaint} from '../style';
import {fineRequest} from './fineRequest';
import {
  countryOfTint,
  type LayerPaint,
  type LiveLook,
  liveLayers,
  livePaint,
  liveSource,
  liveStyle,
  tintIds,
  tintPaint,
} from './liveStyle';
import {keepLiveTurn} from './liveTurn';
import type {CreateMapView} from './mapViewTypes';

/** More than two device pixels to a CSS pixel cost and are not seen; and no canvas is larger than every device can make. */
const mostRatio = 2;
const mostCanvasPx = 4096;

const details: readonly Detail[] = ['coarse', 'fine'];

/** Where a picture is asked whether it has anything in it: how far across it and down. */
const probedShares = [0.5, 0.3, 0.7, 0.1, 0.9] as const;

setWorkerUrl(workerUrl);
// a worker or a tile that fails is owed, and the owner's patience ends it; unheard, MapLibre would write each failure to the console
const hear = () => undefined;
getGlobalDispatcher().on('error', hear);

/** The basemap files that a live map begins with; the fine one is fetched later where it is not among them. */
export type Basemaps = Readonly<{coarse: Basemap; fine: Basemap | null}>;

/**
 * A maker of live maps that draw these basemaps.
 *
 * MapLibre is told the camera and draws it in the same call; it takes no gestures, clamps nothing and moves nothing by itself. Colours, tints and the
 * grain are kept here, so that they can be told again to a style that MapLibre builds anew after a lost context.
 */
export function createMapViewOf(basemaps: Basemaps): CreateMapView {
  return (container, {projection, worldview, countries, camera, frame, tints}, listener) => {
    const stop = new AbortController();
    const canvasBox = container.ownerDocument.createElement('div');
    let look: LiveLook = {worldview, countries, colours: readMapColours(container), tints, shown: 'coarse'};
    let now = {camera, frame, ratio: ratioFor(frame)};
    let hasFine = basemaps.fine !== null;
    // between a lost context and the style that follows there is nothing to be told
    let hasStyle = false;
    let isLost = false;
    let hasBeenSeen = false;
    const told = new Map<string, string>();
    const askForFine = fineRequest({
      fetchFine: () => fetchBasemap('fine', stop.signal),
      onFine: addFine,
      nowMs: () => performance.now(),
    });

    container.append(canvasBox);
    sizeBox(frame);
    const map = newMap();
    draw();
    map.on('style.load', () => {
      hasStyle = true;
      told.clear();
      tellAll();
      needFine();
    });
    map.on('sourcedata', ({tile, sourceDataType}) => {
      if (tile || sourceDataType === 'content') listener.progress();
    });
    map.on('idle', onIdle);
    // heard on the way down, before MapLibre takes its style apart; MapLibre says it alone when it starts its workers anew
    canvasBox.addEventListener('webglcontextlost', onLost, {capture: true});
    map.on('webglcontextlost', onLost);
    map.on('webglcontextrestored', () => {
      isLost = false;
      listener.restored();
    });
    map.on('error', hear);
    const endTurn = keepLiveTurn(container, listener.dismissed);

    function onLost() {
      if (isLost) return;
      hasStyle = false;
      isLost = true;
      hasBeenSeen = false;
      listener.lost();
    }

    function newMap(): MapLibreMap {
      try {
        return new MapLibreMap({
          container: canvasBox,
          style: liveStyle(basemaps, projection, look),
          ...targetOf(camera),
          interactive: false,
          attributionControl: false,
          fadeDuration: 0,
          maxPitch: 0,
          // Chukotka lies on the map's right, beyond 180°
          renderWorldCopies: true,
          maxTileCacheSize: 40,
          pixelRatio: now.ratio,
          trackResize: false,
          validateStyle: false,
          // the camera is ours: the basemap looks where the journeys lie, whatever is there
          transformConstrain: (center, zoom) => ({center, zoom: zoom ?? camera.zoom}),
          canvasContextAttributes: {powerPreference: 'default'},
        });
      } catch (error) {
        canvasBox.remove();
        throw error;
      }
    }

    function sizeBox({widthPx, heightPx}: Frame) {
      canvasBox.style.width = `${Math.ceil(widthPx)}px`;
      canvasBox.style.height = `${Math.ceil(heightPx)}px`;
    }

    function draw() {
      map.jumpTo({...targetOf(now.camera), padding: paddingOf(now.frame)});
      if (hasStyle) map.redraw();
    }

    /** The grain that the camera asks for. */
    function wanted(): Detail {
      return hasFine ? detailAt(now.camera.zoom) : 'coarse';
    }

    /** Shows the grain that the camera asks for, once all its tiles are there; says whether it has changed. */
    function changeGrain(): boolean {
      const next = wanted();
      if (next === look.shown || !map.isSourceLoaded(next)) return false;
      look = {...look, shown: next};
      for (const detail of details) tell(detail, livePaint(detail, look));
      return true;
    }

    function onIdle() {
      if (isLost || !hasStyle) return;
      if (changeGrain()) return; // the change is drawn, and idle is said again
      hasBeenSeen ||= look.shown === wanted() && hasDrawn();
      if (hasBeenSeen) listener.complete();
    }

    /** Whether something of the basemap is to be seen, or there is nothing where the camera looks. */
    function hasDrawn(): boolean {
      const {widthPx, heightPx} = now.frame;
      // a point here and there, since to ask for all of it takes longer than drawing it
      const isSeenAt = (share: number) =>
        map.queryRenderedFeatures([share * widthPx, share * heightPx]).length > 0;
      return (
        probedShares.some(isSeenAt) ||
        map.queryRenderedFeatures().length > 0 ||
        map.querySourceFeatures(look.shown).length === 0
      );
    }

    function needFine() {
      if (!hasFine) askForFine(now.camera.zoom);
    }

    function addFine(basemap: Basemap) {
      if (stop.signal.aborted) return;
      if (!hasStyle) {
        map.once('style.load', () => addFine(basemap));
        return;
      }
      hasFine = true;
      map.addSource('fine', liveSource(basemap, 'fine'));
      for (const layer of liveLayers('fine', look)) map.addLayer(layer);
    }

    function tellAll() {
      tell('coarse', [{layer: ground.id, paint: groundPaint(look.colours)}, ...livePaint('coarse', look)]);
      tell('fine', livePaint('fine', look));
    }

    /** Sets the paint that differs from what was set before. */
    function tell(detail: Detail, paints: readonly LayerPaint[]) {
      if (!hasStyle || (detail === 'fine' && !hasFine)) return;
      for (const {layer, paint} of paints) {
        const text = JSON.stringify(paint);
        if (told.get(layer) === text) continue;
        told.set(layer, text);
        for (const [name, value] of Object.entries(paint))
          map.setPaintProperty(layer, name as 'fill-color', value as string, {validate: false});
      }
    }

    return {
      look: (nextCamera, nextFrame) => {
        const ratio = ratioFor(nextFrame);
        const isResized = !areAlike(nextFrame, now.frame) || ratio !== now.ratio;
        if (isResized || !areAlike(nextCamera, now.camera)) {
          now = {camera: nextCamera, frame: nextFrame, ratio};
          if (isResized) {
            sizeBox(nextFrame);
            if (map.getPixelRatio() === ratio) map.resize();
            else map.setPixelRatio(ratio);
          }
          draw();
          if (hasStyle && changeGrain()) map.redraw();
          needFine();
        }
        return isLost || (hasStyle && map.areTilesLoaded());
      },
      tint: next => {
        look = {...look, tints: next};
        for (const detail of details) tell(detail, tintPaint(detail, look));
      },
      countryAt: (xPx, yPx) => {
        if (!hasStyle) return null;
        const [found] = map.queryRenderedFeatures([xPx, yPx], {layers: tintIds(look.shown, countries)});
        return found ? countryOfTint(found.layer.id) : null;
      },
      restyle: () => {
        look = {...look, colours: readMapColours(container)};
        tellAll();
      },
      destroy: () => {
        stop.abort();
        endTurn();
        map.remove();
        canvasBox.remove();
      },
    };
  };
}

function targetOf({lngDeg, latDeg, zoom}: Camera): {center: LngLatLike; zoom: number} {
  return {center: [lngDeg, latDeg], zoom};
}

/** The one-sided padding that puts MapLibre's centre into the middle of the frame's free part. */
function paddingOf(frame: Frame) {
  const free = freeSize(frame);
  const dx = 2 * frame.leftPx + free.widthPx - Math.ceil(frame.widthPx);
  const dy = 2 * frame.topPx + free.heightPx - Math.ceil(frame.heightPx);
  return {left: Math.max(0, dx), right: Math.max(0, -dx), top: Math.max(0, dy), bottom: Math.max(0, -dy)};
}

function ratioFor({widthPx, heightPx}: Frame): number {
  return Math.min(devicePixelRatio, mostRatio, mostCanvasPx / Math.ceil(Math.max(widthPx, heightPx)));
}
