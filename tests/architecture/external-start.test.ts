import { describe, expect, test } from 'vitest';
import { withoutStyleAttribute } from '../../tools/announcer-style.js';
import { metaPolicy } from '../../tools/content-security-policy.js';
import { takeOutScript } from '../../tools/external-start.js';

const page = (scripts: string) => `<head>
<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-old='">
</head><body><div>${scripts}</div></body>`;

const start = (depth: string) =>
  `<script>{ base: new URL("..", location); import("${depth}_app/immutable/entry/start.A1.js") }</script>`;

describe('the script that starts a page', () => {
  test.each(['./', '../', '../../'])('is named from a page at %s', (depth) => {
    const { rewritten } = takeOutScript(page(start(depth)), 'index.html');
    const html = rewritten('_app/immutable/entry/page.x.js');
    expect(html).toContain(
      `<div><script src="${depth}_app/immutable/entry/page.x.js"></script></div>`,
    );
    expect(html).not.toContain('import(');
  });

  test('names its modules from its own folder, and the site from the page', () => {
    const { script } = takeOutScript(page(start('../')), 'index.html');
    expect(script).toBe('{ base: new URL("..", location); import("../entry/start.A1.js") }');
  });

  test('leaves the one policy of every page, without a hash of its own', () => {
    const { rewritten } = takeOutScript(page(start('./')), 'index.html');
    expect(rewritten('x.js')).toContain(`content="${metaPolicy}"`);
  });

  test.each([
    ['no script', ''],
    ['a second script', start('./') + '<script>own()</script>'],
  ])('refuses a page with %s', (_, scripts) => {
    expect(() => takeOutScript(page(scripts), 'a/index.html')).toThrow(
      /a\/index.html: expected one/,
    );
  });
});

describe('the line that tells screen readers where they are', () => {
  test('is hidden by style directives, which the policy allows', () => {
    expect(
      withoutStyleAttribute('<div id="svelte-announcer" style="left: 0; clip: rect(0 0 0 0)">'),
    ).toBe('<div id="svelte-announcer" style:left="0" style:clip="rect(0 0 0 0)">');
  });

  test('is looked at again when SvelteKit writes it differently', () => {
    expect(() => withoutStyleAttribute('<div id="announcer">')).toThrow(/expected the style/);
  });
});
