import adapter from '@sveltejs/adapter-static';
import { directives } from './tools/content-security-policy.js';
import { withExternalStart } from './tools/external-start.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    // A folder that works below any path on any static server: every address in it is relative.
    adapter: withExternalStart(
      adapter({
        pages: 'build',
        assets: 'build',
        strict: true,
        // More than a minute of brotli for the wasm: once per release, not per build.
        precompress: process.env.MINORI_PRECOMPRESS === '1',
      }),
    ),
    paths: { relative: true },
    output: { preloadStrategy: 'modulepreload' },
    csp: { mode: 'hash', directives },
  },
};
