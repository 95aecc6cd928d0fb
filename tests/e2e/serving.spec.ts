import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { headerPolicy, metaPolicy, securityHeaders } from '../../tools/content-security-policy.js';
import { serve } from '../../tools/serve.js';

type Site = Awaited<ReturnType<typeof serve>>;

test.describe('the built site below a sub-path', () => {
  let site: Site;

  test.beforeAll(async () => {
    site = await serve({ dir: 'build', base: '/town/minori' });
  });
  test.afterAll(() => site.close());

  test('starts every page under the policy, and asks no other host for anything', async ({
    page,
  }) => {
    test.slow();
    const { origin } = new URL(site.url);
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(site.url) && !/^(?:blob|data):/.test(url)) elsewhere.push(url);
    });
    page.on('console', (message) => {
      if (/Content.Security.Policy/.test(message.text())) complaints.push(message.text());
    });
    await page.route(
      (url) => url.origin !== origin && url.protocol.startsWith('http'),
      (route) => route.abort(),
    );

    for (const path of pages()) {
      await test.step(`/${path}`, async () => {
        const response = await page.goto(site.url + path);
        expect(response?.headers()['content-security-policy']).toBe(headerPolicy);
        const meta = page.locator('meta[http-equiv="content-security-policy"]');
        await expect(meta).toHaveAttribute('content', metaPolicy);
        await expect(page).toHaveTitle(/みのり|Minori/);
        await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
        await page.waitForLoadState('networkidle');
        expect(complaints).toEqual([]);
        expect(elsewhere).toEqual([]);
      });
    }
  });
});

/** Every page of the build, as its address below the site's root. */
function pages(): string[] {
  return readdirSync('build', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('index.html'))
    .map((path) => path.slice(0, -'index.html'.length))
    .sort();
}

test.describe('the server of npm start', () => {
  let folder: string;
  let site: Site;

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'minori-'));
    mkdirSync(join(folder, 'goals'));
    mkdirSync(join(folder, '_app/immutable'), { recursive: true });
    writeFileSync(join(folder, 'index.html'), 'overview');
    writeFileSync(join(folder, 'goals/index.html'), 'goals');
    writeFileSync(join(folder, '_app/immutable/engine.wasm'), '');
    writeFileSync(join(folder, '_app/immutable/worker.js'), '');
    site = await serve({ dir: folder, base: 'town/minori/' });
  });
  test.afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  for (const path of [
    '',
    'goals/',
    '_app/immutable/worker.js',
    '_app/immutable/engine.wasm',
    'x',
  ]) {
    test(`sends every security header with "${path}"`, async ({ request }) => {
      const headers = (await request.get(site.url + path)).headers();
      for (const [name, value] of Object.entries(securityHeaders)) {
        expect(headers[name.toLowerCase()]).toBe(value);
      }
    });
  }

  test('names the type of wasm, and keeps what is named by its content', async ({ request }) => {
    const headers = (await request.get(`${site.url}_app/immutable/engine.wasm`)).headers();
    expect(headers['content-type']).toBe('application/wasm');
    expect(headers['cache-control']).toContain('immutable');
    expect((await request.get(site.url)).headers()['cache-control']).toBe('no-cache');
  });

  for (const [from, to] of [
    ['/town/minori', '/town/minori/'],
    ['/town/minori/goals', '/town/minori/goals/'],
    ['/town/minori/goals?round=2024', '/town/minori/goals/?round=2024'],
  ] as const) {
    test(`leads from ${from} to ${to}`, async ({ request }) => {
      const response = await request.get(new URL(from, site.url).href);
      expect(new URL(response.url()).pathname + new URL(response.url()).search).toBe(to);
      expect(response.status()).toBe(200);
    });
  }

  for (const path of [
    '/',
    '/town/',
    '/town/minori/none',
    '/town/minori/../../etc/passwd',
    '//x.example/',
  ]) {
    test(`has nothing at ${path}`, async ({ request }) => {
      const { port } = site;
      const response = await request.get(`http://127.0.0.1:${port}${path}`, { maxRedirects: 0 });
      expect(response.status()).toBe(404);
    });
  }

  test('takes the next port when one is taken', async () => {
    const second = await serve({ dir: folder, port: site.port });
    expect(second.port).toBeGreaterThan(site.port);
    await second.close();
  });
});
