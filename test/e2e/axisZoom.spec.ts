import type {Page} from '@playwright/test';
import {bar, fragmentWith, middleOf, openAtlas, sizes, slider} from './atlas';
import {expect, test} from './fixtures';

const inJune = 't=2025-06-29&from=2025-06-01&to=2025-06-30';
const firstDay = (page: Page) => page.getByRole('slider', {name: 'First day shown'});
const lastDay = (page: Page) => page.getByRole('slider', {name: 'Last day shown'});
const track = (page: Page) => page.locator('.timeline-track');

/** Opens the atlas and waits until what zooms has been fetched. */
async function openWithAxis(page: Page, fragment: string): Promise<void> {
  await openAtlas(page, fragment);
  await page.waitForLoadState('networkidle');
}

test.describe('on a wide window', () => {
  test.use({viewport: sizes.desktop});

  test('a wheel with Ctrl zooms about the pointer, the address keeps it, and a new visit shows it again', async ({
    page,
  }) => {
    await openWithAxis(page, 't=2025-06-29');
    const parade = bar(page, 'Parade of 9 May');
    const before = await middleOf(parade);
    await page.mouse.move(before.x, before.y);
    await page.keyboard.down('Control');
    for (let notch = 0; notch < 4; notch++) await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    const fragment = await fragmentWith(page, 'from=');
    expect((await middleOf(parade)).x).toBeCloseTo(before.x, -1);
    expect(await page.evaluate(() => [visualViewport!.scale, scrollX, scrollY])).toEqual([1, 0, 0]);

    await page.reload();
    await openAtlas(page, fragment.slice(1));
    expect((await middleOf(parade)).x).toBeCloseTo(before.x, -1);
    // Back undoes what was opened, not how closely it was looked at
    await parade.click();
    await fragmentWith(page, 'event=parade-moscow-2025');
    await page.goBack();
    await expect.poll(() => new URL(page.url()).hash).not.toContain('event=');
    expect(new URL(page.url()).hash).toContain('from=');
  });

  test('a wheel alone is the page’s, and a sideways one moves what is zoomed', async ({page}) => {
    await openWithAxis(page, inJune);
    const {x, y} = await middleOf(track(page));
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 300);
    await page.mouse.wheel(400, 0);
    await expect.poll(() => new URL(page.url()).hash).toMatch(/from=2025-06-1\d&to=2025-07-1\d/);
  });

  test('keys move the ends of the overview, which never cross, and buttons lead out again', async ({
    page,
    accessibilityIssues,
  }) => {
    await openAtlas(page, inJune);
    await firstDay(page).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(firstDay(page)).toHaveAttribute('aria-valuetext', '31 May 2025');
    await fragmentWith(page, 'from=2025-05-31');
    await page.keyboard.press('End');
    await expect(firstDay(page)).toHaveAttribute('aria-valuetext', '24 June 2025');
    await page.keyboard.press('Tab');
    await expect(lastDay(page)).toBeFocused();
    await page.keyboard.press('Home');
    await expect(lastDay(page)).toHaveAttribute('aria-valuetext', '30 June 2025');
    expect(await accessibilityIssues()).toEqual([]);

    await page.getByRole('button', {name: 'Longer period'}).click();
    await expect(firstDay(page)).not.toHaveAttribute('aria-valuetext', '24 June 2025');
    await page.getByRole('button', {name: 'Whole period'}).click();
    await expect(firstDay(page)).toHaveCount(0);
    await expect(slider(page)).toBeFocused();
    await expect.poll(() => new URL(page.url()).hash).not.toContain('from=');
    await page.keyboard.press('+');
    await fragmentWith(page, 'from=');
  });

  test('a period can be typed; what is wrong is said beside the field and stays', async ({
    page,
    accessibilityIssues,
  }) => {
    await openAtlas(page, 't=2025-06-29');
    await page.getByRole('button', {name: 'Period…'}).click();
    const dialog = page.getByRole('dialog', {name: 'Period'});
    await dialog.getByLabel('First day').fill('2025-07-01');
    await dialog.getByLabel('Last day').fill('2025-06-01');
    await dialog.getByRole('button', {name: 'Show', exact: true}).click();
    await expect(dialog.getByText('This is before the first day, 1 July 2025.')).toBeVisible();
    await expect(dialog.getByLabel('Last day')).toHaveValue('2025-06-01');
    await expect(dialog.getByLabel('Last day')).toBeFocused();
    expect(await accessibilityIssues()).toEqual([]);
    await dialog.getByLabel('Last day').fill('2025-07-31');
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    expect(await fragmentWith(page, 'from=2025-07-01&to=2025-07-31')).toContain('t=2025-07-01');
  });
});

test.describe('on a phone', () => {
  test.use({viewport: sizes.phone, hasTouch: true});

  test('two fingers part the days under them, and everything is large enough for a thumb', async ({page}) => {
    await openWithAxis(page, 't=2025-06-29');
    const {x, y} = await middleOf(bar(page, 'Parade of 9 May'));
    const session = await page.context().newCDPSession(page);
    const fingers = (type: 'touchStart' | 'touchMove', apartPx: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: [-apartPx, apartPx].map((aside, id) => ({x: x + aside, y, id})),
      });
    await fingers('touchStart', 30);
    for (const apartPx of [45, 70, 100]) await fingers('touchMove', apartPx);
    await session.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
    expect(await fragmentWith(page, 'from=202')).toContain('t=2025-06-29');
    expect((await middleOf(bar(page, 'Parade of 9 May'))).x).toBeCloseTo(x, -1);

    await firstDay(page).waitFor();
    const targets = page.locator('.timeline-controls button, .timeline-tools button, .timeline-strip');
    const small = await targets.evaluateAll(all =>
      all.flatMap(one => {
        const {height} = one.getBoundingClientRect();
        return height < 44 ? [`${one.textContent} ${height}`] : [];
      }),
    );
    expect(small).toEqual([]);
  });
});
