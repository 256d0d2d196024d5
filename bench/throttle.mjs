/** A slow link as Chromium makes it. */
export const slowLink = {downloadKbit: 1600, uploadKbit: 750, roundTripMs: 150};

/**
 * Lets a page load over the slow link.
 *
 * @param {import('@playwright/test').CDPSession} session  of the page
 */
export async function throttle(session) {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowLink.roundTripMs,
    downloadThroughput: (slowLink.downloadKbit * 1000) / 8,
    uploadThroughput: (slowLink.uploadKbit * 1000) / 8,
  });
}
