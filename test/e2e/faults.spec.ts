import type {Page} from '@playwright/test';
import {atlasStands, captionOf} from './atlas';
import {expect, test} from './fixtures';

// the browser's own words on an answer that is an error, or that is not used
test.use({expectedMessages: [/Failed to load resource|was preloaded using link preload/]});

const answers = {
  'is not there': {
    answer: {status: 404, contentType: 'text/plain', body: 'Not found'},
    words: 'dataset.json answered 404. Check that the data file lies beside the page.',
  },
  'is answered with an error of the host': {
    answer: {status: 503, contentType: 'text/plain', body: 'Later'},
    words: 'dataset.json answered 503.',
  },
  'is a page of HTML': {
    answer: {status: 200, contentType: 'text/html', body: '<!doctype html><title>Home</title>'},
    words: 'got HTML or XML, expected JSON; check the address of the file',
  },
  'is broken JSON': {
    answer: {status: 200, contentType: 'application/json', body: '{"dataset": {"id": "five-reports",}'},
    words: /broken JSON in line 1, column \d+/,
  },
  'is cut off': {
    answer: {status: 200, contentType: 'application/json', body: '{"dataset": {"id": "five'},
    words: /the text|not closed|cut off/,
  },
  'is empty': {
    answer: {status: 200, contentType: 'application/json', body: ''},
    words: 'the file is empty; expected JSON',
  },
  'is JSON of something else': {
    answer: {status: 200, contentType: 'application/json', body: '{"places": 3}'},
    words: /dataset/,
  },
} as const;

for (const [name, {answer, words}] of Object.entries(answers)) {
  test(`where the dataset ${name}, a card says so, the list stays, and trying again recovers`, async ({
    page,
  }) => {
    await page.route('**/dataset.json', route => route.fulfill(answer));
    await page.goto('./');
    await expectCardOverTheList(page, words);

    await page.unroute('**/dataset.json');
    await page.getByRole('button', {name: 'Try again'}).click();
    await atlasStands(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(captionOf(page)).toContainText('Lavrov');
  });
}

test('where the dataset cannot be reached, it is asked for thrice before the card says so', async ({
  page,
}) => {
  let asked = 0;
  await page.route('**/dataset.json', route => {
    asked += 1;
    return route.abort();
  });
  await page.goto('./');
  await expectCardOverTheList(page, 'dataset.json could not be reached. Check the connection.');
  expect(asked).toBeGreaterThanOrEqual(3);
});

test('where not even the words for it can be had, that is said, and trying again still helps', async ({
  page,
}) => {
  const lost = ['**/dataset.json', '**/assets/FailureCard-*.js'];
  for (const url of lost) await page.route(url, route => route.abort());
  await page.goto('./');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('This part could not be loaded. Check the connection.');
  await expect(page.locator('#first')).toBeVisible();
  for (const url of lost) await page.unroute(url);
  await alert.getByRole('button', {name: 'Try again'}).click();
  await atlasStands(page);
  await expect(alert).toHaveCount(0);
});

test('trying again in vain says so again', async ({page}) => {
  let asked = 0;
  await page.route('**/dataset.json', route => {
    asked += 1;
    return route.fulfill({status: 404, body: ''});
  });
  await page.goto('./');
  await expectCardOverTheList(page, 'answered 404');
  const before = asked;
  await page.getByRole('button', {name: 'Try again'}).click();
  await expect.poll(() => asked).toBeGreaterThan(before);
  await expectCardOverTheList(page, 'answered 404');
});

test('axe finds nothing in the card', async ({page, accessibilityIssues}) => {
  await page.route('**/dataset.json', route => route.fulfill({status: 404, body: ''}));
  await page.goto('./');
  await expectCardOverTheList(page, 'answered 404');
  expect(await accessibilityIssues()).toEqual([]);
});

async function expectCardOverTheList(page: Page, words: string | RegExp): Promise<void> {
  const card = page.getByRole('alert');
  await expect(card).toContainText(words, {timeout: 10_000});
  await expect(card.getByRole('heading')).toHaveText('The events could not be loaded');
  await expect(card.getByRole('button', {name: 'Try again'})).toBeVisible();
  await expect(page.locator('.first-list .event-list-row')).toHaveCount(27);
  await expect(page.locator('.first-list')).toBeVisible();
  await expect(page.locator('.first .caption')).toBeVisible();
}

test('where the style sheet of the running atlas cannot be had, a card says so, the page stays, and trying again recovers', async ({
  page,
}) => {
  await page.route('**/assets/atlas-*.css', route => route.fulfill({status: 404, body: ''}));
  await page.goto('./');
  await expectCardOverTheList(page, /atlas-[\w-]+\.css could not be reached/);

  await page.unroute('**/assets/atlas-*.css');
  await page.getByRole('button', {name: 'Try again'}).click();
  await atlasStands(page);
});
