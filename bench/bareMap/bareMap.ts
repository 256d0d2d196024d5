import 'maplibre-gl/dist/maplibre-gl.css';
import '../../src/theme/tokens.css';
import './bareMap.css';
import {type LngLatBoundsLike, type LngLatLike, Map as MapLibreMap, setWorkerUrl} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type {Basemap} from '../../src/map/basemap/types';
import {liveStyle} from '../../src/map/live/liveStyle';
import {readMapColours} from '../../src/theme';

/** Makes a map of the atlas's basemap in the atlas's style. It marks `map drawn` when it has been drawn. */
export async function bareMap(
  camera: {readonly center: LngLatLike; readonly zoom: number} | {readonly bounds: LngLatBoundsLike},
): Promise<MapLibreMap> {
  setWorkerUrl(workerUrl);
  const container = document.getElementById('map')!;
  // the page has asked for it before this script came
  const response = await fetch('../basemap/coarse.json');
  const coarse = (await response.json()) as Basemap;
  const map = new MapLibreMap({
    container,
    ...camera,
    attributionControl: false,
    style: liveStyle({coarse, fine: null}, 'mercator', {
      worldview: 'neutral',
      countries: [],
      colours: readMapColours(container),
      tints: [],
      shown: 'coarse',
    }),
  });
  map.once('load', () => performance.mark('map drawn'));
  return map;
}
