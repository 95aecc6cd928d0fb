import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { taken, takingIn, takeIn, SURVEY, tray } from './own-files.ts';
import { makeSurvey } from './make-million.ts';
import { goBy, kpiOf, untilComputed } from './pages.ts';
import { tasksDuring, tell } from './page-tasks.ts';
import { expect, test } from './sealed-page.ts';

const PEOPLE = 1_000_000;
const NAME = '職員アンケート_百万人.csv';
/** A million rows are read, shown, taken in and computed while other tests run beside. */
const PATIENCE = { timeout: 180_000 };

test.describe.configure({ mode: 'serial' });

let file = '';
test.beforeAll(() => {
  file = join(mkdtempSync(join(tmpdir(), 'minori-')), NAME);
  makeSurvey(file, PEOPLE);
});
test.afterAll(() => rmSync(dirname(file), { recursive: true }));

test('takes in a million people, tells how far it is, and answers meanwhile', async ({
  browser,
  page,
}, info) => {
  test.slow();
  await page.goto('data/');
  await untilComputed(page);
  const shares: number[] = [];
  const tasks = await tasksDuring(browser, page, async () => {
    await page.getByLabel('ファイルを選ぶ').setInputFiles(file);
    const bar = page.getByRole('progressbar');
    await expect(bar).toBeVisible();
    while (await bar.isVisible()) {
      const value = await bar.getAttribute('aria-valuenow', { timeout: 1000 }).catch(() => null);
      if (value !== null) shares.push(Number(value));
      // The reader goes elsewhere and comes back while the file is being read.
      if (shares.length === 5) {
        await goBy(page, '13項目');
        await goBy(page, 'データ取込');
      }
      await page.waitForTimeout(200);
    }
    await expect(takingIn(page)).toHaveText(/1,000,000行を取り込む$/u, PATIENCE);
    await takingIn(page).click();
    await expect(taken(page).getByRole('cell', { name: '1,000,000' })).toHaveCount(2, PATIENCE);
    await untilComputed(page);
  });
  tell(tasks, info);
  expect(new Set(shares).size).toBeGreaterThan(5);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  await goBy(page, '概要');
  // Five people answer 1 to 5 on every item: the mean is 15 / 5.
  await expect(kpiOf(page, 'エンゲージメント')).toHaveText('3.00');
});

test('stops at once when it is told to, and what was there before is there still', async ({
  page,
}) => {
  test.slow();
  await page.goto('data/');
  await untilComputed(page);
  await takeIn(page, SURVEY);
  await page.getByLabel('ファイルを選ぶ').setInputFiles(file);
  const bar = page.getByRole('progressbar');
  await expect(bar).toHaveAttribute('aria-valuenow', /^[1-9]/u, PATIENCE);
  const asked = Date.now();
  await page.getByRole('button', { name: '中止する' }).click();
  await expect(bar).toBeHidden();
  console.log(`cancelled after ${Date.now() - asked} ms`);
  await expect(taken(page).getByRole('rowheader', { name: SURVEY.name })).toBeVisible();
  await goBy(page, '概要');
  await expect(kpiOf(page, 'エンゲージメント')).toHaveText('3.50');
  await page.reload();
  await untilComputed(page);
  await expect(kpiOf(page, 'エンゲージメント')).toHaveText('3.50');
  await goBy(page, 'データ取込');
  await expect(tray(page).getByRole('listitem')).toHaveCount(1);
});
