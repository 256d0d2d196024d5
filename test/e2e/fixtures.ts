import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {test as base, expect} from '@playwright/test';
import type {AxeResults} from 'axe-core';

interface QuietOptions {
  /**
   * What this test provokes on purpose: a complaint that contains the text, or matches, is let pass.
   * `test.use({expectedMessages: [/WebGL/]})`
   * Several are one pattern with `|`: a list of two Playwright takes for a value and its options.
   */
  expectedMessages: readonly (string | RegExp)[];
}

interface Fixtures extends QuietOptions {
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
export const test = base.extend<Fixtures>({
  expectedMessages: [[], {option: true}],

  context: async ({context, baseURL, expectedMessages}, use) => {
    const home = new URL(baseURL ?? 'http://localhost/').origin;
    const complaints = new Set<string>(); // a policy is said twice, as a header and in the page, and so are its breaches
    const complain = (complaint: string) => {
      const expected = expectedMessages.some(message =>
        typeof message === 'string' ? complaint.includes(message) : message.test(complaint),
      );
      if (!expected) complaints.add(complaint);
    };

    context.on('console', message => {
      const {url, lineNumber} = message.location();
      if (loud.has(message.type())) complain(`${message.type()}: ${message.text()} (${url}:${lineNumber})`);
    });
    context.on('weberror', error => complain(`uncaught: ${error.error().stack ?? error.error().message}`));
    context.on('request', request => {
      const {protocol, origin} = new URL(request.url());
      if (protocol.startsWith('http') && origin !== home)
        complain(`request to another origin: ${request.url()}`);
    });
    // not every breach reaches the console: this makes it so
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', event => {
        const {effectiveDirective, blockedURI, sourceFile, lineNumber} = event;
        console.error(
          `policy breached: ${effectiveDirective} refuses ${blockedURI} (${sourceFile}:${lineNumber})`,
        );
      });
    });

    await use(context);
    expect([...complaints], 'the page complained').toEqual([]);
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

const loud = new Set(['warning', 'error', 'assert']);
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
