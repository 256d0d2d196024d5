/**
 * The whole way through the atlas, as who does not see it hears it, in each language. The transcripts beside this file are stories to be read; when
 * what is said changes: `npx playwright test screenReader --update-snapshots=all`.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import type {Language} from '../../src/i18n';
import {atlasStands, bar, captionOf, city, headingOf, openAtlas, panelOf, sizes} from './atlas';
import {expect, test} from './fixtures';
import {roleWords} from './roleWords';
import {beforeListening, listenTo} from './speech';

interface Story {
  readonly page: string;
  /** How the transcript is to be read. */
  readonly intro: string;
  readonly chapters: Readonly<Record<'open' | 'time' | 'next' | 'city' | 'source' | 'list' | 'back', string>>;
  /** The first letters of Moscow. */
  readonly moscow: string;
}

const stories: Readonly<Record<Language, Story>> = {
  en: {
    page: './',
    intro:
      'What is heard on the way through the atlas. After > is what the reader does, below it what is said of the place that this leads to, and in brackets what the page says by itself.',
    chapters: {
      open: 'The atlas is opened, and its title read',
      time: 'On by the Tab key to the day, and from day to day',
      next: 'Back to the button for the next event, which is pressed twice',
      city: 'On the map, to Moscow by its letters, and to a city above it',
      source: 'From the city to one of the sources',
      list: 'From the top of the page to the list, and to an event in it',
      back: 'Back, and back again',
    },
    moscow: 'mo',
  },
  ru: {
    page: './index.ru.html',
    intro:
      'Что слышно на пути по атласу. После > — что делает читатель, под этим — что говорится о месте, куда он попал, в скобках — что страница говорит сама.',
    chapters: {
      open: 'Атлас открыт, читается заголовок',
      time: 'Клавишей Tab до дня, затем день за днём',
      next: 'Назад к кнопке следующего события, дважды',
      city: 'На карте: по буквам до Москвы и к городу над ней',
      source: 'От города к одному из источников',
      list: 'От начала страницы к списку и к событию в нём',
      back: 'Назад и ещё раз назад',
    },
    moscow: 'мо',
  },
  ky: {
    page: './index.ky.html',
    intro:
      'Атлас менен жүргөндө эмне угулат. > белгисинен кийин окурмандын кылганы, анын астында барган жери тууралуу айтылганы, кашаада барак өзү айтканы.',
    chapters: {
      open: 'Атлас ачылды, аталышы окулат',
      time: 'Tab менен күнгө чейин, андан соң күндөн күнгө',
      next: 'Кийинки окуянын баскычына кайтуу, эки жолу басуу',
      city: 'Картада: тамгалар боюнча Москвага, андан жогорку шаарга',
      source: 'Шаардан булактардын бирине',
      list: 'Барактын башынан тизмеге жана андагы окуяга',
      back: 'Артка жана дагы бир жолу артка',
    },
    moscow: 'мо',
  },
};

test.use({viewport: sizes.desktop, contextOptions: {reducedMotion: 'reduce'}});

for (const [language, {page: address, intro, chapters, moscow}] of Object.entries(stories)) {
  test(`by keys alone, in ${language}: time, next event, city, source, list and back`, async ({
    page,
  }, info) => {
    await beforeListening(page);
    await page.goto(address);
    await atlasStands(page);
    const speech = await listenTo(page, roleWords[language as Language]);

    speech.chapter(intro);
    speech.chapter(chapters.open);
    await speech.read('[data-atlas] .title');

    speech.chapter(chapters.time);
    await speech.pressUntil('Tab', '.timeline-slider');
    await speech.press('ArrowRight', 2);
    await speech.press('PageUp');
    await speech.press('Space');
    await speech.wait(20);
    await speech.press('Space');

    speech.chapter(chapters.next);
    await speech.press('Shift+Tab', 2);
    await speech.press('Enter', 2);

    speech.chapter(chapters.city);
    await speech.pressUntil('Shift+Tab', '.cities *');
    await speech.type(moscow);
    await speech.press('ArrowUp');
    await speech.press('Enter');
    await speech.read('.panel');

    speech.chapter(chapters.source);
    await speech.pressUntil('Tab', '.panel [data-kind="source"]');
    await speech.press('Enter');
    await speech.read('.panel', 12);

    speech.chapter(chapters.list);
    await speech.goToTop();
    await speech.press('Tab');
    await speech.press('Enter');
    await speech.pressUntil('Tab', '.event-title');
    await speech.press('Enter');
    await speech.read('.panel', 6);

    speech.chapter(chapters.back);
    await speech.back();
    await speech.back();

    const file = `${import.meta.dirname}/screenReader.${language}.txt`;
    const isWanted = info.config.updateSnapshots === 'all' || !existsSync(file);
    if (isWanted) writeFileSync(file, speech.transcript());
    expect(speech.transcript()).toBe(readFileSync(file, 'utf8'));
  });
}

test.describe('by single taps, without a drag', () => {
  test.use({viewport: sizes.phone, hasTouch: true, contextOptions: {reducedMotion: 'reduce'}});

  test('time, next event, city, source, list and back', async ({page}) => {
    await openAtlas(page, 't=2025-06-29');
    const step = page.getByRole('button', {name: 'Next event'});
    await bar(page, 'Parade of 9 May').tap();
    await expect(captionOf(page)).toContainText('9 May 2025');
    await step.tap();
    await expect(headingOf(page)).toHaveText('Zakharova’s remarks on Lavrov’s visit');

    await city(page, 'Moscow').tap();
    await expect(headingOf(page)).toHaveText('Moscow');
    await panelOf(page).getByRole('button', {name: 'Show more'}).tap();
    await panelOf(page).locator('[data-kind="source"]').filter({hasText: 'TASS'}).first().tap();
    await expect(headingOf(page)).toHaveText(/TASS/);
    await panelOf(page).getByRole('button', {name: 'Close'}).tap();
    await expect(headingOf(page)).toHaveText('Now and next');

    await page.getByRole('button', {name: 'List', exact: true}).tap();
    await page.locator('.event-list').getByRole('button', {name: 'Parade of 9 May in Moscow'}).tap();
    await expect(headingOf(page)).toHaveText('Parade of 9 May in Moscow');
    await page.getByRole('button', {name: 'Map', exact: true}).tap();
    await expect(page.locator('.map-surface')).toBeVisible();
    await page.goBack();
    await expect(headingOf(page)).toHaveText('Now and next');
  });

  test('cities that share a dot are chosen from', async ({page}) => {
    await openAtlas(page, 't=2025-06-29&view=50,65,1.5');
    const dot = page.locator('.city[aria-expanded]').first();
    await dot.tap();
    const choice = page.locator('.city-choice').getByRole('button');
    await expect(choice).not.toHaveCount(1);
    const name = (await choice.last().textContent())!.replace(/,.*/, '');
    await choice.last().tap();
    await expect(headingOf(page)).toHaveText(name);
  });
});
