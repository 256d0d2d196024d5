/** The codes of docs/embedding.md, pasted into an article as they stand there. */
import {readFileSync} from 'node:fs';
import {expect, liveFrame, test} from './article';

const docs = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
const codes = [...docs.matchAll(/```html\n([\s\S]*?)```/g)].map(([, code]) =>
  code!.replaceAll('https://atlas.example', '{atlas}'),
);
const codeWith = (part: string) => codes.find(code => code.includes(part))!;
const [frameCode, scriptCode, elementCode] = ['<iframe', 'embed.js', '<itinera-map'].map(codeWith) as [
  string,
  string,
  string,
];
const forms = {
  'a frame': {code: frameCode, selector: 'iframe', height: 'its code'},
  'a frame and a script': {code: frameCode + scriptCode, selector: 'iframe', height: 'the map'},
  'an element': {code: elementCode, selector: 'itinera-map iframe', height: 'the map'},
} as const;

for (const [form, {code, selector, height}] of Object.entries(forms)) {
  test(`${form} stands in a fresh article, with a title, at the height of ${height}`, async ({
    page,
    openArticle,
  }) => {
    await openArticle(`<h1>An article</h1>${code}<p>And its text.</p>`);
    const frame = await liveFrame(page, selector);
    await expect(frame.locator('.caption-sentence').last()).toContainText('CSTO foreign ministers');
    await expect(page.locator(selector)).toHaveAttribute('title', 'Map of the meeting');
    const {width} = (await page.locator(selector).boundingBox())!;
    expect(width).toBe(720);
    if (height === 'its code') await expect(page.locator(selector)).toHaveCSS('height', '480px');
    else
      await expect
        .poll(async () => (await page.locator(selector).boundingBox())!.height)
        .toBeGreaterThan(490);
    await frame.getByRole('button', {name: /^List: \d+$/}).click();
    await expect(frame.locator('.stage-list')).toBeVisible();
  });
}

test('each code is shorter than 1,000 characters and names no address but the atlas', () => {
  for (const code of [frameCode, scriptCode, elementCode]) {
    expect(code.length).toBeLessThan(1000);
    expect(code).not.toMatch(/https?:/);
    expect(code).toContain('{atlas}/');
  }
});
