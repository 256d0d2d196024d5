import type {Page} from '@playwright/test';
import {toDayNumber} from '../../src/time';
import {captionOf, headingOf, openAtlas, pauseButton, playButton, slider} from './atlas';
import {expect, test} from './fixtures';

/** Where a caption tells an event by its actors instead of its title. */
const sentences: Readonly<Record<string, RegExp>> = {
  'lavrov-visit-kyrgyzstan-2025': /Lavrov is due in Cholpon-Ata/,
  'kulubaev-visit-moscow-2025': /Kulubaev is in Moscow/,
  'putin-visit-kyrgyzstan-2023': /Putin is due in Kyrgyzstan/,
  'putin-japarov-talks-2023': /Putin and Japarov are due to hold talks/,
  'lavrov-kulubaev-talks-2025': /Kulubaev and Lavrov are due to hold talks/,
  'north-korea-telegram-2023': /sent Putin a message/,
};

interface EventOfDataset {
  readonly id: string;
  readonly title: {readonly en: string};
  readonly days: readonly (number | null)[];
}

test.describe('the whole window', () => {
  // the least window with lanes and the whole caption: less to paint
  test.use({viewport: {width: 900, height: 560}});

  test('played from the start, every event is told in the caption within a minute', async ({page}) => {
    test.slow();
    await page.clock.install();
    await openAtlas(page, 't=2023-10-01');
    const {events} = (await (await page.request.get('./dataset.json')).json()) as {events: EventOfDataset[]};
    await collect(page, '[data-atlas] .caption');
    await playButton(page).click();
    await page.clock.runFor(60_000);
    await expect(playButton(page)).toBeVisible();
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /^31 December 2025/);

    // what is only said to be possible on a day does not count
    const told = (await collected(page)).map(text => text.replaceAll(/[^;:]+\(day not stated\)/g, ''));
    const firstDay = toDayNumber('2023-10-01');
    const missing = events
      .filter(({days}) => (days[3] ?? days[2] ?? Number.POSITIVE_INFINITY) >= firstDay)
      .filter(
        ({id, title}) => !told.some(text => text.includes(title.en) || sentences[id]?.test(text) === true),
      );
    expect(missing.map(({id}) => id)).toEqual([]);
  });
});

test('a hidden tab pauses', async ({page}) => {
  await openAtlas(page, 't=2023-10-01');
  await playButton(page).click();
  await expect(pauseButton(page)).toBeVisible();
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', {configurable: true, get: () => true});
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(playButton(page)).toBeVisible();
});

test('with nothing selected the panel follows what is played', async ({page}) => {
  await page.clock.install();
  await openAtlas(page, 't=2025-12-20');
  await playButton(page).click();
  await page.clock.runFor(2500);
  await expect(page.locator('.panel')).toContainText('22 December 2025');
  await expect(headingOf(page)).toHaveText('Now and next');
});

test('one button changes the speed', async ({page}) => {
  await openAtlas(page);
  const speed = page.getByRole('button', {name: /^Speed/});
  await expect(speed).toHaveAccessibleName('Speed 1×');
  await speed.click();
  await expect(speed).toHaveAccessibleName('Speed 2×');
  await speed.click();
  await speed.click();
  await expect(speed).toHaveAccessibleName('Speed 1×');
});

test('at the end of the window, play begins again from its start', async ({page}) => {
  await page.clock.install();
  await openAtlas(page, 't=2025-12-31');
  await playButton(page).click();
  await page.clock.runFor(200);
  await expect(captionOf(page)).toContainText('October 2023');
});

test.describe('where less motion is wished', () => {
  test.use({contextOptions: {reducedMotion: 'reduce'}});

  test('playing steps from one day on which something is told to the next', async ({page}) => {
    await page.clock.install();
    await openAtlas(page, 't=2025-06-20');
    await page.evaluate(() => {
      const days: string[] = [];
      Object.assign(window, {days});
      const day = document.querySelector('.timeline-day')!;
      new MutationObserver(() => days.push(day.textContent)).observe(day, {
        characterData: true,
        subtree: true,
      });
    });
    await playButton(page).click();
    await page.clock.runFor(15_000);
    await expect(playButton(page)).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as {days: string[]}).days)).toEqual([
      '29 June 2025',
      '30 June 2025',
      '16 September 2025',
      '16 November 2025',
      '22 December 2025',
      '31 December 2025',
    ]);
  });
});

/** Collects every text that an element has from now on. */
async function collect(page: Page, selector: string): Promise<void> {
  await page.evaluate(wanted => {
    const element = document.querySelector(wanted)!;
    const texts = new Set([element.textContent]);
    Object.assign(window, {texts});
    new MutationObserver(() => texts.add(element.textContent)).observe(element.parentElement!, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  }, selector);
}

async function collected(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(window as unknown as {texts: Set<string>}).texts]);
}
