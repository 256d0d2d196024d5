import {chromium} from '@playwright/test';

/**
 * Starts a Chromium that has seen nothing yet. WebGL is drawn in software as in playwright.config.ts, so that a bare map is drawn on any machine.
 *
 * @param {string} executablePath
 * @param {readonly string[]} [more]  flags beside those that every page is measured with
 */
export function openBrowser(executablePath, more = []) {
  return chromium.launch({
    executablePath,
    args: [
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
      '--disable-gpu-compositing',
      '--force-color-profile=srgb',
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      ...more,
    ],
  });
}
