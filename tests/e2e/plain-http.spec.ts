import { chromiumFlags, findChromium } from '../../tools/chromium.js';
import { SURVEY, takeIn, textOf } from './own-files.ts';
import { figureOf, goBy, kpiOf, untilComputed } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// On a plain http host of an intranet, browsers withhold from every site what they keep for secure
// ones. Nothing that an officer needs is missed.

const HOST = 'intranet.example';
const chromium = findChromium();
/** What Chromium says of one of our headers there; it says it as an error. */
const IGNORED = 'The Cross-Origin-Opener-Policy header has been ignored';

test.use({
  host: HOST,
  launchOptions: {
    ...(chromium === null ? {} : { executablePath: chromium }),
    args: [...chromiumFlags, `--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
  },
});

test.beforeEach(async ({ page }) => {
  await page.goto('');
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
});

test.afterEach(({ seal }) => {
  const others = seal.errors.filter((error) => !error.startsWith(IGNORED));
  seal.errors.splice(0, Infinity, ...others);
});

test('computes, takes in files and keeps them', async ({ page }) => {
  await untilComputed(page);
  await expect(kpiOf(page, 'エンゲージメント')).toHaveText('3.25');
  await goBy(page, 'データ取込');
  await takeIn(page, SURVEY);
  await page.reload();
  await untilComputed(page);
  await goBy(page, '概要');
  await expect(kpiOf(page, 'エンゲージメント')).toHaveText('3.50');
});

test('saves figures', async ({ page }) => {
  for (const format of [/^SVG/u, /^PNG 2倍/u, /^CSV/u]) {
    const figure = figureOf(page, '図1');
    const saving = page.waitForEvent('download');
    await figure.getByRole('button', { name: '書き出す' }).click();
    await figure.getByRole('menuitem', { name: format }).click();
    expect((await textOf(await saving)).length).toBeGreaterThan(0);
  }
});
