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
  // the share dialog previews the embed
  'frame-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

export const contentSecurityPolicy = Object.entries(directives)
  .map(([name, sources]) => `${name} ${sources}`)
  .join('; ');

/**
 * The headers of a deployment, the same for every file; `scripts/hosting.mjs` adds what differs from file to file.
 *
 * An article on any site may frame the pages, show their pictures and read their data, therefore the last three. `Access-Control-Allow-Origin` is also
 * for an article that frames with `sandbox="allow-scripts"`: such a frame has no origin of its own, and its module scripts are then cross-origin.
 *
 * There is no `frame-ancestors` on purpose: the widest that can be said, `*`, refuses a frame within a sandboxed frame, as AMP and some readers' apps
 * have them. A host that wishes fewer framers adds it (docs/deploying.md).
 *
 * @type {Record<string, string>}
 */
export const responseHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // what the pages never ask for; full screen and the clipboard stay the article's to allow
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
