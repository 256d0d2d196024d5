import type {Page} from '@playwright/test';
import type {Dataset} from '../../src/model';
import type {Readings} from './figures';

/** A city and how many events it has. */
export interface BusyCity {
  readonly id: string;
  readonly name: string;
}

/** Cities by how many events stand in them or in what is within them, the busiest first. */
export function busiestCities({events, places}: Dataset): BusyCity[] {
  const holder = new Map(places.map(({id, within}) => [id, within ?? id]));
  const counts = new Map<string, number>();
  for (const {place} of events) {
    const id = place === null ? undefined : holder.get(place);
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return places
    .filter(({kind, id}) => kind === 'city' && counts.has(id))
    .sort((a, b) => counts.get(b.id)! - counts.get(a.id)!)
    .map(({id, names}) => ({id, name: names.en!}));
}

/** From the press of a city's dot until a frame begins in whose panel its name and its events stand. */
export async function measureCity(page: Page, cities: readonly BusyCity[]): Promise<Readings> {
  const frames = await page.evaluate(openCity, cities.slice(0, 200));
  if (frames === null) throw new Error('none of the busiest cities has a dot of its own in view');
  return {city: frames};
}

/** Runs in the atlas. */
async function openCity(cities: readonly BusyCity[]): Promise<number | null> {
  const frame = () => new Promise<number>(resolve => requestAnimationFrame(resolve));
  const isInView = (dot: Element) => {
    const {left, top, right, bottom} = dot.getBoundingClientRect();
    return left > 0 && top > 0 && right < innerWidth && bottom < innerHeight;
  };
  // a dot of several cities opens their choice instead
  const buttons = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-atlas] .city[data-place]:not([aria-expanded])')]
      .filter(isInView)
      .map(dot => [dot.dataset.place!, dot]),
  );
  const city = cities.find(({id}) => buttons.has(id));
  if (!city) return null;
  const isThere = () => {
    const panel = document.querySelector('[data-atlas] .panel');
    return (
      panel?.querySelector('h2')?.textContent?.includes(city.name) === true &&
      panel.querySelector('.panel-body :is(article, li, tbody tr)') !== null
    );
  };
  await frame();
  buttons.get(city.id)!.click();
  for (let frames = 1; frames < 600; frames += 1) {
    await frame();
    if (isThere()) return frames;
  }
  throw new Error(`the panel of ${city.name} has not come within 600 frames`);
}
