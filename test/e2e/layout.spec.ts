import type {Page} from '@playwright/test';
import {toDayNumber} from '../../src/time';
import {captionOf, goTo, nextPicture, openAtlas, scrollsSideways, sizes} from './atlas';
import {cutBy, measureMap, overlapsBetween} from './boxes';
import {expect, test} from './fixtures';

const days = [
  '2023-10-05',
  '2023-10-07',
  '2023-10-12',
  '2025-01-01',
  '2025-01-16',
  '2025-05-09',
  '2025-06-29',
  '2025-06-30',
  '2025-09-16',
  '2025-11-16',
  '2025-12-22',
];
const selected = ['t=2025-06-29&place=cholpon-ata', 't=2025-12-22&place=baku', 't=2023-10-12&place=kant'];
const windows = {
  ...sizes,
  'desktop at 200 %': {width: 720, height: 450},
  'small phone': {width: 320, height: 568},
};

for (const [name, viewport] of Object.entries(windows)) {
  test.describe(`on a ${name}`, () => {
    test.use({viewport});

    test('no name is cut, covered or lies over another, and what is on or selected is in view or pointed to', async ({
      page,
    }) => {
      test.slow();
      await openAtlas(page, 't=2023-10-01');
      const placesOf = await placesByDay(page);
      const faults: string[] = [];
      for (const day of days) {
        await goTo(page, `t=${day}`);
        // in the smallest windows the arrows are three at most
        const expected = viewport.height >= 480 && viewport.width >= 390 ? placesOf(day) : [];
        faults.push(...(await faultsOfMap(page, expected)).map(fault => `${day}: ${fault}`));
      }
      for (const fragment of selected) {
        await goTo(page, fragment);
        faults.push(...(await faultsOfMap(page, [])).map(fault => `${fragment}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });

    test('nothing scrolls sideways, and caption and transport are whole', async ({page}) => {
      await openAtlas(page);
      expect(await scrollsSideways(page)).toBe(false);
      await expect(captionOf(page)).toBeInViewport({ratio: 1});
      await expect(page.locator('[data-atlas] .caption-meta')).toBeInViewport({ratio: 1});
      for (const button of ['Previous event', 'Play', 'Next event'])
        await expect(page.getByRole('button', {name: button, exact: true})).toBeInViewport({ratio: 1});
      await expect(page.locator('.timeline-track')).toBeInViewport({ratio: 1});
      // and the caption lies under nothing
      const covering = await captionOf(page).evaluate(caption => {
        const {left, top, right, bottom} = caption.getBoundingClientRect();
        const at = [
          [left + 2, top + 2],
          [right - 2, bottom - 2],
          [(left + right) / 2, (top + bottom) / 2],
        ];
        return at.map(([x, y]) => document.elementFromPoint(x!, y!)).every(found => caption.contains(found));
      });
      expect(covering).toBe(true);
    });
  });
}

test('the longest captions of all days keep the transport in the window', async ({page}) => {
  await page.setViewportSize(windows['small phone']);
  await openAtlas(page);
  for (const day of days) {
    await goTo(page, `t=${day}`);
    await expect(page.getByRole('button', {name: 'Play', exact: true})).toBeInViewport({ratio: 1});
    expect(await scrollsSideways(page)).toBe(false);
  }
});

test('names stay apart when a window changes its size', async ({page}) => {
  await page.setViewportSize(sizes.desktop);
  await openAtlas(page, 't=2025-12-22');
  for (const viewport of [{width: 1000, height: 700}, sizes.phone, sizes.desktop]) {
    await page.setViewportSize(viewport);
    await nextPicture(page);
    await expect.poll(() => faultsOfMap(page, [])).toEqual([]);
  }
});

/** What is wrong with the map as it stands, in words. */
async function faultsOfMap(page: Page, expectedNames: readonly string[]): Promise<string[]> {
  await nextPicture(page);
  const {map, labels, dots, furniture, told} = await measureMap(page);
  // furniture beside the map, as on a phone, covers nothing of it
  return [
    ...overlapsBetween(labels, labels).map(pair => `names: ${pair}`),
    ...overlapsBetween(labels, furniture).map(pair => `under furniture: ${pair}`),
    ...overlapsBetween(dots, furniture).map(pair => `dot under furniture: ${pair}`),
    ...cutBy(labels, map, 0).map(label => `cut: ${label}`),
    ...labels.flatMap(label =>
      overlapsBetween(
        [label],
        dots.filter(dot => !dot.name.startsWith(label.name.replace(/ \+\d+|did not attend/g, ''))),
      ).map(pair => `name on a dot: ${pair}`),
    ),
    ...expectedNames
      .filter(wanted => !told.some(text => text.includes(wanted)))
      .map(wanted => `neither in view nor pointed to: ${wanted}`),
  ];
}

interface RawDataset {
  readonly places: readonly {
    readonly id: string;
    readonly kind: string;
    readonly names: {readonly en: string};
  }[];
  readonly events: readonly {
    readonly place: string | null;
    readonly from?: string;
    readonly days: readonly (number | null)[];
  }[];
}

/** The names of cities in which something is certainly or possibly on, read from the dataset by a plain loop. */
async function placesByDay(page: Page): Promise<(day: string) => string[]> {
  const {places, events} = (await (await page.request.get('./dataset.json')).json()) as RawDataset;
  return iso => {
    const day = toDayNumber(iso);
    const ids = events
      .filter(({days: [from, , , to]}) => to !== null && (from ?? to! - 28) <= day && day <= to!)
      .flatMap(event => [event.place, event.from]);
    return places.filter(({id, kind}) => kind !== 'country' && ids.includes(id)).map(({names}) => names.en);
  };
}
