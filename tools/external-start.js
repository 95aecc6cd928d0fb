import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { metaPolicy } from './content-security-policy.js';

const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/g;
const POLICY_META = /(<meta http-equiv="content-security-policy" content=")[^"]*(">)/;
const PAGE_IMPORT = /import\("(?:\.{1,2}\/)+_app\/immutable\//g;

/**
 * Wraps a SvelteKit adapter so that the script that starts each page is a file beside the others
 * instead of text inside the page. The policy then needs no hash that changes with every build: one
 * sentence holds for every response, and a server can state it as a fixed header.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withExternalStart(adapter) {
  return {
    ...adapter,
    adapt: (builder) =>
      adapter.adapt({
        ...builder,
        writePrerendered(folder) {
          const written = builder.writePrerendered(folder);
          for (const page of htmlFiles(folder)) writeExternalStart(folder, page);
          return written;
        },
      }),
  };
}

/** @param {string} folder @param {string} page */
function writeExternalStart(folder, page) {
  const html = readFileSync(page, 'utf8');
  const { script, rewritten } = takeOutScript(html, page);
  const start = `_app/immutable/entry/page.${hash(script)}.js`;
  writeFileSync(join(folder, start), script);
  writeFileSync(page, rewritten(start));
}

/**
 * @param {string} html a page as SvelteKit wrote it, with exactly one inline script
 * @param {string} page its name, for the error
 */
export function takeOutScript(html, page) {
  const found = [...html.matchAll(INLINE_SCRIPT)];
  const [, body] = found[0] ?? [];
  if (found.length !== 1 || body === undefined || !POLICY_META.test(html)) {
    throw new Error(
      `${page}: expected one inline script and one policy <meta>, found ${found.length} script(s); ` +
        'put scripts of your own into files, and look at tools/external-start.js after moving SvelteKit',
    );
  }
  // The page names its modules from where it lies; a script file names them from where it lies.
  const script = body.replaceAll(PAGE_IMPORT, 'import("../');
  const toRoot = body.match(/import\("((?:\.{1,2}\/)+)_app\//)?.[1] ?? './';
  return {
    script,
    /** @param {string} start the script's address below the site's root */
    rewritten: (start) =>
      html
        .replace(INLINE_SCRIPT, () => `<script src="${toRoot}${start}"></script>`)
        .replace(POLICY_META, (_, before, after) => before + metaPolicy + after),
  };
}

/** @param {string} folder */
function htmlFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name));
}

/** @param {string} text */
function hash(text) {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}
