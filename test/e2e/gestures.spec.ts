import {
  bar,
  cameraOf,
  captionOf,
  city,
  fragmentWith,
  headingOf,
  openAtlas,
  panelOf,
  restingCamera,
  sizes,
  slider,
} from './atlas';
import {expect, test} from './fixtures';

test.use({viewport: sizes.desktop});

test('scrubbing moves time, and neither the selection nor the camera', async ({page}) => {
  await openAtlas(page, 't=2025-06-29&place=cholpon-ata');
  const camera = await restingCamera(page);
  await slider(page).focus();
  for (let k = 0; k < 3; k++) await page.keyboard.press('ArrowRight');
  await fragmentWith(page, 't=2025-07-02');
  await expect(panelOf(page).getByRole('heading', {name: 'Cholpon-Ata'})).toBeVisible();
  expect(await cameraOf(page)).toEqual(camera);
});

test('the panel follows time only when nothing is selected', async ({page}) => {
  await openAtlas(page, 't=2025-12-21');
  await expect(panelOf(page).getByRole('heading', {level: 2})).toHaveText('Now and next');
  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(panelOf(page)).toContainText('Informal CIS summit in St. Petersburg');
  await expect(panelOf(page)).toContainText('22 December 2025');
});

test('a bar opens its event: time, panel, and the least move of the camera', async ({page}) => {
  await openAtlas(page, 't=2025-06-29');
  const camera = await restingCamera(page);
  await bar(page, 'Informal CIS summit in St. Petersburg').click();
  await fragmentWith(page, 't=2025-12-22');
  expect(await fragmentWith(page, 'event=cis-informal-summit-2025')).toContain('t=2025-12-22');
  await expect(panelOf(page).getByRole('heading', {level: 2})).toHaveText(
    'Informal CIS summit in St. Petersburg',
  );
  expect(await restingCamera(page)).toEqual(camera); // its journeys are in view
});

test('a telegram from outside the frame is opened with a zoom out, and shown whole', async ({page}) => {
  await openAtlas(page, 't=2025-06-29');
  const {scale} = await restingCamera(page);
  // bars near each other share their hit areas: a press means the nearest one
  await bar(page, 'North Korean telegram to Putin').click({force: true});
  await fragmentWith(page, 'event=north-korea-telegram-2023');
  await expect.poll(async () => Number((await cameraOf(page)).scale)).toBeLessThan(Number(scale));
  await expect(city(page, 'Pyongyang')).toBeVisible();
  await expect(city(page, 'Moscow')).toBeVisible();
});

test('previous and next step through the events in the order of being told', async ({page}) => {
  await openAtlas(page, 't=2025-06-29&event=lavrov-visit-kyrgyzstan-2025');
  await page.getByRole('button', {name: 'Next event'}).click();
  await fragmentWith(page, 'event=csto-foreign-ministers-2025');
  await page.getByRole('button', {name: 'Previous event'}).click();
  expect(await fragmentWith(page, 'event=lavrov-visit-kyrgyzstan-2025')).toContain('t=2025-06-29');
});

test('a card and a link in a panel open their event with its day', async ({page}) => {
  await openAtlas(page, 't=2025-03-01&place=cholpon-ata');
  await panelOf(page).getByRole('button', {name: 'Meeting of CSTO foreign ministers'}).click();
  expect(await fragmentWith(page, 'event=csto-foreign-ministers-2025')).toContain('t=2025-06-30');
});

test('a city in view is selected without a move of camera or clock', async ({page}) => {
  await openAtlas(page, 't=2025-06-29');
  const camera = await restingCamera(page);
  await city(page, 'Baku').click();
  expect(await fragmentWith(page, 'place=baku')).toContain('t=2025-06-29');
  await expect(panelOf(page).getByRole('heading', {name: 'Baku'})).toBeVisible();
  expect(await restingCamera(page)).toEqual(camera);
});

test('a country is selected by its land, a person by a link; the clock stays', async ({page}) => {
  await openAtlas(page, 't=2025-06-29');
  await page.locator('[data-country="TM"]').click({position: {x: 30, y: 25}});
  expect(await fragmentWith(page, 'place=turkmenistan')).toContain('t=2025-06-29');
  await openAtlas(page, 't=2025-06-29&place=cholpon-ata');
  await panelOf(page).getByRole('link', {name: 'Sergey Lavrov'}).first().click();
  expect(await fragmentWith(page, 'actor=sergey-lavrov')).toContain('t=2025-06-29');
});

test('dragging and zooming the map moves the camera and nothing else', async ({page}) => {
  await openAtlas(page, 't=2025-06-29&place=cholpon-ata');
  const camera = await restingCamera(page);
  await page.mouse.move(700, 560);
  await page.mouse.down();
  await page.mouse.move(640, 600, {steps: 4});
  await page.mouse.up();
  await fragmentWith(page, 'view=');
  const dragged = await cameraOf(page);
  expect([dragged.x - camera.x, dragged.y - camera.y]).toEqual([-60, 40]);
  await page.mouse.wheel(0, -200);
  await expect.poll(async () => Number((await cameraOf(page)).scale)).toBeGreaterThan(Number(camera.scale));
  expect(await fragmentWith(page, 't=2025-06-29')).toContain('place=cholpon-ata');
  await page.getByRole('button', {name: 'Back to the opening view'}).click();
  await expect.poll(() => cameraOf(page)).toEqual(camera);
});

test('Back undoes selections one by one', async ({page}) => {
  await openAtlas(page, 't=2025-06-29');
  await city(page, 'Baku').click();
  await fragmentWith(page, 'place=baku');
  await city(page, 'Minsk').click();
  await fragmentWith(page, 'place=minsk');
  await page.goBack();
  await expect(panelOf(page).getByRole('heading', {name: 'Baku'})).toBeVisible();
  await page.goBack();
  await expect(panelOf(page).getByRole('heading', {level: 2})).toHaveText('Now and next');
});

test('Esc closes the panel and gives the focus back to the city', async ({page}) => {
  await openAtlas(page, 't=2025-06-29');
  const minsk = city(page, 'Minsk');
  await minsk.focus();
  await page.keyboard.press('Enter');
  await expect(panelOf(page).getByRole('heading', {name: 'Minsk'})).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panelOf(page).getByRole('heading', {level: 2})).toHaveText('Now and next');
  await expect(minsk).toBeFocused();
});

test('pointing at a bar picks its event out on the map and in the panel', async ({page}) => {
  await openAtlas(page, 't=2025-06-29&place=cholpon-ata');
  const box = (await bar(page, 'Meeting of CSTO foreign ministers').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(panelOf(page).locator('[data-picked]')).toContainText('CSTO foreign ministers');
  await expect(page.locator('.cities')).toHaveAttribute('data-picking', 'true');
  await expect(city(page, 'Cholpon-Ata')).toHaveAttribute('data-picked', 'true');
  await page.mouse.move(700, 500);
  await expect(panelOf(page).locator('[data-picked]')).toHaveCount(0);
});

test('pointing at a card picks its bar out', async ({page}) => {
  await openAtlas(page, 't=2025-06-29&place=cholpon-ata');
  await panelOf(page).locator('article').first().hover();
  await expect(page.locator('.timeline [data-picked], .timeline .is-picked').first()).toBeAttached();
});

test('playing moves neither selection nor camera', async ({page}) => {
  await page.clock.install();
  await openAtlas(page, 't=2025-06-20&place=cholpon-ata');
  const camera = await cameraOf(page);
  await page.getByRole('button', {name: 'Play', exact: true}).click();
  await page.clock.runFor(6000);
  await expect(captionOf(page)).not.toContainText('20 June');
  await page.getByRole('button', {name: 'Pause'}).click();
  expect(await cameraOf(page)).toEqual(camera);
  await expect(panelOf(page).getByRole('heading', {name: 'Cholpon-Ata'})).toBeVisible();
});

test('previous event opens it, with its day, and moves the map no more than it must', async ({page}) => {
  await openAtlas(page, 't=2025-07-15');
  const camera = await restingCamera(page);
  await page.getByRole('button', {name: 'Previous event'}).click();
  expect(await fragmentWith(page, 'event=csto-foreign-ministers-2025')).toContain('t=2025-06-30');
  expect(await restingCamera(page)).toEqual(camera);
});

test('what lies out of view comes in by the least move: the scale stays', async ({page}) => {
  await openAtlas(page, 't=2025-06-29&view=55,37,4.5');
  const before = await restingCamera(page);
  await panelOf(page).getByRole('button', {name: 'Lavrov’s visit to Kyrgyzstan'}).click();
  await expect(city(page, 'Cholpon-Ata')).toBeVisible();
  await expect(city(page, 'Moscow')).toBeVisible();
  expect(Number((await restingCamera(page)).scale)).toBeLessThanOrEqual(Number(before.scale));

  await openAtlas(page, 't=2025-06-29&view=55,37,5');
  const near = await restingCamera(page);
  await page.goto('./#t=2025-06-29&view=55,37,5&place=baku');
  await expect(headingOf(page)).toHaveText('Baku');
  const shown = await restingCamera(page);
  expect(shown.scale).toBe(near.scale);
});

test('a person moves neither time nor map', async ({page}) => {
  await openAtlas(page, 't=2025-06-29&place=cholpon-ata');
  const camera = await restingCamera(page);
  await panelOf(page).getByRole('link', {name: 'Sadyr Japarov'}).first().click();
  expect(await fragmentWith(page, 'actor=sadyr-japarov')).toContain('t=2025-06-29');
  expect(await restingCamera(page)).toEqual(camera);
});

test('pointing at a city, or its focus, picks its event out on the track and in the panel', async ({
  page,
}) => {
  await openAtlas(page, 't=2025-06-29');
  const picked = page.locator('.timeline-bar.is-picked');
  await expect(picked).toHaveCount(0);
  await city(page, 'Cholpon-Ata').hover();
  await expect(picked).toHaveCount(1);
  await expect(panelOf(page).locator('[data-picked]')).toContainText('Lavrov’s visit to Kyrgyzstan');
  await page.mouse.move(700, 600);
  await expect(picked).toHaveCount(0);
  await city(page, 'Cholpon-Ata').focus();
  await expect(picked).toHaveCount(1);
});

test('the focus on a bar picks its event out on the map and in the list', async ({page}) => {
  await openAtlas(page, 't=2025-06-29&mode=list');
  await bar(page, 'Lavrov’s visit to Kyrgyzstan').focus();
  await expect(page.locator('.stage-list [data-picked]')).toContainText('Lavrov’s visit to Kyrgyzstan');
  await expect(city(page, 'Cholpon-Ata')).toHaveAttribute('data-picked', 'true');
});

test('pointing at a line of the list picks its bar out', async ({page}) => {
  await openAtlas(page, 't=2025-06-29&mode=list');
  await page.locator('.stage-list .event-list-row', {hasText: 'Parade of 9 May'}).hover();
  await expect(page.locator('.timeline-bar.is-picked')).toHaveCount(1);
});

test.describe('on a phone', () => {
  test.use({viewport: sizes.phone, hasTouch: true});

  test('a city in view is selected without a move of the camera', async ({page}) => {
    await openAtlas(page, 't=2025-06-29');
    const camera = await restingCamera(page);
    await city(page, 'Moscow').tap();
    await fragmentWith(page, 'place=moscow');
    expect(await restingCamera(page)).toEqual(camera);
  });
});
