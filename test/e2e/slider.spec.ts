import type {Page} from '@playwright/test';
import {
  bar,
  bars,
  captionOf,
  fragmentWith,
  goTo,
  headingOf,
  middleOf,
  openAtlas,
  pauseButton,
  playButton,
  sizes,
  slider,
} from './atlas';
import {expect, test} from './fixtures';

test.describe('by keys', () => {
  test('arrows move by a day, Page Up and Page Down by an event, Home and End to the ends', async ({
    page,
  }) => {
    await openAtlas(page, 't=2025-06-28');
    await slider(page).focus();
    const press = async (key: string, day: string) => {
      await page.keyboard.press(key);
      await expect(slider(page)).toHaveAttribute('aria-valuetext', new RegExp(`^${day}`));
    };
    await press('ArrowRight', '29 June 2025');
    await press('ArrowUp', '30 June 2025');
    await press('ArrowLeft', '29 June 2025');
    await press('ArrowDown', '28 June 2025');
    await press('PageDown', '29 June 2025');
    await expect(headingOf(page)).toHaveText('Lavrov’s visit to Kyrgyzstan');
    await press('PageDown', '30 June 2025');
    await press('PageUp', '29 June 2025');
    await press('Home', '1 October 2023');
    await press('ArrowLeft', '1 October 2023');
    await press('End', '31 December 2025');
    await press('ArrowRight', '31 December 2025');
    await expect(slider(page)).toBeFocused();
  });

  test('a screen reader hears the day, what is told on it, and that a day is not covered', async ({page}) => {
    await openAtlas(page, 't=2025-06-29');
    await expect(slider(page)).toHaveAttribute(
      'aria-valuetext',
      '29 June 2025, Lavrov’s visit to Kyrgyzstan',
    );
    await goTo(page, 't=2024-06-01');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', '1 June 2024, not covered by these reports');
  });

  test('space plays and pauses, on the slider and where nothing has the focus', async ({page}) => {
    await openAtlas(page, 't=2023-10-01');
    await page.keyboard.press('Space');
    await expect(pauseButton(page)).toBeVisible();
    await page.keyboard.press('Space');
    await expect(playButton(page)).toBeVisible();
    await slider(page).focus();
    await page.keyboard.press('Space');
    await expect(pauseButton(page)).toBeVisible();
    await page.keyboard.press('Space');
    await expect(playButton(page)).toBeVisible();
  });
});

test.describe('by hand', () => {
  test.use({viewport: sizes.desktop});

  test('a drag draws the clock along and rests on a whole day', async ({page}) => {
    await openAtlas(page, 't=2025-06-29');
    const parade = await middleOf(bar(page, 'Parade of 9 May'));
    const june = await middleOf(bar(page, 'Lavrov’s visit to Kyrgyzstan'));
    const y = (await page.locator('.timeline-track').boundingBox())!.y + 6;
    await page.mouse.move((parade.x + june.x) / 2, y);
    await page.mouse.down();
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /^\d+ (May|June) 2025$/);
    await page.mouse.move(june.x - 40, y, {steps: 4});
    const dragged = await slider(page).inputValue();
    await page.mouse.up();
    await expect(slider(page)).toHaveValue(dragged);
    await expect(headingOf(page)).toHaveText('Now and next');
  });

  test('within 12 px a drag snaps to an event, and a further drag lets it go', async ({page}) => {
    await openAtlas(page, 't=2025-06-29');
    const parade = await middleOf(bar(page, 'Parade of 9 May'));
    const y = (await page.locator('.timeline-track').boundingBox())!.y + 6;
    await page.mouse.move(parade.x - 40, y);
    await page.mouse.down();
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /April 2025/);
    for (const away of [-10, 0, 10]) {
      await page.mouse.move(parade.x + away, y);
      await expect(slider(page)).toHaveAttribute('aria-valuetext', '9 May 2025, Parade of 9 May in Moscow');
    }
    await page.mouse.move(parade.x + 24, y);
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /^1\d May 2025$/);
    await page.mouse.up();
  });

  test('an empty stretch is folded, says so, and can be unfolded', async ({page}) => {
    await openAtlas(page, 't=2025-06-29');
    await expect(page.getByText('14 months not covered by these reports')).toBeVisible();
    await expect(page.locator('.timeline-zigzag')).toHaveCount(1);
    const folded = await middleOf(bar(page, 'Start of Kyrgyzstan’s CSTO chairmanship'));
    await page.getByRole('button', {name: 'True scale'}).click();
    await expect(page.getByRole('button', {name: 'True scale'})).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.timeline-zigzag')).toHaveCount(0);
    await expect(page.getByText('14 months not covered by these reports')).toHaveCount(0);
    const unfolded = await middleOf(bar(page, 'Start of Kyrgyzstan’s CSTO chairmanship'));
    expect(unfolded.x).toBeGreaterThan(folded.x + 100);
    await page.getByRole('button', {name: 'True scale'}).click();
    await expect(page.locator('.timeline-zigzag')).toHaveCount(1);
  });

  test('a press in the fold leads to a day that the reports do not cover', async ({page}) => {
    await openAtlas(page, 't=2025-06-29');
    const fold = await middleOf(page.locator('.timeline-zigzag'));
    await page.mouse.click(fold.x, fold.y);
    await expect(captionOf(page)).toHaveText(/^\d+ \w+ 2024: nothing in these reports\.$/);
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /2024, not covered by these reports$/);
  });

  test('what lies before the window is counted, and leads to the list', async ({page}) => {
    await openAtlas(page, 't=2025-06-29');
    await page.getByRole('button', {name: '‹ 2 earlier'}).click();
    await fragmentWith(page, 'mode=list');
    await expect(page.locator('[data-atlas] .event-list')).toContainText('Founding of the CIS');
  });
});

test.describe('by touch', () => {
  test.use({viewport: sizes.phone, hasTouch: true});

  test('a finger along the track draws the clock, and what it ends on is not opened', async ({page}) => {
    await openAtlas(page, 't=2025-06-29');
    const parade = await middleOf(bar(page, 'Parade of 9 May'));
    const {height, y: top} = (await page.locator('.timeline-track').boundingBox())!;
    const y = top + height / 2;
    const finger = await fingerOn(page);
    await finger.press(parade.x + 60, y);
    for (const away of [50, 40, 20, 8]) await finger.moveTo(parade.x + away, y);
    await expect(slider(page)).toHaveAttribute('aria-valuetext', '9 May 2025, Parade of 9 May in Moscow');
    await finger.lift();
    await fragmentWith(page, 't=2025-05-09');
    await expect(headingOf(page)).toHaveText('Now and next');
    expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
  });

  test('a tap on a bar opens its event, and a tap beside all bars moves the clock', async ({page}) => {
    await openAtlas(page, 't=2025-06-29');
    await bar(page, 'Parade of 9 May').tap();
    await expect(headingOf(page)).toHaveText('Parade of 9 May in Moscow');
    await fragmentWith(page, 't=2025-05-09');
    const parade = await middleOf(bar(page, 'Parade of 9 May'));
    await page.touchscreen.tap(parade.x - 30, parade.y);
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /^\d+ (March|April) 2025$/);
  });

  test('previous and next are 44 px and every bar has 24 px to hit', async ({page}) => {
    await openAtlas(page);
    for (const name of ['Previous event', 'Next event']) {
      const {width, height} = (await page.getByRole('button', {name}).boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
    const areas = await bars(page)
      .getByRole('button')
      .evaluateAll(all => all.map(one => [one.clientWidth, one.clientHeight]));
    expect(Math.min(...areas.flat())).toBeGreaterThanOrEqual(24);
  });
});

/** A finger, by the browser's debugger: Playwright itself only taps. */
async function fingerOn(page: Page) {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: {x: number; y: number}[]) =>
    session.send('Input.dispatchTouchEvent', {type, touchPoints});
  return {
    press: (x: number, y: number) => send('touchStart', [{x, y}]),
    moveTo: (x: number, y: number) => send('touchMove', [{x, y}]),
    lift: () => send('touchEnd', []),
  };
}
