import type {Browser, BrowserContext, CDPSession, Disposable, Page, ViewportSize} from '@playwright/test';

/** What of its surroundings a page can be told anew; all else needs another context. */
export interface Seeing {
  readonly viewport: ViewportSize;
  readonly colorScheme: 'light' | 'dark' | 'no-preference';
  readonly reducedMotion: 'reduce' | 'no-preference';
}

/** A page that serves one test after the other, and the context that is its alone. */
export interface KeptPage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly devtools: CDPSession;
  /** What takes back what a test has done to it. */
  readonly undo: (() => Promise<void>)[];
  /** A test has done to it what nobody can undo: it serves no other. */
  isSpoiled: boolean;
}

/** What a test does with these is there in the next one too. */
const lastingForPage = [
  'addLocatorHandler',
  'exposeBinding',
  'exposeFunction',
  'on',
  'once',
  'route',
  'routeFromHAR',
  'routeWebSocket',
  'setExtraHTTPHeaders',
] as const satisfies readonly (keyof Page)[];

const lastingForContext = [
  'addCookies',
  'addInitScript',
  'exposeBinding',
  'exposeFunction',
  'grantPermissions',
  'route',
  'routeFromHAR',
  'routeWebSocket',
  'setExtraHTTPHeaders',
  'setGeolocation',
  'setOffline',
] as const satisfies readonly (keyof BrowserContext)[];

const lastingForClock = [
  'install',
  'pauseAt',
  'setFixedTime',
  'setSystemTime',
] as const satisfies readonly (keyof Page['clock'])[];

/**
 * Pages between two tests: on about:blank, without a history, and without routes, scripts, listeners or a clock of a test. What was fetched and compiled
 * stays with the browser, and so the next test has the same page in half of the time. There is one for each choice of what a page cannot be told.
 */
export class KeptPages {
  private readonly waiting = new Map<string, KeptPage>();

  /** @param prepare  makes a context ready that nobody has used. */
  constructor(
    private readonly browser: Browser,
    private readonly prepare: (context: BrowserContext) => Promise<void>,
  ) {}

  /** The page that waits for a test with this choice, or else a new one. */
  async take(choice: string, {viewport, ...media}: Seeing): Promise<KeptPage> {
    const kept = this.waiting.get(choice) ?? (await this.make());
    this.waiting.delete(choice);
    await kept.page.setViewportSize(viewport);
    await kept.page.emulateMedia({media: null, forcedColors: 'none', contrast: 'no-preference', ...media});
    return kept;
  }

  /** A page that nobody has used and nobody will: its test begins with nothing fetched. */
  async makeForOne(): Promise<KeptPage> {
    const kept = await this.make();
    kept.isSpoiled = true;
    return kept;
  }

  /** Leaves the page empty for the next test with this choice, or closes one that is spoiled. */
  async giveBack(choice: string, kept: KeptPage): Promise<void> {
    const {context, page, devtools, undo} = kept;
    if (kept.isSpoiled || page.isClosed()) {
      await context.close();
      return;
    }
    for (const other of context.pages()) if (other !== page) await other.close();
    for (const step of undo.splice(0)) await step();
    await page.goto('about:blank');
    // nothing of the next page lies under the pointer
    await page.mouse.move(-1, -1);
    // a history has room for fifty, and a full one would no longer say that it grows
    await devtools.send('Page.resetNavigationHistory');
    this.waiting.set(choice, kept);
  }

  /** In a context with the options of the test that asks for it. */
  private async make(): Promise<KeptPage> {
    const context = await this.browser.newContext();
    await this.prepare(context);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const kept: KeptPage = {context, page, devtools, undo: [], isSpoiled: false};
    // what a session has asked for ends with it
    watch(context, ['newCDPSession'], async opened => {
      const session = (await opened) as CDPSession;
      kept.undo.push(() => session.detach());
    });
    watch(page, ['addInitScript'], async added => {
      const script = (await added) as Disposable;
      kept.undo.push(() => script.dispose());
    });
    const spoil = () => {
      kept.isSpoiled = true;
    };
    watch(page, lastingForPage, spoil);
    watch(context, lastingForContext, spoil);
    watch(page.clock, lastingForClock, spoil);
    return kept;
  }
}

/** Tells when one of these methods has been called, and what it answered. */
function watch<Owner extends object>(
  owner: Owner,
  names: readonly (keyof Owner)[],
  tell: (answer: unknown) => unknown,
): void {
  for (const name of names) {
    const method = owner[name] as (...args: unknown[]) => unknown;
    const watched = (...args: unknown[]) => {
      const answer = method.apply(owner, args);
      tell(answer);
      return answer;
    };
    Object.defineProperty(owner, name, {value: watched});
  }
}
