import {
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import {textIn, useMessages} from '../i18n';
import {useAllIndexes, useItinera, useItineraStore} from '../store';
import {motionOf} from '../theme';
import {useLater} from '../ui';
import {type BasemapSurface, startBasemap} from './basemapSurface';
import {CityButtons} from './CityButtons';
import type {Gestures, LeftGesture} from './gestures';
import {Legend} from './Legend';
import {pageOccasion} from './liveOccasion';
import {loadLive} from './loadLive';
import {loadMapNote} from './loadMapNote';
import {type MapController, type MapPicture, startMap} from './mapController';
import {mapLack} from './mapLack';
import {canvasMeasure} from './measureText';
import {BasemapLabels, countryNames, placeName, useQuietNames} from './names';
import type {BasemapName} from './scene';
import {startStill} from './still/stillSurface';
import {UnplacedChip} from './UnplacedChip';
import {ZoomButtons} from './ZoomButtons';

const windowClock = {
  now: () => performance.now(),
  request: (callback: () => void) => requestAnimationFrame(callback),
  cancel: (handle: number) => cancelAnimationFrame(handle),
  soon: (callback: () => void, waitMs?: number) => {
    const handle = setTimeout(callback, waitMs);
    return () => clearTimeout(handle);
  },
};

const panStepPx = 90;
const panKeys: Readonly<Record<string, readonly [dxPx: number, dyPx: number]>> = {
  ArrowLeft: [-panStepPx, 0],
  ArrowRight: [panStepPx, 0],
  ArrowUp: [0, -panStepPx],
  ArrowDown: [0, panStepPx],
};

/** What the reader's system may change about the colours of the page. */
const colourWishes = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

interface MapPaneProps {
  /** Whether the window is small: fewer names, the legend folded. */
  readonly compact: boolean;
  /** Whether the legend waits to be opened. */
  readonly legendFolded: boolean;
  /** The basemap's group as it came with the page; null where there is none. */
  readonly basemap: SVGGElement | null;
  /** Names that the basemap shows where the dataset has nothing to say. */
  readonly basemapNames: readonly BasemapName[];
  readonly gestures?: Gestures;
  /** A gesture was left to the article around the map. */
  readonly onLeave?: (gesture: LeftGesture) => void;
  /** Whether what a map can do without (the live basemap, the names of waters) waits until the reader moves it. */
  readonly isLight?: boolean;
}

const doNothing = () => {};

/** The map: the basemap, the journeys on a canvas over it, and the cities as buttons. */
export function MapPane({
  compact,
  legendFolded,
  basemap,
  basemapNames,
  gestures = 'greedy',
  onLeave = doNothing,
  isLight = false,
}: MapPaneProps) {
  const store = useItineraStore();
  const indexes = useAllIndexes();
  const {language: pageLanguage, map: words} = useMessages();
  const {language, ownNames} = store.getState(); // constant for a mount
  const theme = useItinera(state => state.theme);
  const mapRef = useRef<HTMLElement>(null);
  const freeRef = useRef<HTMLDivElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const stillRef = useRef<SVGSVGElement>(null);
  const liveRef = useRef<HTMLDivElement>(null);
  const surfaceRef = useRef<BasemapSurface>(null);
  const [controller, setController] = useState<MapController | null>(null);
  const [isMoved, setMoved] = useState(false);
  const [hasBasemap, setHasBasemap] = useState(true);
  const [hasJourneys, setHasJourneys] = useState(true);

  const names = useMemo(
    () => countryNames(basemapNames, indexes.dataset.places, language, ownNames),
    [basemapNames, indexes, language, ownNames],
  );
  const quietNames = useQuietNames(language, ownNames, isLight && !isMoved);

  // the basemap stays while the controller is made anew, for another size or language
  useLayoutEffect(() => {
    const {live, projection, worldview} = store.getState();
    const countries = [...new Set(indexes.dataset.places.flatMap(({country}) => country ?? []))];
    const surface = startBasemap(
      {map: mapRef.current!, live: liveRef.current!},
      startStill(stillRef.current!, basemap, {
        cameIn: indexes.dataset.dataset.worldview,
        worldview,
        countries,
        redraw: async form => (await import('./still/redraw')).redrawStill(form),
        onDrawn: setHasBasemap,
        nowMs: windowClock.now,
      }),
      {
        live,
        projection,
        worldview,
        countries,
        occasion: pageOccasion(window),
        waitsForHand: isLight,
        prepare: async (zoom, signal) => (await loadLive()).prepareMapView(zoom, signal),
      },
    );
    surfaceRef.current = surface;
    return surface.stop;
  }, [store, indexes, basemap, isLight]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another basemap means another surface
  useLayoutEffect(() => {
    const map = mapRef.current!;
    const {places} = indexes.dataset;
    const style = getComputedStyle(map);
    const started = startMap(
      store,
      {map, free: freeRef.current!, canvas: canvasRef.current!, surface: surfaceRef.current!},
      {
        nameOf: placeIdx => placeName(places[placeIdx]!, language, ownNames),
        words,
        compact,
        basemapNames: names,
        gestures,
        onLeave,
        onHand: () => {
          setMoved(true);
          surfaceRef.current!.wake();
        },
        onCountry: code => {
          const place = places.find(({kind, country}) => kind === 'country' && country === code);
          if (place) store.getState().select({kind: 'place', id: place.id});
        },
        measure: canvasMeasure(document.createElement('canvas').getContext('2d'), style.fontFamily, style),
        clock: windowClock,
        motion: () => motionOf(map),
      },
    );
    setController(started);
    setHasJourneys(canvasRef.current!.getContext('2d') !== null);
    return started.stop;
  }, [store, indexes, basemap, names, words, language, ownNames, compact, gestures, onLeave]);

  useEffect(() => {
    if (!quietNames) return;
    const {countries, places, placeQuiet} = quietNames;
    controller?.rename(
      [...countryNames(basemapNames, indexes.dataset.places, language, ownNames, countries), ...places],
      placeQuiet,
    );
  }, [controller, quietNames, basemapNames, indexes, language, ownNames]);

  // colours are read once and again when they change: by the reader's choice or the system's, and names are measured anew when the fonts are there
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes what the style sheet says, not what is read here
  useEffect(() => {
    if (!controller) return;
    controller.restyle();
    const wishes = colourWishes.map(wish => matchMedia(wish));
    for (const wish of wishes) wish.addEventListener('change', controller.restyle);
    // at first the page's fonts, later those of a script that a name brings
    document.fonts?.addEventListener('loadingdone', controller.restyle);
    return () => {
      for (const wish of wishes) wish.removeEventListener('change', controller.restyle);
      document.fonts?.removeEventListener('loadingdone', controller.restyle);
    };
  }, [controller, theme]);

  const lack = mapLack(indexes, hasBasemap, hasJourneys);
  const loadNote = useCallback(() => loadMapNote(pageLanguage), [pageLanguage]);
  const {part: note} = useLater(loadNote, lack !== null, doNothing);

  const picture = usePicture(controller);
  const hintId = useId();
  const told = textIn(indexes.dataset.dataset.description, pageLanguage);

  const onKeyDown = (event: React.KeyboardEvent) => {
    // with Ctrl, Alt or Cmd the key is the browser's
    if (!controller || event.altKey || event.ctrlKey || event.metaKey) return;
    const pan = panKeys[event.key];
    if (pan) controller.panBy(...pan);
    else if (event.key === '+' || event.key === '=') controller.zoomBy(1);
    else if (event.key === '-') controller.zoomBy(-1);
    else return;
    event.preventDefault();
  };

  return (
    <section ref={mapRef} className="map" data-gestures={gestures} aria-label={words.label}>
      <p className="unseen" lang={told.lang === pageLanguage ? undefined : told.lang}>
        {told.text}
      </p>
      {/* an application, so that a screen reader leaves it the arrow keys */}
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: an application is interactive */}
      <div
        className="map-surface"
        role="application"
        aria-label={words.surface}
        aria-describedby={hintId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: with the focus on it, arrows move the map and +/− zoom it
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <svg ref={stillRef} className="still map-still" aria-hidden="true" />
        <div ref={liveRef} className="map-live" aria-hidden="true" />
        <div ref={freeRef} className="map-free" />
        <div aria-hidden="true">
          <canvas ref={canvasRef} className="map-canvas" />
        </div>
      </div>
      <p id={hintId} hidden>
        {words.surfaceHint}
      </p>
      {picture && (
        <>
          <BasemapLabels picture={picture} />
          {controller && (
            <CityButtons picture={picture} onShow={controller.show} onZoom={controller.zoomBy} />
          )}
          <div className="map-corner">
            {lack && note && <note.MapNote lack={lack} words={note.words} />}
            <UnplacedChip events={picture.marks.unplaced} />
            <Legend picture={picture} folded={legendFolded} />
          </div>
        </>
      )}
      {controller && picture && (
        <ZoomButtons onZoom={controller.zoomBy} onReset={controller.reset} {...picture.zoomEnds} />
      )}
    </section>
  );
}

function usePicture(controller: MapController | null): MapPicture | null {
  return useSyncExternalStore(controller?.subscribe ?? noSubscription, () => controller?.picture() ?? null);
}

const noSubscription = () => () => {};
