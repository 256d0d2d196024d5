import {expect, test} from 'vitest';
import {contentSecurityPolicy, responseHeaders} from '../../scripts/csp.mjs';
import {headersOf} from '../../scripts/hosting.mjs';

const aYear = 'public, max-age=31536000, immutable';
const anHour = 'public, max-age=3600';

test.each([
  ['/assets/index-BRajzu7J.js', aYear],
  ['/any/path/assets/inter-latin-wght-normal-Dx4kXJAl.woff2', aYear],
  ['/pinned/1a2b3c4d.json', aYear],
  ['/basemap/fine.json', anHour],
  ['/icon.svg', anHour],
  ['/any/path/preview.ru.png', anHour],
  ['/index.html', 'no-cache'],
  ['/embed.ky.html', 'no-cache'],
  ['/embed.js', 'no-cache'],
  ['/itinera-map.js', 'no-cache'],
  ['/dataset.json', 'no-cache'],
  ['/versions.json', 'no-cache'],
  ['/oembed.ru.json', 'no-cache'],
  ['/assets.html', 'no-cache'],
])('%s is kept as “%s”', (address, caching) => {
  expect(headersOf(address)['Cache-Control']).toBe(caching);
});

test('every file has the headers that are the same for all', () => {
  for (const address of ['/index.html', '/assets/index-BRajzu7J.js', '/dataset.json'])
    expect(headersOf(address)).toMatchObject(responseHeaders);
});

test('only the single file brings its policy itself', () => {
  for (const address of ['/embed-standalone.html', '/any/path/embed-standalone.ru.html'])
    expect(headersOf(address)).not.toHaveProperty('Content-Security-Policy');
  for (const address of ['/embed.html', '/embed-standalone.js', '/my-embed-standalone.html'])
    expect(headersOf(address)).toHaveProperty('Content-Security-Policy', contentSecurityPolicy);
});

test('articles anywhere may frame the pages and read their files', () => {
  const headers = headersOf('/embed.html');
  expect(headers).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
  expect(headers).not.toHaveProperty('X-Frame-Options');
  // even `*` would refuse a frame within a sandboxed one
  expect(contentSecurityPolicy).not.toContain('frame-ancestors');
  // what an article allows its frame, the frame does not forbid itself
  expect(headers['Permissions-Policy']).not.toMatch(/fullscreen|clipboard/);
});

test('the policy lets in nothing inline, nothing evaluated and nothing from elsewhere', () => {
  expect(contentSecurityPolicy).toMatch(/^default-src 'none';/);
  expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*|blob:/);
});
