import type {FrameLocator, Page} from '@playwright/test';
import {serveExamples} from '../../scripts/examples.mjs';
import {expect, test as quiet} from './fixtures';

interface ExampleFixtures {
  /** Opens an example by the name of its file, without its end. */
  readonly openExample: (name: string) => Promise<void>;
}

interface ExampleServer {
  /** Where the articles are, without a slash at its end. */
  readonly examplesAt: string;
}

/** Playwright's test with the articles of examples/, served as `npm run examples` serves them: on another loopback origin than the atlas. */
export const test = quiet.extend<ExampleFixtures, ExampleServer>({
  examplesAt: [
    // oxlint-disable-next-line no-unused-vars -- Playwright wants a pattern, and Biome one that is not empty
    async ({playwright: _}, use, {project}) => {
      const {origin, close} = await serveExamples({
        atlas: project.use.baseURL!,
        dist: process.env.ITINERA_DIST ?? 'dist',
      });
      await use(origin);
      await close();
    },
    {scope: 'worker'},
  ],
  // the article's own files are no requests of a frame
  expectedMessages: async ({examplesAt}, use) => use([`request to another origin: ${examplesAt}`]),
  openExample: async ({page, examplesAt}, use) => {
    await use(async name => {
      await page.goto(`${examplesAt}/${name}.html`);
    });
  },
});

export {expect};

/** What the frame of an element or a selector shows, once it lives. */
export async function frameAt(page: Page, selector: string): Promise<FrameLocator> {
  const frame = page.frameLocator(selector);
  await expect(frame.locator('.embed')).toBeVisible();
  return frame;
}

/** The sentence of a frame's caption. */
export const captionIn = (frame: FrameLocator) => frame.locator('.embed .caption-sentence');
