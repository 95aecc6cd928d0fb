import type { Page } from '@playwright/test';
import { putDown, SURVEY, takeIn, taken, takingIn, type OwnFile } from './own-files.ts';
import { goBy, kpiOf, untilComputed } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// Whatever happens to the page, nothing that was taken in is lost, and nothing that was erased stays.

async function names(page: Page): Promise<string[]> {
  const headers = await taken(page).getByRole('rowheader').allTextContents();
  return headers.map((name) => name.trim());
}

/** Another year of the same survey, with so many people that reading it takes a while. */
function largeSurvey(lines: number): OwnFile {
  const [header = '', line = ''] = String(SURVEY.text).split('\r\n');
  const text = [header, ...Array<string>(lines).fill(line.replace('令和6年度', '令和5年度'))];
  return { name: '大きな回答.csv', text: `${text.join('\r\n')}\r\n` };
}

/** The page as it is after the browser was closed and opened again. */
async function reopen(page: Page): Promise<Page> {
  const next = await page.context().newPage();
  await page.close();
  await next.goto('data/');
  return next;
}

test.beforeEach(async ({ page }) => {
  await page.goto('data/');
  await untilComputed(page);
});

test('keeps what is on the tray when the browser is closed', async ({ page }) => {
  await putDown(page, SURVEY);
  const next = await reopen(page);
  await untilComputed(next);
  await expect(takingIn(next)).toBeEnabled();
  await takingIn(next).click();
  await expect(taken(next).getByRole('rowheader', { name: SURVEY.name })).toBeVisible();
});

test('is as it was when the browser is closed in the middle of an import', async ({ page }) => {
  await takeIn(page, SURVEY);
  await putDown(page, largeSurvey(60_000));
  await takingIn(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'working');
  const next = await reopen(page);
  await expect(taken(next)).toBeVisible();
  await untilComputed(next);
  expect(await names(next)).toEqual([SURVEY.name]);
  await expect(takingIn(next)).toBeEnabled();
});

test('goes on after the browser ended what computes', async ({ page }) => {
  await page.addInitScript(() => {
    const Real = Worker;
    const started: Worker[] = [];
    Object.assign(globalThis, { started });
    globalThis.Worker = class extends Real {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        started.push(this);
      }
    };
  });
  await page.reload();
  await untilComputed(page);
  await takeIn(page, SURVEY);
  const running = () =>
    page.evaluate(() => (globalThis as unknown as { started: Worker[] }).started.length);
  const before = await running();
  await page.evaluate(() =>
    (globalThis as unknown as { started: Worker[] }).started.at(-1)?.terminate(),
  );
  await expect.poll(running).toBe(before + 1);
  await untilComputed(page);
  await goBy(page, '13項目');
  await expect(kpiOf(page, '全体')).toHaveText('3.50');
});

test('says that there is no room, and loses nothing that was kept', async ({ page, site }) => {
  const browser = await page.context().newCDPSession(page);
  const { origin } = new URL(site.url);
  // Before the first write: Chromium remembers for a while how much room there was.
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_500_000 });
  await takeIn(page, SURVEY);
  await putDown(page, largeSurvey(60_000));
  await expect(page.getByText('保存する場所が足りません').first()).toBeVisible();
  await takingIn(page).click();
  await expect(taken(page).getByRole('rowheader')).toHaveCount(2, { timeout: 90_000 });
  const next = await reopen(page);
  await untilComputed(next);
  expect(await names(next)).toEqual([SURVEY.name]);
});

test('tells a second tab, and the two lose nothing of each other', async ({ page, context }) => {
  const second = await context.newPage();
  await second.goto('data/');
  await untilComputed(second);
  await takeIn(page, SURVEY);
  await expect(second.getByText('別のタブで内容が変わりました')).toBeVisible();
  const other = { name: '前の年.csv', text: String(SURVEY.text).replaceAll('令和6', '令和5') };
  await takeIn(second, other);
  expect(await names(second)).toEqual([SURVEY.name, other.name]);
  await page.getByRole('button', { name: '読み込み直す' }).first().click();
  await expect(taken(page).getByRole('rowheader', { name: other.name })).toBeVisible();
});

test('gives the same numbers from the project file after everything was erased', async ({
  page,
}) => {
  await takeIn(page, SURVEY);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存ファイルを作る' }).click();
  const project = await (await saving).path();

  await page.getByRole('button', { name: 'すべて消去' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '消去する' }).click();
  await expect(page.getByText('データベース0件、ファイル0件、設定0件')).toBeVisible();
  expect(
    await page.evaluate(async () => [
      (await indexedDB.databases()).map(({ name }) => name),
      Object.keys(localStorage),
      Object.keys(sessionStorage).filter((key) => key.startsWith('minori')),
    ]),
  ).toEqual([[], [], []]);
  await untilComputed(page);

  await page.getByLabel('保存ファイルを開く').setInputFiles({
    name: 'みのり.minori.zip',
    mimeType: 'application/zip',
    buffer: await import('node:fs').then(({ readFileSync }) => readFileSync(project)),
  });
  await expect(taken(page).getByRole('rowheader', { name: SURVEY.name })).toBeVisible();
  await untilComputed(page);
  await goBy(page, '13項目');
  await expect(kpiOf(page, '全体')).toHaveText('3.50');
});
