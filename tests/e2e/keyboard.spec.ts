import type { Page } from '@playwright/test';
import { figureOf, linesOf, withoutEngine } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// Everything is reached and used without a mouse.

/** Where the focus is: the role of the place and its words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    const label = element?.closest('label')?.textContent ?? element?.textContent ?? '';
    return `${element?.tagName.toLowerCase()} ${label.trim().split(/\s/u)[0] ?? ''}`;
  });

/** Presses Tab until the focus is there; fails when the page has been gone round. */
async function tabTo(page: Page, target: string): Promise<string[]> {
  const passed: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (here === target) return passed;
    passed.push(here);
  }
  throw new Error(`no Tab leads to ${target}, only to ${passed.join(', ')}`);
}

test.beforeEach(async ({ page }) => {
  await withoutEngine(page);
  await page.goto('');
  await expect(figureOf(page, '図1').locator('svg[role="img"]').last()).toBeVisible();
});

test('goes with Tab from the skip link through rail and filters to the tools of a figure', async ({
  page,
}) => {
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('a 本文へ移動');
  const survey = ['a 13項目', 'a 部署別', 'a 変化と要因', 'a 回収状況'];
  const training = ['a 研修実績', 'a 研修計画', 'a 研修効果', 'a 育成目標'];
  const rail = ['a 概要', ...survey, ...training, 'a 報告書', 'a データ取込'];
  const groups = ['select 部署', 'select 職位', 'select 雇用区分', 'select ほかの属性'];
  const filters = ['select 調査', ...groups];
  expect(await tabTo(page, 'button 表')).toEqual([...rail, 'a 定義と計算記録', ...filters]);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('a 定義');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('button 報告書');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('button 書き出す');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('listbox', { name: /^図1の値/u })).toBeFocused();
});

test('shows where the focus is, at every stop', async ({ page }) => {
  for (let press = 0; press < 20; press += 1) {
    await page.keyboard.press('Tab');
    const drawn = await page.evaluate(() => {
      const { activeElement: element } = document;
      const marks = [element, element?.closest('label'), element?.nextElementSibling];
      return marks.some((mark) => {
        if (!mark) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(mark);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      });
    });
    expect(drawn, await focused(page)).toBe(true);
  }
});

test('skips from the first stop to the page', async ({ page }) => {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('select 調査');
});

test('opens the export menu, moves in it, and closes it with Escape', async ({ page }) => {
  await tabTo(page, 'button 書き出す');
  const button = figureOf(page, '図1').getByRole('button', { name: '書き出す' });
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  const items = figureOf(page, '図1').getByRole('menuitem');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(items.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(items.last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(items).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
});

test('saves a figure from the menu', async ({ page }) => {
  await tabTo(page, 'button 書き出す');
  await page.keyboard.press('ArrowDown');
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await saving).suggestedFilename()).toMatch(/\.docx$/u);
});

test('shows the data of a figure as a table, and the figure again', async ({ page }) => {
  await tabTo(page, 'button 表');
  const figure = figureOf(page, '図1');
  await page.keyboard.press('Space');
  const lines = await linesOf(figure.getByRole('table'));
  expect(lines).toHaveLength(14);
  await expect(figure.getByRole('button', { name: '表' })).toHaveAttribute('aria-pressed', 'true');
  await expect(figure.locator('svg[role="img"]').last()).toBeHidden();
  await page.keyboard.press('Space');
  await expect(figure.getByRole('table')).toHaveCount(0);
  await expect(figure.locator('svg[role="img"]').last()).toBeVisible();
});

test('chooses a condition', async ({ page }) => {
  await tabTo(page, 'select 調査');
  await page.keyboard.press('ArrowUp');
  await expect(page).toHaveURL(/round=2023/u);
  await expect(page.getByRole('combobox', { name: '調査' })).toBeFocused();
});

test('goes to a page by the rail, and its heading is read out', async ({ page }) => {
  await tabTo(page, 'a 研修実績');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/研修実績/u);
  await expect(page.locator('[aria-live="assertive"]')).toContainText('研修実績');
});
