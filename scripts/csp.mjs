// What the pages may load: their own files and nothing else, no inline script or style, no eval.
// Said twice: as headers by `vite preview` and every deployment, and as a <meta> in the built pages, for hosts that set no headers.

const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

export const contentSecurityPolicy = Object.entries(directives)
  .map(([name, sources]) => `${name} ${sources}`)
  .join('; ');

/**
 * The headers of a deployment. `Access-Control-Allow-Origin` is there because an article may frame the page with
 * `sandbox="allow-scripts"`: such a frame has no origin of its own, and its module scripts are then cross-origin.
 *
 * @type {Record<string, string>}
 */
export const responseHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Access-Control-Allow-Origin': '*',
};
