import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from '@playwright/test';
import { goBy, untilComputed } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// 報告書: from the sample city to a file, and nothing that was written is lost.

const outline = (page: Page) => page.locator('[data-line]');
const nameOf = (page: Page, name: RegExp) =>
  outline(page).locator('.name').filter({ hasText: name });
const title = (page: Page) => page.getByRole('textbox', { name: '題名（読み取れること）' });
const sheet = (page: Page) => page.getByRole('group', { name: 'プレビュー' });
const place = (page: Page) => page.getByRole('status').filter({ hasText: /^\d+／\d+/u });

async function partsOf(saved: Download): Promise<Record<string, Uint8Array>> {
  return unzipSync(new Uint8Array(readFileSync(await saved.path())));
}

async function open(page: Page): Promise<void> {
  await page.goto('report/');
  await untilComputed(page);
  await expect(sheet(page).getByRole('figure').first()).toBeVisible();
  // Groups are known to the engine alone: once they have a number, all of it is live.
  await expect(nameOf(page, /部別の差/u)).toContainText('図3');
}

/** The names of the lines, from the top down. */
const namesOf = (page: Page) => outline(page).locator('.name').allInnerTexts();

test('writes a Word report with charts of the sample city in three clicks', async ({ page }) => {
  await page.goto('');
  await goBy(page, '報告書');
  await page.getByRole('radio', { name: /^Word/u }).check();
  const saving = page.waitForEvent('download', { timeout: 120_000 });
  await page.getByRole('button', { name: 'Wordで書き出す' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^みのり市人材育成.*\.docx$/u);
  const parts = await partsOf(saved);
  const charts = Object.keys(parts).filter((name) => /charts\/chart\d+\.xml$/u.test(name));
  expect(charts.length).toBeGreaterThanOrEqual(3);
  const text = strFromU8(parts['word/document.xml']!);
  expect(text).toContain('職員の意識');
  expect(text).toContain('3.25');
  await expect(page.getByText(/docx」を書き出しました/u)).toBeVisible();
});

for (const [name, ending] of [
  ['PowerPoint', '.pptx'],
  ['Excel', '.xlsx'],
  ['HTML', '.html'],
  ['zip', '.zip'],
] as const) {
  test(`writes ${name}`, async ({ page }) => {
    await open(page);
    await page.getByRole('radio', { name: new RegExp(`^${name}`, 'u') }).check();
    const saving = page.waitForEvent('download', { timeout: 120_000 });
    await page.getByRole('button', { name: `${name}で書き出す` }).click();
    expect((await saving).suggestedFilename().endsWith(ending)).toBe(true);
  });
}

test('turns as many pages as the document has', async ({ page }) => {
  await open(page);
  const [, count = ''] = /^\d+／(\d+)ページ$/u.exec(await place(page).innerText()) ?? [];
  await sheet(page).focus();
  await page.keyboard.press('Home');
  await expect(page.getByRole('region', { name: '1ページ', exact: true })).toContainText(
    'みのり市人事課',
  );
  for (let turned = 1; turned < Number(count); turned += 1) await page.keyboard.press('PageDown');
  await expect(page.getByRole('region', { name: `${count}ページ`, exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: '次のページ' })).toBeDisabled();
});

test('moves a figure with the keys, numbers anew, and takes it back', async ({ page }) => {
  await open(page);
  const before = await namesOf(page);
  await page.getByRole('button', { name: /^図2 .*を並べ替える/u }).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText(/番目に動かしました。$/u)).toBeAttached();
  await expect(nameOf(page, /図1/u)).toContainText('回答の割合');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => namesOf(page)).toEqual(before);
  await page.keyboard.press('Control+y');
  await expect.poll(() => namesOf(page)).not.toEqual(before);
});

test('keeps the words that were written', async ({ page }) => {
  await open(page);
  await nameOf(page, /図1/u).click();
  await title(page).fill('低い項目は六つ');
  await expect(sheet(page)).toContainText('図1　低い項目は六つ');
  await expect(page.getByText(/^自動保存/u)).toBeVisible({ timeout: 90_000 });
  await page.reload();
  await expect(title(page)).toHaveValue('低い項目は六つ');
  await page.getByRole('button', { name: '自動の文に戻す' }).click();
  await expect(title(page)).not.toHaveValue('低い項目は六つ');
});

test('leaves the focus with what was pressed, and says what became of it', async ({ page }) => {
  await open(page);
  await nameOf(page, /図1/u).click();
  const focused = page.locator(':focus');
  await page.getByRole('button', { name: '確認済みにする' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('図1を確認済みにしました。')).toBeAttached();
  await expect(focused).toHaveText('確認を取り消す');
  await page.keyboard.press('Enter');
  await expect(page.getByText('図1の確認を取り消しました。')).toBeAttached();
  await expect(focused).toHaveText('確認済みにする');

  await title(page).fill('低い項目は六つ');
  await page.getByRole('button', { name: '自動の文に戻す' }).press('Enter');
  await expect(title(page)).toBeFocused();
  await expect(title(page)).toHaveAccessibleDescription('自動');

  // From a check to the words that it is about.
  await page.getByRole('button', { name: /本文.*自動文のまま/u }).press('Enter');
  await expect(page.getByRole('region', { name: '本文の文言' })).toBeFocused();

  // The last step that can be taken back.
  const undo = page.getByRole('button', { name: '元に戻す', exact: true });
  await undo.focus();
  for (let steps = 0; (await undo.getAttribute('aria-disabled')) === 'false'; steps += 1) {
    expect(steps).toBeLessThan(9);
    await page.keyboard.press('Enter');
  }
  await expect(undo).toBeFocused();

  const saving = page.waitForEvent('download', { timeout: 120_000 });
  await page.getByRole('button', { name: 'Wordで書き出す' }).press('Enter');
  await saving;
  await expect(page.getByText(/docx」を書き出しました/u)).toBeVisible();
  await expect(focused).toHaveText('Wordで書き出す');
});

test('keeps every line of the outline in its column', async ({ page }) => {
  await open(page);
  const ends = await outline(page).evaluateAll((lines) =>
    lines.map((line) => line.getBoundingClientRect().right),
  );
  const preview = await page.getByRole('region', { name: 'プレビュー' }).boundingBox();
  expect(Math.max(...ends)).toBeLessThan(preview?.x ?? 0);
});

test('speaks English where English is asked for', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('minori-locale', 'en'));
  await page.goto('report/');
  await untilComputed(page);
  await expect(nameOf(page, /Figure 3/u)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export Word' })).toBeVisible();
  // Words keep their spaces.
  await expect(nameOf(page, /Text/u).first()).toContainText('The mean score of');
  await expect(page.getByRole('combobox', { name: 'Year style' })).toHaveCount(0);
});

test('writes nothing without an engine, and says so', async ({ page, seal }) => {
  await page.route(/\.wasm$/u, (route) => route.abort());
  await page.goto('report/');
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'failed', { timeout: 90_000 });
  await expect(nameOf(page, /部別の差/u)).toContainText('計算できません');
  await page.getByRole('button', { name: 'Wordで書き出す' }).click();
  await expect(page.getByText('数値を計算できないため、書き出していません。')).toBeVisible();
  // The engine's own worker tells the console that it was not found.
  seal.errors.length = 0;
});

test('adds a figure of the catalogue to its chapter', async ({ page }) => {
  await open(page);
  const before = await outline(page).count();
  await page.getByRole('button', { name: '図表を追加' }).click();
  const dialog = page.getByRole('dialog', { name: '図表を追加' });
  const free = dialog.getByRole('button', { disabled: false }).filter({ hasNotText: '閉じる' });
  await expect(free.first()).toBeEnabled({ timeout: 60_000 });
  const name = await free.first().innerText();
  await free.first().click();
  await expect(dialog).toBeHidden();
  await expect(outline(page).locator('.name[aria-current]')).toContainText(name);
  expect(await outline(page).count()).toBeGreaterThanOrEqual(before);
});

/** Widths and heights of the pages of a PDF in points: 「595×842」. */
function sizesOf(pdf: string): string[] {
  // Pages themselves: the tree that holds them has nodes of eight.
  const boxes = pdf.matchAll(/\/Type\s*\/Page\b[^]*?\/MediaBox\s*\[([^\]]*)\]/gu);
  return [...boxes].map(([, box = '']) => {
    const [, , width, height] = box.trim().split(/\s+/u).map(Number);
    return `${Math.round(width!)}×${Math.round(height!)}`;
  });
}

test('prints every page with its text, tagged and with bookmarks', async ({ page }) => {
  await open(page);
  const [, count = ''] = /^\d+／(\d+)ページ$/u.exec(await place(page).innerText()) ?? [];
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const text = pdf.toString('latin1');
  expect(sizesOf(text)).toEqual(Array(Number(count)).fill('595×842'));
  expect(text).toContain('/StructTreeRoot');
  expect(text).toContain('/Outlines');
  await expect(sheet(page).getByRole('region')).toHaveCount(1);
});

test('prints slides in their own format, one to a page', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'スライド' }).check({ force: true });
  await expect(place(page)).toHaveText(/^\d+／\d+枚$/u);
  const [, count = ''] = /／(\d+)枚$/u.exec(await place(page).innerText()) ?? [];
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const text = pdf.toString('latin1');
  // 13.333 by 7.5 inches of 72 points.
  expect(sizesOf(text)).toEqual(Array(Number(count)).fill('960×540'));
  expect(text).toContain('/Outlines');
  await expect(sheet(page).getByRole('region')).toHaveCount(1);
});
