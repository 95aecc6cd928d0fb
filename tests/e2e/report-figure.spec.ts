import type { Page } from '@playwright/test';
import { figureOf, untilComputed } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// A figure goes into the report with the conditions of its page, and leaves its page by itself.

const ADD = '報告書に入れる';
const ADDED = '報告書に追加済み';

async function open(page: Page, path: string): Promise<void> {
  await page.goto(encodeURI(path));
  await untilComputed(page);
}

test('puts a figure of one 部 into the report, and finds it there', async ({ page }) => {
  await open(page, 'engagement/items/?division=福祉部');
  const figure = figureOf(page, '図4');
  await expect(figure).toContainText('福祉部');
  await figure.getByRole('button', { name: ADD }).click();
  await expect(figure.getByText('報告書に入れました。')).toBeVisible({ timeout: 60_000 });
  await expect(figure.getByRole('button', { name: ADDED })).toBeVisible();
  await figure.getByRole('link', { name: '報告書を見る' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '報告書' })).toBeVisible();
  await expect(page.getByText('13項目の平均スコアと回答の割合（福祉部）').first()).toBeVisible();
});

test('says that the report has a figure, and adds it once', async ({ page }) => {
  await open(page, 'goals/');
  const figure = figureOf(page, '図9');
  await figure.getByRole('button', { name: ADD }).click();
  await expect(figure.getByRole('button', { name: ADDED })).toBeVisible({ timeout: 60_000 });
  await figure.getByRole('button', { name: ADDED }).click();
  await expect(figure.getByText('すでに報告書に入っています。')).toBeVisible();
  // Under another goal it is another figure.
  await page.getByRole('combobox', { name: '計画', exact: true }).selectOption({ index: 1 });
  await expect(figure.getByRole('button', { name: ADD })).toBeVisible();
});

test('writes a figure for Word, PowerPoint and Excel', async ({ page }) => {
  await open(page, 'training/');
  const figure = figureOf(page, '図6');
  for (const [format, ending] of [
    [/^Word/u, 'docx'],
    [/^PowerPoint/u, 'pptx'],
    [/^Excel/u, 'xlsx'],
  ] as const) {
    const saving = page.waitForEvent('download');
    await figure.getByRole('button', { name: '書き出す' }).click();
    await figure.getByRole('menuitem', { name: format }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(new RegExp(`^みのり市_図6_.*\\.${ending}$`, 'u'));
    expect(await saved.failure()).toBeNull();
  }
});
