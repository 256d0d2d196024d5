// A frame of an article that nobody looks at: the browser draws no frames for it, and may hold its timers.

import {expect, iframe, liveFrame, longText, test} from './article';
import {atlasStands} from './atlas';

test.use({fresh: true});

test('out of view, where no frames are drawn, it does what the article says and tells of it', async ({
  page,
  openArticle,
}) => {
  await openArticle(`${longText}${iframe()}`);
  const frame = await liveFrame(page);
  await expect(page.locator('iframe')).not.toBeInViewport();
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, {heard});
    addEventListener('message', ({data}: MessageEvent<unknown>) => heard.push(data));
    const {contentWindow} = document.querySelector('iframe')!;
    contentWindow!.postMessage({type: 'itinera:command', v: 1, rid: 7, cmd: 'next', args: {}}, '*');
  });
  await expect(frame.locator('.embed .caption')).toContainText('30 June 2025');
  await expect
    .poll(() => page.evaluate<unknown>('heard'))
    .toEqual(
      expect.arrayContaining([
        expect.objectContaining({type: 'itinera:ack', rid: 7, ok: true}),
        expect.objectContaining({type: 'itinera:timechange', t: '2025-06-30'}),
      ]),
    );
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('what follows a change waits for no frame and no timer: the tab is named while the clock stands', async ({
  page,
}) => {
  await page.clock.install({time: Date.UTC(2026, 10, 1)});
  await page.goto('./embed.html');
  await atlasStands(page);
  await page.clock.pauseAt(Date.UTC(2026, 10, 2));
  await page.getByRole('button', {name: 'Next event'}).click();
  await expect(page).toHaveTitle(/^Meeting of CSTO foreign ministers · /);
});
