import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findHosts } from './find-hosts.ts';
import { filesBelow, read, root } from './project-files.ts';

/** Strings that look like an address and are none that anything could ask for. */
const HARMLESS = [
  { begins: 'http://www.w3.org/2000/svg', why: 'the name of the SVG namespace' },
  { begins: 'http://www.w3.org/1999/xhtml', why: 'the name of the XHTML namespace' },
  { begins: 'http://www.w3.org/1999/xlink', why: 'the name of the XLink namespace' },
  { begins: 'http://www.w3.org/1998/Math/MathML', why: 'the name of the MathML namespace' },
  { begins: 'http://www.w3.org/2000/xmlns/', why: 'the name of the namespace of namespaces' },
  { begins: 'http://www.w3.org/XML/1998/namespace', why: 'the name of the XML namespace' },
  { begins: 'http://json-schema.org/', why: 'the name of a JSON schema draft, in Zod' },
  { begins: 'https://json-schema.org/', why: 'the name of a JSON schema draft, in Zod' },
  { begins: 'https://svelte.dev/e/', why: 'text of an error message of Svelte' },
  {
    begins: 'https://github.com/duckdb/duckdb-wasm.git',
    why: 'DuckDB-WASM carries its own package.json; nothing reads this line of it',
  },
  {
    begins: 'https://github.com/emn178/js-sha256',
    why: 'the licence comment of a hash function inside the text of DuckDB-WASM’s worker',
  },
  {
    begins: 'http://schemas.openxmlformats.org/',
    why: 'the names of the namespaces of .xlsx, in the reader of workbooks',
  },
  {
    begins: 'http://sheetjs.openxmlformats.org/',
    why: 'the name of a namespace that some programs write into .xlsx',
  },
  {
    begins: 'http://purl.oclc.org/ooxml/',
    why: 'the same namespaces, as ISO/IEC 29500 names them',
  },
  { begins: 'http://purl.org/dc/', why: 'the names of the Dublin Core namespaces in .xlsx' },
  { begins: 'http://schemas.microsoft.com/office/', why: 'the names of what Excel added to .xlsx' },
  { begins: 'http://www.w3.org/2001/XMLSchema', why: 'the names of the XML Schema namespaces' },
  {
    begins: 'http://www.wps.cn/officeDocument/2017/relationships/',
    why: 'the name of a relationship that WPS writes into .xlsx, in the writer of workbooks',
  },
  {
    begins: 'https://answers.microsoft.com/en-us/msoffice/forum/all/does-word-support',
    why: 'text of an error message of docx',
  },
  { begins: 'https://gitbrent.github.io/PptxGenJS/docs/', why: 'error messages of PptxGenJS' },
  { begins: 'https://stuk.github.io/jszip/documentation/', why: 'an error message of JSZip' },
  { begins: 'https://rolldown.rs/in-depth/bundling-cjs', why: 'an error message of the bundler' },
] as const;

/** The same, where nothing may follow. */
const HARMLESS_ALONE = [
  { is: 'https://github.com', why: 'an example of a link in two error messages of PptxGenJS' },
  { is: 'http://schemas.openxmlformats.org', why: 'the beginning of names of namespaces, in docx' },
] as const;

const READABLE = /\.(?:js|mjs|css|html|json|svg|webmanifest|txt|xml|csv)$/;

/** The addresses in one file of the built site that could name another host. */
function strangers(path: string, text: string): string[] {
  return findHosts(path, text).filter(
    (address) =>
      !HARMLESS.some(({ begins }) => address.startsWith(begins)) &&
      !HARMLESS_ALONE.some(({ is }) => address === is),
  );
}

describe('the built site', () => {
  test('is there', () => {
    expect(existsSync(join(root, 'build/index.html')), 'run "npm run build" first').toBe(true);
  });

  test('names no other host', () => {
    const found = filesBelow('build')
      .filter((path) => READABLE.test(path))
      .flatMap((path) =>
        strangers(path, read(`build/${path}`)).map((address) => `${path}: ${address}`),
      );
    expect(found).toEqual([]);
  });
});

describe('what counts as naming another host', () => {
  test.each([
    ['x.js', 'fetch("https://example.com/a.wasm")', 'https://example.com/a.wasm'],
    ['x.js', 'fetch(`http://10.0.0.1:80/${x}`)', 'http://10.0.0.1:80/'],
    ['x.js', 'new WebSocket("wss://example.com")', 'wss://example.com'],
    ['x.js', 'import("//example.com/x.js")', '//example.com/x.js'],
    ['x.js', 'fetch("https:\\/\\/example.com")', 'https://example.com'],
    ['x.js', 'fetch("\\x68ttps://example.com")', 'https://example.com'],
    ['x.js', 'x.namespace="http://www.w3.org/2001/else"', 'http://www.w3.org/2001/else'],
    ['x.html', '<script src="//example.com/x.js">', '//example.com/x.js'],
    ['x.html', '<img src=//example.com/x.png>', '//example.com/x.png'],
    ['x.css', 'a{background:url(//example.com/x.png)}', '//example.com/x.png'],
    ['x.json', '{"u":"https:\\/\\/example.com\\/x"}', 'https://example.com/x'],
  ])('in %s: %s', (path, text, address) => {
    expect(strangers(path, text)).toEqual([address]);
  });

  test.each([
    ['a namespace', 'createElementNS("http://www.w3.org/2000/svg")'],
    ['a comment', 'f(); // see https://example.com\n/*! @license https://example.com */'],
    ['a protocol alone', 'x.startsWith("https://")||x.startsWith("ws://")'],
    ['a pattern', '/^https?:\\/\\//.test(x)'],
    ['an address without a host, as Zod checks one', 'new URL(`http://[${x}]`)'],
    ['a path', 'fetch("./_app/x.wasm")'],
  ])('not %s', (_, text) => {
    expect(strangers('x.js', text)).toEqual([]);
  });
});
