// What a host says with each file of a build: the headers of csp.mjs, and how long the file may be kept. `vite preview` and the `_headers` of a build
// (src/cli/hostHeadersPlugin.ts) are made from this; docs/hosting/nginx.conf is checked against it.

import {responseHeaders} from './csp.mjs';

/**
 * How long files may be kept without asking again: the first row that matches counts, and the last matches all.
 * A pattern is asked of an address as nginx and JavaScript alike read it, `/any/path/assets/index-BRajzu7J.js`.
 */
export const cachingRules = [
  {
    files: 'scripts, styles, fonts and pinned data: the name changes with the contents',
    pattern: '/(?:assets|pinned)/',
    caching: 'public, max-age=31536000, immutable',
  },
  {
    files: 'basemap, icons and pictures: seldom changed',
    pattern: '/basemap/|[.](?:svg|png)$',
    caching: 'public, max-age=3600',
  },
  {
    files: 'pages, data and the scripts that articles name',
    pattern: '',
    caching: 'no-cache',
  },
];

/**
 * Pages whose policy is in the page alone: the single file has its script and style in it, allowed by their hashes, which change with each build.
 */
export const ownPolicyPattern = '/embed-standalone(?:[.][a-z]+)?[.]html$';

/** The media type of each kind of file in a build, by the end of its name. Texts are UTF-8. */
export const mediaTypes = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  geojson: 'application/geo+json',
  csv: 'text/csv',
  ics: 'text/calendar',
  txt: 'text/plain',
  md: 'text/markdown',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  zip: 'application/zip',
};

/**
 * The headers with which a file is sent.
 *
 * @param {string} address  path of the file on its host, from a slash: `/index.html`, `/any/path/assets/index-BRajzu7J.js`
 * @returns {Record<string, string>}
 */
export function headersOf(address) {
  const {'Content-Security-Policy': policy = '', ...everywhere} = responseHeaders;
  const rule = cachingRules.find(({pattern}) => new RegExp(pattern).test(address));
  return {
    ...(new RegExp(ownPolicyPattern).test(address) ? {} : {'Content-Security-Policy': policy}),
    ...everywhere,
    'Cache-Control': rule?.caching ?? 'no-cache',
  };
}
