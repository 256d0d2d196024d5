import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  expect,
  type Request,
  type WebError,
} from '@playwright/test';
import type {AxeResults} from 'axe-core';
import {type KeptPage, KeptPages} from './keptPages';

interface QuietOptions {
  /**
   * What this test provokes on purpose: a complaint that contains the text, or matches, is let pass.
   * `test.use({expectedMessages: [/WebGL/]})`
   * Several are one pattern with `|`: a list of two Playwright takes for a value and its options.
   */
  expectedMessages: readonly (string | RegExp)[];
  /** Whether this test begins with a browser that has fetched nothing yet; by default it may have what the tests before it have fetched. */
  fresh: boolean;
}

interface WorkerFixtures {
  keptPages: KeptPages;
}

interface Fixtures extends QuietOptions {
  keptPage: KeptPage;
  /** What axe finds against WCAG 2.2 A and AA in the page as it stands: a line a finding, none if all is well. */
  accessibilityIssues: (asked?: AxeQuestion) => Promise<string[]>;
}

/** What axe is to look at; by default at all of the page, by all of the rules. */
interface AxeQuestion {
  /** A selector: only what has changed since it looked at the rest. */
  readonly within?: string;
  /** Colours alone, which are all that another theme changes. */
  readonly coloursAlone?: boolean;
}

/**
 * Playwright's test, with a context that must stay quiet: a warning or error in the console, an uncaught error, a request to
 * another origin or a breach of the content security policy, in any page or frame, fails the test at its end.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  expectedMessages: [[], {option: true}],

  fresh: [false, {option: true}],

  keptPages: [
    async ({browser}, use) => {
      await use(new KeptPages(browser, sayBreaches));
    },
    {scope: 'worker'},
  ],

  keptPage: async (
    {
      keptPages,
      fresh,
      baseURL,
      colorScheme,
      contextOptions,
      deviceScaleFactor,
      hasTouch,
      isMobile,
      javaScriptEnabled,
      locale,
      timezoneId,
      viewport,
    },
    use,
    testInfo,
  ) => {
    const {reducedMotion, ...others} = contextOptions;
    const choice = [
      baseURL,
      deviceScaleFactor,
      hasTouch,
      isMobile,
      javaScriptEnabled,
      locale,
      timezoneId,
      others,
    ];
    const key = JSON.stringify(choice);
    const kept = await (fresh
      ? keptPages.makeForOne()
      : keptPages.take(key, {
          viewport: viewport!,
          colorScheme: colorScheme ?? 'light',
          reducedMotion: reducedMotion ?? 'no-preference',
        }));
    await use(kept);
    if (testInfo.status !== testInfo.expectedStatus) kept.isSpoiled = true;
    await keptPages.giveBack(key, kept);
  },

  context: async ({keptPage: {context}, baseURL, expectedMessages}, use) => {
    const home = new URL(baseURL ?? 'http://localhost/').origin;
    const complaints = new Set<string>(); // a policy is said twice, as a header and in the page, and so are its breaches
    const complain = (complaint: string) => {
      const expected = expectedMessages.some(message =>
        typeof message === 'string' ? complaint.includes(message) : message.test(complaint),
      );
      if (!expected) complaints.add(complaint);
    };

    const onConsole = (message: ConsoleMessage) => {
      const {url, lineNumber} = message.location();
      if (loud.has(message.type())) complain(`${message.type()}: ${message.text()} (${url}:${lineNumber})`);
    };
    const onError = (error: WebError) =>
      complain(`uncaught: ${error.error().stack ?? error.error().message}`);
    const onRequest = (request: Request) => {
      const {protocol, origin} = new URL(request.url());
      if (protocol.startsWith('http') && origin !== home)
        complain(`request to another origin: ${request.url()}`);
    };
    context.on('console', onConsole).on('weberror', onError).on('request', onRequest);
    await use(context);
    context.off('console', onConsole).off('weberror', onError).off('request', onRequest);
    expect([...complaints], 'the page complained').toEqual([]);
  },

  page: async ({context}, use) => {
    const [page] = context.pages();
    await use(page!);
  },

  accessibilityIssues: async ({page}, use) => {
    await use(async ({within = 'html', coloursAlone = false} = {}) => {
      // evaluated by the browser's debugger, since the policy lets no inline script in
      if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axeSource);
      const {violations} = await page.evaluate(
        ({root, runOnly}) =>
          (
            globalThis as unknown as {axe: {run: (root: string, options: object) => Promise<AxeResults>}}
          ).axe.run(root, {runOnly, resultTypes: ['violations']}),
        {
          root: within,
          runOnly: coloursAlone
            ? ['color-contrast']
            : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        },
      );
      return violations.flatMap(({id, help, nodes}) =>
        nodes
          .map(({target}) => target.join(' '))
          .filter(target => !(id === 'target-size' && hasEquivalent.test(target)))
          .filter(target => !(id === 'region' && firstStop.test(target)))
          .map(target => `${id}: ${help} (${target})`),
      );
    });
  },
});

export {expect};

/**
 * Bars and cities lie where time and place put them, and may be nearer to each other than 24 px. The same is done by the buttons for the previous
 * and the next event, by the list and by the panels, which is the exception that WCAG 2.5.8 names "equivalent".
 */
const hasEquivalent = /\.timeline-hit|\[data-place=/;

/** The way past the map stands before all landmarks, as such links do; axe knows one only where what it leads to is there already. */
const firstStop = /\.skip/;

/** Not every breach of the policy reaches the console: this makes it so. */
async function sayBreaches(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', event => {
      const {effectiveDirective, blockedURI, sourceFile, lineNumber} = event;
      console.error(
        `policy breached: ${effectiveDirective} refuses ${blockedURI} (${sourceFile}:${lineNumber})`,
      );
    });
  });
}

const loud = new Set(['warning', 'error', 'assert']);
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
