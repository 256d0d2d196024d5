import {defineConfig} from '@playwright/test';

const port = Number(process.env.ITINERA_PORT ?? 4273);
// a build elsewhere than in dist can be tested beside it
const folder = process.env.ITINERA_DIST ?? 'dist';
const serve = `npx vite preview --outDir ${folder} --port ${port} --strictPort`;

const liveSpecs = /[\\/]live[^\\/]*\.spec\.ts$/;

const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
// Chromium without what a window needs: the same pages in two thirds of the time, letters drawn a little otherwise
const chromiumShell = process.env.CHROMIUM_SHELL_PATH ?? chromium;

// WebGL in software, the same pixels on every machine
const softwareGL = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

/** Chromium with these flags and those that every test needs. */
function browserWith(executablePath: string, ...flags: string[]) {
  return {
    launchOptions: {
      executablePath,
      args: [
        ...flags,
        // the page itself put together by the processor: in software GL a frame takes five times as long
        '--disable-gpu-compositing',
        // rubbish is collected seldom and by one thread: many at once only take turns on two cores, and a page that is soon gone needs little of it
        '--js-flags=--min-semi-space-size=32 --single-threaded-gc',
        '--force-color-profile=srgb',
        '--font-render-hinting=none',
        '--disable-lcd-text',
        // a container has no sandbox, and the browser nothing to look for outside
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
      ],
    },
  };
}

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  // on two cores of a host that lends them out it has taken from 11 to 15 minutes
  globalTimeout: 15 * 60_000,
  reporter: 'list',
  // the production build; scripts/test.mjs has made it already and says so
  webServer: {
    command: process.env.ITINERA_BUILT ? serve : `node scripts/build.mjs --outDir ${folder} && ${serve}`,
    url: `http://localhost:${port}/`,
    // a preview server keeps the files that it began with: never an old one
    reuseExistingServer: false,
    timeout: 120_000,
  },
  // software GL draws the same everywhere, but for letters by a little
  expect: {
    toHaveScreenshot: {
      pathTemplate: 'test/scenes/live/{arg}{ext}',
      threshold: 0.1,
      // fewer than most names have
      maxDiffPixels: 60,
    },
  },
  // the still alone is quick without a GPU and stands for both; what the live map adds is looked at with it
  projects: [
    {name: 'still', testIgnore: liveSpecs, use: browserWith(chromiumShell, '--disable-3d-apis')},
    {name: 'live', testMatch: liveSpecs, use: browserWith(chromium, ...softwareGL)},
  ],
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: {width: 1280, height: 800},
    deviceScaleFactor: 1,
    timezoneId: 'Asia/Bishkek',
    locale: 'en-GB',
    // a failure says what stood on the page; `--trace=on` shows how it came to that, at a sixth more time
    trace: 'off',
  },
});
