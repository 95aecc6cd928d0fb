import type { Page } from '@playwright/test';
import { fixture, putDown, SURVEY } from './own-files.ts';
import { untilComputed } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// データ取込 without a mouse, by ear, on a phone and with large letters.

const FOUR_DEFECTS = fixture('four-defects.csv');

const focusedName = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    const label = element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent;
    return (label ?? element?.textContent ?? '').trim().replaceAll(/\s+/gu, ' ');
  });

/** Presses Tab until the focus is at a place whose name begins so. */
async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press('Tab');
    const here = await focusedName(page);
    if (here.startsWith(name)) return;
    passed.push(here);
  }
  throw new Error(`no Tab leads to ${name}, only to ${passed.join(' | ')}`);
}

async function open(page: Page) {
  await page.goto('data/');
  await untilComputed(page);
}

test('takes a file in by keyboard alone, and the focus follows', async ({ page }) => {
  await open(page);
  await putDown(page, SURVEY);
  await tabTo(page, '12行を取り込む');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '取り込んだファイル' })).toBeFocused();
});

test('reaches every decision about a file with Tab, in the order of the steps', async ({
  page,
}) => {
  await open(page);
  await putDown(page, FOUR_DEFECTS);
  for (const name of [
    ...['あとで続ける', '7行を取り込む', 'four-defects.csv', 'four-defects.csvを取り消す'],
    ...['ファイルを選ぶ', '文字コード', 'CP932', 'UTF-8', '保留1行を直す', '種類', '見出しの行'],
    ...['年度の項目', '項目1〜13', 'すべて', '点検結果をCSVで保存', '値を直す', 'すべて消去'],
  ]) {
    await tabTo(page, name);
  }
});

test('corrects a row by keyboard, and comes back to where it began', async ({ page }) => {
  await open(page);
  await putDown(page, FOUR_DEFECTS);
  await tabTo(page, '値を直す');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: '8行 余りの列1' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.getByRole('button', { name: '閉じる' }).press('Enter');
  expect(await focusedName(page)).toBe('値を直す');
});

test('leads from a finding to the column that it is about', async ({ page }) => {
  await open(page);
  const text = String(SURVEY.text).replaceAll(/\r\n/gu, ',x\r\n').replace(',x\r\n', ',氏名\r\n');
  await putDown(page, { name: 'names.csv', text });
  await page.getByRole('button', { name: '列の対応を選ぶ' }).first().press('Enter');
  await expect(page.getByRole('combobox', { name: '氏名の項目' })).toBeFocused();
});

test('says aloud what was read', async ({ page }) => {
  await open(page);
  await putDown(page, SURVEY);
  const said = page.getByRole('status').filter({ hasText: '1件のファイルを読みました' });
  await expect(said).toContainText('12行を取り込めます');
});

for (const [width, scale] of [
  [1440, 1],
  [800, 1],
  [390, 1],
  [1440, 1.25],
  [390, 1.25],
] as const) {
  test(`never scrolls sideways at ${width} px and ${scale * 100} % text`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript((size) => localStorage.setItem('minori-text-scale', size), `${scale}`);
    await open(page);
    await putDown(page, FOUR_DEFECTS, fixture('workbook-several-sheets.xlsx'));
    await page.getByRole('button', { name: '保留1行を直す' }).click();
    await expect(page.getByRole('textbox').first()).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}
