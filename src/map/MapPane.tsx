import {useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore} from 'react';
import {nameIn, useMessages} from '../i18n';
import {useIndexes, useItinera, useItineraStore} from '../store';
import {CityButtons} from './CityButtons';
import {EdgeButtons} from './EdgeButtons';
import {Legend} from './Legend';
import {type MapController, type MapPicture, startMap} from './mapController';
import {canvasMeasure} from './measureText';
import type {BasemapName} from './scene';
import {adoptBasemap, tintCountries} from './stillBasemap';
import {UnplacedChip} from './UnplacedChip';
import {ZoomButtons} from './ZoomButtons';

const windowClock = {
  now: () => performance.now(),
  request: (callback: () => void) => requestAnimationFrame(callback),
  cancel: (handle: number) => cancelAnimationFrame(handle),
};

const panStepPx = 90;
const panKeys: Readonly<Record<string, readonly [dxPx: number, dyPx: number]>> = {
  ArrowLeft: [-panStepPx, 0],
  ArrowRight: [panStepPx, 0],
  ArrowUp: [0, -panStepPx],
  ArrowDown: [0, panStepPx],
};

interface MapPaneProps {
  /** Whether the window is small: fewer names, the legend folded. */
  readonly compact: boolean;
  /** The basemap's group as it came with the page; null where there is none. */
  readonly basemap: SVGGElement | null;
  /** Names that the basemap shows where the dataset has nothing to say. */
  readonly basemapNames: readonly BasemapName[];
}

/** The map: the still basemap, the journeys on a canvas over it, and the cities as buttons. */
export function MapPane({compact, basemap, basemapNames}: MapPaneProps) {
  const store = useItineraStore();
  const indexes = useIndexes();
  const words = useMessages().map;
  const {language} = useMessages();
  const theme = useItinera(state => state.theme);
  const mapRef = useRef<HTMLElement>(null);
  const freeRef = useRef<HTMLDivElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const stillRef = useRef<SVGSVGElement>(null);
  const [controller, setController] = useState<MapController | null>(null);

  const names = useMemo(
    () => placeNames(basemapNames, indexes.dataset.places, language),
    [basemapNames, indexes, language],
  );

  useLayoutEffect(() => {
    const map = mapRef.current!;
    const giveBack = adoptBasemap(stillRef.current!, basemap, country => {
      const place = indexes.dataset.places.find(
        ({kind, country: code}) => kind === 'country' && code === country,
      );
      if (place) store.getState().select({kind: 'place', id: place.id});
    });
    const family = getComputedStyle(map).fontFamily;
    const started = startMap(
      store,
      {map, free: freeRef.current!, canvas: canvasRef.current!, basemap},
      {
        nameOf: placeIdx => nameIn(indexes.dataset.places[placeIdx]!.names, language),
        words,
        compact,
        basemapNames: names,
        measure: canvasMeasure(document.createElement('canvas').getContext('2d'), family),
        clock: windowClock,
        prefersReducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
      },
    );
    setController(started);
    return () => {
      started.stop();
      giveBack();
    };
  }, [store, indexes, basemap, names, words, language, compact]);

  // colours are read once and again when they change: by the reader's choice or the system's, and names are measured anew when the fonts are there
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes what the style sheet says, not what is read here
  useEffect(() => {
    if (!controller) return;
    controller.restyle();
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', controller.restyle);
    void document.fonts?.ready.then(controller.restyle);
    return () => dark.removeEventListener('change', controller.restyle);
  }, [controller, theme]);

  const picture = usePicture(controller);
  useLayoutEffect(() => tintCountries(basemap, picture?.marks.tints ?? []), [basemap, picture]);

  const onKeyDown = (event: React.KeyboardEvent) => {
    // with Ctrl, Alt or Cmd the key is the browser's
    if (event.target !== event.currentTarget || !controller || event.altKey || event.ctrlKey || event.metaKey)
      return;
    const pan = panKeys[event.key];
    if (pan) controller.panBy(...pan);
    else if (event.key === '+' || event.key === '=') controller.zoomBy(1);
    else if (event.key === '-') controller.zoomBy(-1);
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex lint/a11y/noNoninteractiveElementInteractions: with the focus on it, arrows move the map and +/− zoom it
    <section ref={mapRef} className="map" aria-label={words.label} tabIndex={0} onKeyDown={onKeyDown}>
      <svg ref={stillRef} className="still map-still" aria-hidden="true" />
      <div ref={freeRef} className="map-free" />
      <canvas ref={canvasRef} className="map-canvas" />
      {picture && (
        <>
          <BasemapLabels picture={picture} />
          <CityButtons picture={picture} />
          <EdgeButtons picture={picture} />
          <div className="map-corner">
            <UnplacedChip events={picture.marks.unplaced} />
            <Legend picture={picture} folded={compact} />
          </div>
        </>
      )}
      {controller && <ZoomButtons onZoom={controller.zoomBy} />}
    </section>
  );
}

function usePicture(controller: MapController | null): MapPicture | null {
  return useSyncExternalStore(controller?.subscribe ?? noSubscription, () => controller?.picture() ?? null);
}

const noSubscription = () => () => {};

function BasemapLabels({picture}: {picture: MapPicture}) {
  const tints = new Map(picture.marks.tints.map(({country, format}) => [country, format]));
  return (
    <div className="basemap-names" aria-hidden="true">
      {picture.layout.basemapLabels.map(({id, name, box}) => (
        <span
          key={id}
          data-format={tints.get(id)}
          style={{translate: `${box.left}px ${box.top}px`, width: box.right - box.left}}
        >
          {name}
        </span>
      ))}
    </div>
  );
}

/** The names of countries in the page's language: the dataset's own, else Intl's, else the basemap's. */
function placeNames(
  basemapNames: readonly BasemapName[],
  places: readonly {
    readonly kind: string;
    readonly country: string | null;
    readonly names: Readonly<Record<string, string>>;
  }[],
  language: string,
): BasemapName[] {
  const own = new Map(
    places
      .filter(({kind}) => kind === 'country')
      .map(({country, names}) => [country, nameIn(names, language)]),
  );
  const intl = new Intl.DisplayNames([language, 'en'], {type: 'region', fallback: 'none'});
  return basemapNames.map(label => ({
    ...label,
    ours: own.has(label.id),
    name: own.get(label.id) ?? regionName(intl, label.id) ?? label.name,
  }));
}

function regionName(intl: Intl.DisplayNames, code: string): string | undefined {
  try {
    return intl.of(code);
  } catch {
    return undefined; // not a code that Intl takes: the basemap's own name stands
  }
}
