import type { Page } from '@playwright/test';
import { chooseFiles, SURVEY, taken, takingIn, tray, type OwnFile } from './own-files.ts';
import { goBy, kpiOf, untilComputed } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// An officer does not wait for the sample city, and nothing that was put on the page is lost.

/** Answers the requests for an address only when `release` is called. */
async function holdBack(page: Page, address: RegExp) {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(address, async (route) => {
    await released;
    await route.continue();
  });
  return { release };
}

/** Every alarm that the page raises from here on, those too that it takes back. */
async function alarmsFromHere(page: Page): Promise<() => Promise<string[]>> {
  const alarms = await page.evaluateHandle(() => {
    const seen: string[] = [];
    const look = () => {
      for (const alert of document.querySelectorAll('[role="alert"]')) {
        seen.push(alert.textContent ?? '');
      }
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    return seen;
  });
  return () => alarms.jsonValue();
}

/** Takes in what was put down, once it was read. */
async function takeInNow(page: Page) {
  await takingIn(page).click({ timeout: 90_000 });
  await expect(tray(page)).toHaveCount(0, { timeout: 90_000 });
}

test('takes files while the engine is still starting, and raises no alarm', async ({ page }) => {
  const engine = await holdBack(page, /\.wasm$/u);
  await page.goto('data/');
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'working');
  const alarms = await alarmsFromHere(page);
  await chooseFiles(page, SURVEY);
  await expect(page.getByRole('progressbar')).toBeVisible();
  engine.release();
  await takeInNow(page);
  await expect(taken(page)).toBeVisible({ timeout: 90_000 });
  await untilComputed(page);
  expect(await alarms()).toEqual([]);
  await goBy(page, '13項目');
  await expect(kpiOf(page, '全体')).toHaveText('3.50');
});

test('keeps files that were put there before the sample city had arrived', async ({ page }) => {
  const sample = await holdBack(page, /sample\/manifest\.json$/u);
  await page.goto('data/');
  await expect(page.getByText('見本のファイル（架空）').first()).toBeVisible();
  await chooseFiles(page, SURVEY);
  sample.release();
  await takeInNow(page);
  await expect(taken(page)).toBeVisible({ timeout: 90_000 });
  await untilComputed(page);
  await expect(taken(page).getByRole('rowheader', { name: SURVEY.name })).toBeVisible();
  await page.reload();
  await expect(taken(page).getByRole('rowheader', { name: SURVEY.name })).toBeVisible();
});

test('stops the start of the sample city without an alarm', async ({ page }) => {
  const engine = await holdBack(page, /\.wasm$/u);
  await page.goto('data/');
  await page.getByRole('button', { name: '中止する' }).click();
  engine.release();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('keeps two files of the same name from different folders', async ({ page }) => {
  await page.goto('data/');
  await untilComputed(page);
  const of = (year: string): OwnFile => ({
    name: '職員アンケート.csv',
    text: String(SURVEY.text).replaceAll('令和6年度', year),
  });
  await chooseFiles(page, of('令和5年度'), of('令和6年度'));
  await takeInNow(page);
  await expect(page.getByText('24行のうち24行を取り込みました')).toBeVisible();
  await page.reload();
  await untilComputed(page);
  await expect(page.getByText('24行のうち24行を取り込みました')).toBeVisible();
});
