/** What holds for any data, any words, any room that text takes and any colours. */
import type {Locator, Page} from '@playwright/test';
import {captionOf, city, goTo, headingOf, openAtlas, panelOf, scrollsSideways, sizes} from './atlas';
import {expect, test} from './fixtures';
import {coveredFurniture, cutTexts} from './overflow';
import {type RawDataset, routeDataset} from './routedDataset';

test.use({contextOptions: {reducedMotion: 'reduce'}});

const aPanel = 't=2025-06-29&place=cholpon-ata&mode=map';
const anEvent = 't=2025-12-22&event=cis-informal-summit-2025&mode=map';
const aList = 't=2025-12-22&mode=list';

/** What is cut off or covered, at each size and address, in words. */
async function faultsAt(
  page: Page,
  fragments: readonly string[],
  windows: readonly {readonly width: number; readonly height: number}[],
): Promise<string[]> {
  const faults: string[] = [];
  for (const viewport of windows) {
    await page.setViewportSize(viewport);
    for (const fragment of fragments) {
      await goTo(page, fragment);
      await expect(page.locator('[data-atlas] [aria-busy=true]')).toHaveCount(0);
      const found = [...(await cutTexts(page)), ...(await coveredFurniture(page))];
      if (await scrollsSideways(page)) found.push('the page scrolls sideways');
      faults.push(...found.map(fault => `${viewport.width} × ${viewport.height}, ${fragment}: ${fault}`));
    }
  }
  return faults;
}

// ── data ────────────────────────────────────────────────────────────────────────────────────

const names = {
  'a word of 300 letters': 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(6).slice(0, 300),
  'Arabic, Latin, accents and emoji': 'زيارة (2025) لافروف Cholpon-Ata 👩‍👩‍👧‍👦 é̂̃ 42%',
};

for (const [what, name] of Object.entries(names)) {
  test(`${what} for every name cuts nothing off and covers nothing`, async ({page}) => {
    await routeDataset(page, dataset => nameAll(dataset, name));
    await openAtlas(page);
    const fragments = [aPanel, anEvent, aList];
    expect(await faultsAt(page, fragments, [sizes.desktop, sizes.phone])).toEqual([]);
    // the head of the panel scrolls, and leaves its body room
    await page.setViewportSize(sizes.desktop);
    expect((await panelOf(page).locator('.panel-body').boundingBox())!.height).toBeGreaterThan(100);
    // what the map has no room for is told in full
    await expect(city(page, name.slice(0, 6)).first()).toHaveAttribute(
      'aria-label',
      new RegExp(name.slice(-6)),
    );
  });
}

function nameAll(dataset: RawDataset, name: string): void {
  const inAll = (texts: Record<string, string>) => {
    for (const language of Object.keys(texts)) texts[language] = name;
  };
  inAll(dataset.dataset.title);
  inAll(dataset.dataset.standfirst);
  for (const {title, summary} of dataset.events) [title, summary].forEach(inAll);
  for (const {names: texts} of [...dataset.places, ...dataset.actors, ...dataset.organisations]) inAll(texts);
  for (const {shortNames} of dataset.actors) if (shortNames) inAll(shortNames);
  for (const {abbreviation} of dataset.organisations) inAll(abbreviation);
  for (const source of dataset.sources) {
    inAll(source.label);
    source.publisher = name;
  }
}

interface Scant {
  readonly change: (dataset: RawDataset) => void;
  readonly says: (page: Page) => Promise<void>;
}

const scant: Readonly<Record<string, Scant>> = {
  'no events': {
    change: dataset => {
      dataset.events = [];
      dataset.facts = [];
      dataset.dataset.opening = {t: '2025-06-29'};
    },
    says: async page => {
      await expect(captionOf(page)).toHaveText('No events yet.');
      await expect(headingOf(page)).toHaveText('No events yet');
      await expect(panelOf(page)).toContainText('once they are written down in the dataset');
      await expect(panelOf(page).locator('.quiet-drawing')).toBeInViewport({ratio: 1});
      await expect(page.locator('[data-atlas] .timeline')).toHaveCount(0);
    },
  },
  'one event': {
    change: dataset => {
      dataset.events = dataset.events.filter(({id}) => id === 'lavrov-visit-kyrgyzstan-2025');
      dataset.facts = [];
    },
    says: async page => {
      await expect(captionOf(page)).toContainText('Lavrov is due in Cholpon-Ata');
      for (const name of ['Previous event', 'Next event'])
        await expect(page.getByRole('button', {name, exact: true})).toHaveAttribute('aria-disabled', 'true');
    },
  },
  'all events on one day': {
    change: dataset => {
      dataset.dataset.window = {from: '2025-06-29', to: '2025-06-29'};
      for (const event of dataset.events)
        Object.assign(event, {when: '2025-06-29', days: [20268, 20268, 20268, 20268]});
    },
    says: async page => expect(page.locator('.timeline-hit')).toHaveCount(27),
  },
  'no places': {
    change: dataset => {
      dataset.places = [];
      dataset.facts = [];
      dataset.dataset.opening = {t: '2025-06-29'};
      for (const event of dataset.events) {
        event.place = null;
        delete event.from;
        delete event.about;
        for (const participant of event.participants) delete participant.origin;
      }
      for (const actor of dataset.actors) delete actor.seat;
    },
    says: async page => {
      await expect(page.locator('.map-note')).toContainText('No report here names a place');
      await expect(page.locator('.unplaced')).toContainText('not on the map: 2');
    },
  },
};

test.describe('a dataset with little in it', () => {
  // what leads nowhere in a dataset so changed is told to the console
  test.use({expectedMessages: [/the link is dropped|is left out|is told without it/]});

  for (const [what, {change, says}] of Object.entries(scant)) {
    test(`with ${what} has its words, on a desktop and on a phone`, async ({page}) => {
      await routeDataset(page, change);
      await openAtlas(page);
      for (const size of [sizes.desktop, sizes.phone]) {
        expect(await faultsAt(page, [''], [size])).toEqual([]);
        await says(page);
      }
    });
  }
});

test.describe('where something cannot be had', () => {
  test.use({expectedMessages: [/was preloaded|Failed to load resource|could not be loaded/]});

  test('data of a newer version are told from broken ones, and the page itself is loaded anew', async ({
    page,
  }) => {
    await routeDataset(page, ({dataset}) => {
      dataset.schemaVersion = '9.0';
    });
    await page.setViewportSize(sizes.phone);
    await page.goto('./');
    const card = page.getByRole('alert');
    await expect(card).toContainText('dataset.json is written for a newer version of this page.');
    // the caption above it is not covered
    const caption = (await page.locator('.first .caption').boundingBox())!;
    expect((await card.boundingBox())!.y).toBeGreaterThan(caption.y + caption.height);
    await page.unroute('**/dataset.json');
    await page.getByRole('button', {name: 'Reload the page'}).click();
    await expect(captionOf(page)).toContainText('Lavrov');
  });

  test('a map without a basemap or without journeys says so, and the list is whole', async ({page}) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await openAtlas(page, aPanel);
    await expect(page.locator('.map-note')).toContainText('This browser draws no journeys.');
    // and a page that has come without its picture
    await page.route('**/basemap/*.json', route => route.abort());
    await page.route('**/', async route => {
      const response = await route.fetch();
      const html = (await response.text()).replace('id="basemap"', 'id="no-basemap"');
      await route.fulfill({response, body: html});
    });
    await page.reload();
    await expect(page.locator('.map-note')).toContainText('Land and borders could not be loaded.');
    await page.getByRole('button', {name: 'List', exact: true}).click();
    await expect(page.locator('.stage-list .event-title')).toHaveCount(27);
  });
});

// ── words ───────────────────────────────────────────────────────────────────────────────────

test('words nearly half as long again find room, from right to left as well', async ({page}) => {
  await page.addInitScript(speakPseudo);
  await openAtlas(page, aPanel);
  await expect(page.locator('[data-atlas] h1')).toContainText('⟦');
  const windows = [sizes.phone, sizes.frame, sizes.desktop];
  expect(await faultsAt(page, [anEvent, aList, aPanel], windows)).toEqual([]);
  // mirrored: what is at the end stands at the left; time and map are not
  const middleOf = async (part: Locator) => {
    const {x, width} = (await part.boundingBox())!;
    return x + width / 2;
  };
  expect(await middleOf(page.locator('.tools'))).toBeLessThan(
    await middleOf(page.locator('[data-atlas] .title')),
  );
  const bars = page.locator('.timeline-hit');
  expect(await middleOf(bars.first())).toBeLessThan(await middleOf(bars.last()));
  expect(await middleOf(city(page, 'Moscow'))).toBeLessThan(await middleOf(city(page, 'Cholpon-Ata')));
  await page.locator('.tools-more > button').click();
  expect(await cutTexts(page)).toEqual([]);
});

/** In the page: turns every text into one nearly half as long again, and the page around. What is measured before it is written is left out. */
function speakPseudo(): void {
  const apart =
    '.cities, .basemap-names, .small-map, .timeline-body svg, .timeline-playhead, .timeline-gap, script, title';
  const longer = (node: Node) => {
    const text = node.nodeValue ?? '';
    if (!/\p{L}/u.test(text) || text.startsWith('⟦') || node.parentElement?.closest(apart)) return;
    node.nodeValue = `⟦${text} ${'ẽxträ lông '
      .repeat(30)
      .slice(0, Math.ceil(text.length * 0.4))
      .trim()}⟧`;
  };
  const visit = (root: Node) => {
    if (root.nodeType === Node.TEXT_NODE) longer(root);
    else for (const child of root.childNodes) visit(child);
  };
  new MutationObserver(records => {
    for (const {type, target, addedNodes} of records) {
      if (type === 'characterData') longer(target);
      else addedNodes.forEach(visit);
    }
  }).observe(document, {subtree: true, childList: true, characterData: true});
  document.addEventListener('DOMContentLoaded', () => {
    document.documentElement.dir = 'rtl';
    visit(document.body);
  });
}

// ── size and room of text ───────────────────────────────────────────────────────────────────

test('at 400 %, in a window of 320 × 256, caption, steps, panel, map and list can all be had', async ({
  page,
}) => {
  await page.setViewportSize({width: 320, height: 256});
  await openAtlas(page, aPanel);
  expect(await cutTexts(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
  await expect(captionOf(page)).toBeInViewport({ratio: 1});
  await page.getByRole('button', {name: 'Next event', exact: true}).click();
  await expect(captionOf(page)).toContainText('30 June 2025');
  await panelOf(page).getByRole('button', {name: 'Show more'}).click();
  await expect(panelOf(page).locator('.panel-body')).toBeInViewport();
  await panelOf(page).getByRole('button', {name: 'Show all'}).click();
  await panelOf(page).getByRole('button', {name: 'Show less'}).click();
  const map = page.locator('[data-atlas] .map');
  await map.scrollIntoViewIfNeeded();
  await expect(map).toBeInViewport({ratio: 0.6});
  await page.getByRole('button', {name: 'List', exact: true}).click();
  const current = page.locator('.stage-list .event-title', {hasText: 'Meeting of CSTO foreign ministers'});
  await expect(current).toBeInViewport();
});

test('the room between letters, words and lines that a reader asks for cuts nothing off', async ({page}) => {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    // as in WCAG 2.2, 1.4.12
    sheet.replaceSync(
      '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}' +
        'p {margin-block-end: 2em !important}',
    );
    document.adoptedStyleSheets = [sheet];
  });
  await openAtlas(page, aPanel);
  expect(await faultsAt(page, [aPanel, aList], [sizes.desktop, sizes.phone])).toEqual([]);
});

// ── colours that the system forces ──────────────────────────────────────────────────────────

test('where the system forces its colours, the map has them, and edges, selection and focus are seen', async ({
  page,
  accessibilityIssues,
}) => {
  await page.setViewportSize(sizes.desktop);
  await openAtlas(page, aPanel);
  await page.emulateMedia({forcedColors: 'active', colorScheme: 'dark'});
  const system = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'));
    probe.style.background = 'Canvas';
    probe.style.color = 'CanvasText';
    const {backgroundColor, color} = getComputedStyle(probe);
    probe.remove();
    return {backgroundColor, color};
  });
  // journeys are painted in the colour of text, on the ground that text stands on
  await expect.poll(() => inksOn(page)).toEqual([system.color]);
  const styleOf = (part: Locator) =>
    part.evaluate(element => {
      const {backgroundColor, borderTopStyle, outlineStyle} = getComputedStyle(element);
      return {backgroundColor, borderTopStyle, outlineStyle};
    });
  expect((await styleOf(page.locator('.map'))).backgroundColor).toBe(system.backgroundColor);
  for (const card of ['.panel', '.timeline', '.legend', '.zoom', '.tools-pair'])
    expect((await styleOf(page.locator(`[data-atlas] ${card}`))).borderTopStyle, card).toBe('solid');
  const [pressed, other] = ['Map', 'List'].map(name => page.getByRole('button', {name, exact: true}));
  expect((await styleOf(pressed!)).backgroundColor).not.toBe((await styleOf(other!)).backgroundColor);
  await other!.focus();
  await page.keyboard.press('Tab');
  expect((await styleOf(page.locator(':focus'))).outlineStyle).toBe('solid');
  expect(await accessibilityIssues()).toEqual([]);
});

/** The opaque colours on the canvas, without the shades at the edges of lines. */
async function inksOn(page: Page): Promise<string[]> {
  return page.locator('.map-canvas').evaluate((canvas: HTMLCanvasElement) => {
    const {width, height} = canvas;
    // read from a copy: reading back makes Chromium draw a canvas in another way from then on
    const copy = new OffscreenCanvas(width, height).getContext('2d', {willReadFrequently: true})!;
    copy.drawImage(canvas, 0, 0);
    const {data} = copy.getImageData(0, 0, width, height);
    const inks = new Set<string>();
    for (let at = 0; at < data.length; at += 4)
      if (data[at + 3] === 255) inks.add(`rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`);
    return [...inks];
  });
}
