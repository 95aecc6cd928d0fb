import type { Page } from '@playwright/test';
import { SURVEY, SURVEY_WITHOUT_YEAR, takeIn, textOf } from './own-files.ts';
import { dataOf, figureOf, goBy, PAGES, untilComputed } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// Nothing leaves this computer. Every end-to-end test runs sealed off; here the whole use stands in
// one, and the seal itself is tried.

async function useEverything(page: Page): Promise<void> {
  await page.goto('');
  await untilComputed(page);
  for (const { name } of PAGES) await goBy(page, name);
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('radio', { name: '日本語' }).check();
  await page.getByText('SQL', { exact: true }).first().click();

  await goBy(page, '13項目');
  await page.getByRole('combobox', { name: '部署' }).selectOption('総務部');
  await expect(figureOf(page, '図4')).toContainText('総務部');
  await dataOf(figureOf(page, '図4'));
  for (const format of [/^SVG/u, /^PNG 2倍/u, /^CSV/u]) {
    const saving = page.waitForEvent('download');
    await figureOf(page, '図4').getByRole('button', { name: '書き出す' }).click();
    await figureOf(page, '図4').getByRole('menuitem', { name: format }).click();
    expect((await textOf(await saving)).length).toBeGreaterThan(0);
  }

  await goBy(page, 'データ取込');
  await takeIn(page, SURVEY, SURVEY_WITHOUT_YEAR);
  await page.reload();
  await untilComputed(page);
  for (const { name } of PAGES) await goBy(page, name);
  await goBy(page, 'データ取込');
  await page.getByRole('button', { name: '見本の市に戻す' }).click();
  await expect(page.getByRole('table', { name: '見本のファイル（架空）' })).toBeVisible();
  await untilComputed(page);
}

for (const bypassCSP of [false, true]) {
  // Without the policy, what it would have refused in a worker is seen too.
  test.describe(bypassCSP ? 'without the policy' : 'under the policy', () => {
    test.use({ bypassCSP });

    test('asks no other host for anything over a whole use, and says so', async ({
      page,
      seal,
    }) => {
      await useEverything(page);
      expect(seal.requests).toEqual([]);
      await expect(page.getByText('外部への通信 0件')).toBeVisible();
    });
  });
}

test('keeps no service worker, cookie or file system of its own', async ({ page, context }) => {
  await page.goto('');
  await untilComputed(page);
  expect(await context.cookies()).toEqual([]);
  expect(context.serviceWorkers()).toEqual([]);
  const kept = await page.evaluate(async () => {
    const names: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
    return names;
  });
  expect(kept).toEqual([]);
});

test.describe('the seal', () => {
  const ELSEWHERE = 'https://elsewhere.example/x';

  test('sees what the policy refuses, and the page counts it', async ({ page, seal }) => {
    await page.goto('');
    // What is asked for before the page listens is refused all the same, and not counted.
    await expect(async () => {
      await page.evaluate((address) => fetch(address).catch(() => null), ELSEWHERE);
      await expect(page.getByText(/外部への通信 [1-9]/u)).toBeVisible({ timeout: 1000 });
    }).toPass();
    // Two policies say the same: the header's and the page's own.
    await expect.poll(() => [...new Set(seal.refused)]).toEqual([`connect-src ${ELSEWHERE}`]);
    expect(seal.errors.join()).toContain('Content Security Policy');
    for (const list of [seal.refused, seal.errors]) list.length = 0;
  });

  test.describe('without the policy', () => {
    test.use({ bypassCSP: true });

    test('stops and writes down each request, of the page and of a worker', async ({
      page,
      seal,
    }) => {
      await page.goto('');
      await page.evaluate((address) => {
        const source = `fetch(${JSON.stringify(`${address}?worker`)}).catch(() => null)`;
        new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
        return fetch(address).catch(() => null);
      }, ELSEWHERE);
      await expect.poll(() => seal.requests.toSorted()).toEqual([ELSEWHERE, `${ELSEWHERE}?worker`]);
      for (const list of [seal.requests, seal.errors]) list.length = 0;
    });
  });
});
