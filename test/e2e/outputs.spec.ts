/** What the build has written beside its pages, and what their heads say of it; and how corrections are told. */
import type {APIRequestContext, Page} from '@playwright/test';
import {headingOf, openAtlas, panelOf} from './atlas';
import {expect, test} from './fixtures';
import {routeDataset} from './routedDataset';

/** Every written page that the front page leads to by language, and the front page of each other family that is there. */
async function pagesOf(page: Page, request: APIRequestContext): Promise<string[]> {
  const embed = await request.get('embed.html');
  const families = embed.ok() ? ['index.html', 'embed.html'] : ['index.html'];
  const pages: string[] = [];
  for (const family of families) {
    await page.goto(family);
    const alternates = page.locator('head link[rel=alternate][hreflang]');
    pages.push(...(await alternates.evaluateAll(links => links.map(link => (link as HTMLLinkElement).href))));
  }
  return [...new Set(pages)];
}

interface Ld {
  readonly name: string;
  readonly version: string;
  readonly distribution: readonly {readonly contentUrl: string}[];
}

test('each page says in its head what it is, in its language, and what it names is there', async ({
  page,
  request,
}) => {
  const pages = await pagesOf(page, request);
  expect(pages.length % 3).toBe(0);
  expect(pages.length).toBeGreaterThan(0);
  for (const address of pages) {
    await page.goto(address);
    const content = (key: string) =>
      page.locator(`head meta[name="${key}"], head meta[property="${key}"]`).getAttribute('content');
    const title = await content('og:title');
    expect(title).toBeTruthy();
    expect(await page.locator('head title').count()).toBe(1);
    for (const key of ['description', 'og:description', 'og:type', 'og:locale', 'twitter:card'])
      expect(await content(key), `${key} of ${address}`).toBeTruthy();
    expect(await content('itinera:version')).toMatch(/^[0-9a-f]{12}$/);

    // the description for catalogues is data: it parses, and names files that are there
    const ld = JSON.parse(await page.locator('head script[type="application/ld+json"]').innerHTML()) as Ld;
    expect(ld).toMatchObject({'@type': 'Dataset', name: title, version: await content('itinera:version')});
    const links = page.locator('head link[href]');
    const named = await links.evaluateAll(all => all.map(link => (link as HTMLLinkElement).href));
    for (const {contentUrl} of ld.distribution) named.push(new URL(contentUrl, address).href);
    for (const href of new Set(named)) expect((await request.get(href)).status(), href).toBe(200);
  }
});

test('the pinned dataset is the present one, to the byte', async ({request}) => {
  const {current, corrections} = (await (await request.get('versions.json')).json()) as {
    current: string;
    corrections: unknown;
  };
  expect(corrections).toEqual([]);
  const bytes = async (file: string) => (await request.get(file)).body();
  expect((await bytes(`pinned/${current}.json`)).equals(await bytes('dataset.json'))).toBe(true);
});

test('the previews are pictures that a browser draws, at the size that networks ask for', async ({
  page,
  request,
}) => {
  await page.goto('./');
  for (const name of ['preview', 'preview.ru', 'preview.ky'])
    for (const extension of ['svg', 'png']) {
      const file = `${name}.${extension}`;
      expect((await request.get(file)).status(), file).toBe(200);
      const size = await page.evaluate(async src => {
        const picture = new Image();
        picture.src = src;
        await picture.decode();
        return [picture.naturalWidth, picture.naturalHeight];
      }, file);
      expect(size, file).toEqual([1200, 630]);
    }
});

for (const viewport of [
  {width: 1280, height: 800},
  {width: 390, height: 844},
]) {
  test.describe(`in a window of ${viewport.width} px`, () => {
    test.use({viewport, contextOptions: {reducedMotion: 'reduce'}});

    test('a correction is read in the panel of its event and beside the credit', async ({
      page,
      accessibilityIssues,
    }) => {
      await routeDataset(page, ({dataset}) => {
        dataset.corrections.push({
          date: '2026-01-05',
          about: ['lavrov-visit-kyrgyzstan-2025'],
          text: {en: 'The visit was given as one of three days.'},
        });
      });
      await openAtlas(page, 't=2025-06-29&event=lavrov-visit-kyrgyzstan-2025');
      await expect(headingOf(page)).toContainText('Lavrov');
      const told = panelOf(page).getByRole('listitem').filter({hasText: 'one of three days'});
      await expect(told).toHaveText('5 January 2026: The visit was given as one of three days.');
      if (viewport.width < 600) await page.locator('.panel-handle').click();
      await told.scrollIntoViewIfNeeded();
      await expect(told).toBeInViewport({ratio: 1});
      expect(await accessibilityIssues({within: '.panel'})).toEqual([]);
      if (viewport.width < 600) await panelOf(page).getByRole('button', {name: 'Close'}).click();

      await page.getByRole('button', {name: 'More', exact: true}).click();
      await page.getByRole('button', {name: 'About this map'}).click();
      const about = page.getByRole('dialog', {name: 'About this map'});
      await expect(about.getByRole('heading', {name: 'Corrections'})).toBeAttached();
      await about.getByText('one of three days').scrollIntoViewIfNeeded();
      await expect(about.getByText('one of three days')).toBeInViewport({ratio: 1});
      expect(await accessibilityIssues({within: 'dialog[open]'})).toEqual([]);
    });
  });
}
