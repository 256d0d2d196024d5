// The least that a page with a MapLibre map can be: the atlas's basemap in the atlas's style, and nothing else. What the frame is measured against.

import 'maplibre-gl/dist/maplibre-gl.css';
import '../../src/theme/tokens.css';
import './bareMap.css';
import {Map as MapLibreMap, setWorkerUrl} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type {Basemap} from '../../src/map/basemap/types';
import {liveStyle} from '../../src/map/live/liveStyle';
import {readMapColours} from '../../src/theme';

setWorkerUrl(workerUrl);
const container = document.getElementById('map')!;
// the page has asked for it before this script came
const response = await fetch('../basemap/coarse.json');
const coarse = (await response.json()) as Basemap;
const map = new MapLibreMap({
  container,
  center: [58, 49],
  zoom: 2.6,
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
