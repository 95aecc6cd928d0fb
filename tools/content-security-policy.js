/**
 * What the pages may load, and from where: the one source for the pages' own `<meta>`, for the
 * server of `npm start` and for the header files in docs/headers (a test compares them).
 * docs/security.md says what it covers and what it does not.
 * @type {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>}
 */
export const directives = {
  'default-src': ['none'],
  'script-src': ['self', 'wasm-unsafe-eval'],
  'worker-src': ['self', 'blob:'],
  'connect-src': ['self'],
  'img-src': ['self', 'data:', 'blob:'],
  // The second source is the <style> that Plot 0.6.17 puts into each SVG; a test pins it.
  'style-src': ['self', 'sha256-jSYQUrW7J0b3jPqhZP9C2Xh1PyJKHKXd4s0fpGGKrww='],
  'font-src': ['self'],
  'manifest-src': ['self'],
  'frame-src': ['none'],
  'object-src': ['none'],
  'base-uri': ['none'],
  'form-action': ['none'],
};

const UNQUOTED = /^(?:data|blob):$/;

/** The policy as a page's `<meta>` states it. */
export const metaPolicy = Object.entries(directives)
  .map(([name, sources]) => `${name} ${sources.map(quoted).join(' ')}`)
  .join('; ');

/** The policy as a header states it: `frame-ancestors` has no effect in a `<meta>`. */
export const headerPolicy = `${metaPolicy}; frame-ancestors 'none'`;

/** Every header that a server sends with every response, page, script, worker and wasm alike. */
export const securityHeaders = {
  'Content-Security-Policy': headerPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** @param {string} source */
function quoted(source) {
  return UNQUOTED.test(source) ? source : `'${source}'`;
}
