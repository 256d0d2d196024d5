// The floor: the least that a page with a MapLibre map and these data can do. It fetches them as JSON, parses them and keeps them; at each step of time it
// has the map repainted, as a page must whose journeys are in the map. It draws no journey, has no event, name, word or button, and derives nothing.
//
// `?dataset=journeys-1000` says which data. With `&data=after` they are asked for a second after the map is drawn, when it is on the screen: the least that the
// first picture can wait for.

import {view} from '../generate/view';
import {bareMap} from './bareMap';

const query = new URLSearchParams(location.search);
const isAfter = query.get('data') === 'after';

const early = isAfter ? null : load();
const map = await bareMap({bounds: [view.west, view.south, view.east, view.north]});
await new Promise<void>(resolve => void map.once('load', () => resolve()));
if (isAfter) await new Promise(resolve => setTimeout(resolve, 1000));
const dataset = await (early ?? load());
Object.assign(window, {floor: {dataset, step: () => map.triggerRepaint()}});
performance.mark('ready');

async function load(): Promise<unknown> {
  const response = await fetch(`data/${query.get('dataset')}.json`);
  if (!response.ok) throw new Error(`unexpected status: ${response.status} for ${response.url}`);
  return JSON.parse(await response.text()) as unknown;
}
