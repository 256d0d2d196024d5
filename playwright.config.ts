import {defineConfig} from '@playwright/test';

const port = Number(process.env.ITINERA_PORT ?? 4273);
const serve = `npx vite preview --port ${port} --strictPort`;

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  globalTimeout: 12 * 60_000,
  reporter: 'list',
  // the production build; scripts/test.mjs has made it already and says so
  webServer: {
    command: process.env.ITINERA_BUILT ? serve : `npx vite build && ${serve}`,
    url: `http://localhost:${port}/`,
    // a preview server keeps the files that it began with: never an old one
    reuseExistingServer: false,
    timeout: 120_000,
  },
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: {width: 1280, height: 800},
    deviceScaleFactor: 1,
    timezoneId: 'Asia/Bishkek',
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        // WebGL in software, the same pixels on every machine
        '--use-gl=angle',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--ignore-gpu-blocklist',
        // and the page itself put together by the processor: in software GL a frame takes five times as long
        '--disable-gpu-compositing',
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
  },
});
