import type {Page} from '@playwright/test';
import type {Opened} from '../scale/opened';

/** What a page holds on to, after what is not needed has been thrown away. */
export interface Alive {
  readonly heapMB: number;
  /** Memory of typed arrays and the like, which the heap does not count. */
  readonly buffersMB: number;
  readonly listeners: number;
  readonly elements: number;
  /** WebGL contexts that have not been lost. */
  readonly contexts: number;
  readonly workers: number;
}

interface Counted {
  alive: {contexts: number; workers: number};
}

/** Counts contexts and workers from the first script on. */
export async function countAlive(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const alive = {contexts: 0, workers: 0};
    Object.assign(window, {alive});
    const contexts: WeakRef<WebGL2RenderingContext>[] = [];
    const getContext = HTMLCanvasElement.prototype.getContext as (...args: unknown[]) => unknown;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
      const context = getContext.apply(this, args);
      const isNew = !contexts.some(known => known.deref() === context);
      if (context instanceof WebGL2RenderingContext && isNew) contexts.push(new WeakRef(context));
      return context;
    } as typeof HTMLCanvasElement.prototype.getContext;
    Object.defineProperty(alive, 'contexts', {
      get: () => contexts.filter(context => context.deref()?.isContextLost() === false).length,
    });
    const OwnWorker = Worker;
    window.Worker = class extends OwnWorker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        alive.workers += 1;
      }
      override terminate() {
        alive.workers -= 1;
        super.terminate();
      }
    };
  });
}

/** What is alive now. */
export async function aliveIn({page, session}: Opened): Promise<Alive> {
  await session.send('Performance.enable');
  // what the first round lets go of may have held more
  for (let round = 0; round < 2; round += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(300);
  }
  const {metrics} = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find(found => found.name === name)?.value ?? Number.NaN;
  // newer than the types of the protocol
  const {backingStorageSize = 0} = (await session.send('Runtime.getHeapUsage')) as {
    backingStorageSize?: number;
  };
  const {contexts, workers} = await page.evaluate(() => {
    const {alive} = window as unknown as Counted;
    return {contexts: alive.contexts, workers: alive.workers};
  });
  return {
    heapMB: metric('JSHeapUsedSize') / 1e6,
    buffersMB: backingStorageSize / 1e6,
    listeners: metric('JSEventListeners'),
    elements: metric('Nodes'),
    contexts,
    workers,
  };
}
