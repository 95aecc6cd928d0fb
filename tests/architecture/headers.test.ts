import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import {
  directives,
  headerPolicy,
  metaPolicy,
  securityHeaders,
} from '../../tools/content-security-policy.js';
import { read } from './project-files.ts';

type Headers = Record<string, string>;

/** Each server's own way of naming a header and its value. */
const snippets: Record<string, (text: string) => Headers> = {
  'docs/headers/nginx.conf': (text) => headersIn(text, /^\s*add_header (\S+) "([^"]*)" always;/gm),
  'docs/headers/apache.htaccess': (text) =>
    headersIn(text, /^\s*Header always set (\S+) "([^"]*)"/gm),
  'docs/headers/web.config': (text) => {
    const { document } = new JSDOM(text, { contentType: 'application/xml' }).window;
    const added = [...document.querySelectorAll('customHeaders > add')];
    return Object.fromEntries(
      added.map((node) => [node.getAttribute('name') ?? '', node.getAttribute('value') ?? '']),
    );
  },
};

function headersIn(text: string, pattern: RegExp): Headers {
  return Object.fromEntries(
    [...text.matchAll(pattern)].map(([, name = '', value = '']) => [name, value]),
  );
}

describe.each(Object.entries(snippets))('%s', (path, headersOf) => {
  test('sends the headers of npm start, word for word', () => {
    expect(headersOf(read(path))).toEqual(securityHeaders);
  });

  test('names the type without which a browser compiles no wasm while it loads', () => {
    expect(read(path)).toContain('application/wasm');
  });
});

describe('the policy', () => {
  test('starts from nothing and never says "unsafe" but for WebAssembly', () => {
    expect(metaPolicy).toMatch(/^default-src 'none'; /);
    expect(headerPolicy.match(/[\w'-]*unsafe[\w'-]*/g)).toEqual(["'wasm-unsafe-eval'"]);
  });

  test('names no host', () => {
    const sources = Object.values(directives).flat();
    expect(
      sources.filter(
        (source) => !/^(?:self|none|data:|blob:|wasm-unsafe-eval|sha256-.*)$/.test(String(source)),
      ),
    ).toEqual([]);
  });

  test('is the one of docs/security.md', () => {
    const shown = read('docs/security.md').replaceAll(/\s+/g, ' ');
    expect(shown).toContain(` ${headerPolicy} `);
  });
});
