import type {Page} from '@playwright/test';
import {atlasStands, captionOf, goTo, headingOf, openAtlas, restingFragment} from './atlas';
import {expect, test} from './fixtures';

const own = {
  en: 'Journeys and meetings in five reports',
  ru: 'Поездки и встречи в пяти сообщениях',
  ky: 'Беш кабардагы сапарлар жана жолугушуулар',
};
const html = (page: Page) => page.locator('html');

test.describe('without script', () => {
  test.use({javaScriptEnabled: false, expectedMessages: [/was preloaded using link preload/]});

  for (const [language, title, caption, event, other] of [
    ['ru', own.ru, 'Чолпон-Ата: Лавров, визит на два дня', 'Визит Лаврова в Кыргызстан', 'ky'],
    ['ky', own.ky, 'Чолпон-Ата: Лавров, эки күндүк сапар', 'Лавровдун Кыргызстанга сапары', 'ru'],
  ] as const) {
    test(`the page in ${language} stands, and leads to the others`, async ({page}) => {
      await page.goto(`./index.${language}.html`);
      await expect(html(page)).toHaveAttribute('lang', language);
      await expect(page).toHaveTitle(title);
      await expect(page.getByRole('heading', {level: 1})).toHaveText(title);
      await expect(page.locator('.caption-sentence')).toContainText(caption);
      await expect(page.getByRole('link', {name: event})).toBeVisible();
      await page.locator(`.first-languages a[lang="${other}"]`).click();
      await expect(page).toHaveTitle(own[other]);
    });
  }
});

test('another language is a page away, and everything stays as it was', async ({
  page,
  accessibilityIssues,
}) => {
  await openAtlas(page, 't=2025-12-22&event=cis-informal-summit-2025&view=55,40,4&mode=list&group=place');
  await expect(page).toHaveTitle(`Informal CIS summit in St. Petersburg · ${own.en}`);
  const before = await restingFragment(page);
  await page.getByRole('button', {name: 'More', exact: true}).click();
  await expect(page.getByRole('link', {name: 'English'})).toHaveAttribute('aria-current', 'true');
  await page.getByRole('link', {name: 'Кыргызча'}).click();
  await atlasStands(page);
  expect(new URL(page.url()).pathname).toMatch(/\/index\.ky\.html$/);
  expect(await restingFragment(page)).toBe(before);
  await expect(html(page)).toHaveAttribute('lang', 'ky');
  await expect(headingOf(page)).toHaveText('КМШнын Санкт-Петербургдагы расмий эмес саммити');
  await expect(page.getByRole('button', {name: 'Тизме', exact: true})).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', {name: 'Дагы', exact: true}).click();
  expect(await accessibilityIssues()).toEqual([]);
  await page.keyboard.press('Escape');
  // the tab is named after what is selected
  await expect(page).toHaveTitle(`КМШнын Санкт-Петербургдагы расмий эмес саммити · ${own.ky}`);
  await page.keyboard.press('Escape');
  await expect(page).toHaveTitle(own.ky);
  // a country that the browser has no Kyrgyz name of, and the page has brought along
  await page.getByRole('button', {name: 'Карта', exact: true}).click();
  await expect(page.getByText('Түркия', {exact: true}).last()).toBeAttached();
});

test('a language in the address is that of the whole page, as long as it is there', async ({page}) => {
  await openAtlas(page, 't=2025-06-29&lang=ru');
  await expect(html(page)).toHaveAttribute('lang', 'ru');
  await expect(captionOf(page)).toContainText('29 июня 2025 года. Чолпон-Ата: Лавров, визит на два дня');
  await expect(page).toHaveTitle(own.ru);
  await page.getByRole('button', {name: 'Ещё', exact: true}).click();
  await expect(page.getByRole('link', {name: 'English'})).toHaveAttribute(
    'href',
    './index.html#t=2025-06-29',
  );
  await goToEnglish(page);
  await expect(html(page)).toHaveAttribute('lang', 'en');
  await expect(captionOf(page)).toContainText('22 December 2025');
});

/** The slider is called otherwise until the page speaks English again. */
async function goToEnglish(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = 't=2025-12-22';
  });
  await expect(page).toHaveTitle(own.en);
  await goTo(page, 't=2025-12-22');
}

test.describe('where the words of its language cannot be fetched', () => {
  test.use({expectedMessages: [/the page speaks "en", since its words in "ru"|Failed to load resource/]});

  test('the page speaks English, says so once, and works', async ({page}) => {
    const warnings: string[] = [];
    page.on('console', message => {
      if (message.type() === 'warning' && message.text().includes('Itinera')) warnings.push(message.text());
    });
    await page.route(/\/assets\/ru-[^/]*\.js$/, route => route.fulfill({status: 404, body: ''}));
    await page.goto('./index.ru.html#t=2025-06-29&place=cholpon-ata');
    await atlasStands(page);
    await expect(html(page)).toHaveAttribute('lang', 'en');
    await expect(captionOf(page)).toHaveText('29 June 2025: Lavrov is due in Cholpon-Ata for two days.');
    await page.getByRole('button', {name: 'Next event'}).click();
    await expect(captionOf(page)).toContainText('30 June 2025');
    expect(warnings).toHaveLength(1);
  });
});
