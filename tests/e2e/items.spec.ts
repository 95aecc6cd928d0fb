import type { Page } from '@playwright/test';
import { columnOf, dataOf, figureOf, kpiOf, untilComputed } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// 13項目 and 概要: what can be pointed at, with and without a mouse, and what a choice does.

const HIDDEN = '会計課';
const conditions = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const markOf = (page: Page, id: string) => page.locator(`[data-mark="${id}"]`).first();
const listOf = (page: Page, figure: string) =>
  page.getByRole('listbox', { name: new RegExp(`^${figure}の値`, 'u') });

async function openItems(page: Page, search = ''): Promise<void> {
  await page.goto(`engagement/items/${encodeURI(search)}`);
  await untilComputed(page);
}

test('walks over the items with the arrow keys, says each one, and chooses with Enter', async ({
  page,
}) => {
  await openItems(page);
  const list = listOf(page, '図4');
  await list.focus();
  await expect(list.getByRole('option')).toContainText('期待の理解');
  await page.keyboard.press('ArrowDown');
  const option = list.getByRole('option');
  await expect(option).toContainText('環境の整備');
  await expect(option).toContainText('平均 2.99点／5点');
  await expect(option).toContainText('回答者数 620人');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/item=2/u);
  await expect(page.getByRole('heading', { name: '項目2「環境の整備」' })).toBeVisible();
  await expect(figureOf(page, '図4-2')).toContainText('「環境の整備」');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/item=/u);
});

test('narrows the page by the row of a group, and the figure of the row keeps all of them', async ({
  page,
}) => {
  await openItems(page, '?item=2');
  const groups = columnOf(await dataOf(figureOf(page, '図4-2')), '部');
  await markOf(page, '福祉部').click();
  await expect(page).toHaveURL(/division=/u);
  expect(conditions(page)).toBe('?item=2&division=福祉部');
  await expect(figureOf(page, '図4')).toContainText('福祉部、令和6年度');
  expect(columnOf(await dataOf(figureOf(page, '図4-2')), '部')).toEqual(groups);
});

test('does not narrow the page to a group that is hidden, and says why of its row', async ({
  page,
}) => {
  await openItems(page);
  const list = listOf(page, '図4-2');
  await list.focus();
  await page.keyboard.press('End');
  for (let up = 0; up < 9; up += 1) {
    if ((await list.getByRole('option').innerText()).startsWith(HIDDEN)) break;
    await page.keyboard.press('ArrowUp');
  }
  await expect(list.getByRole('option')).toContainText('表示しない');
  await page.keyboard.press('Enter');
  await markOf(page, HIDDEN).click();
  expect(conditions(page)).toBe('');
});

test('shows means of other surveys on demand only, named as such and in the order of the settings', async ({
  page,
}) => {
  await openItems(page);
  await expect(page.getByText('国家公務員')).toHaveCount(0);
  await page.getByRole('checkbox', { name: /参考値/u }).check();
  await expect(page).toHaveURL(/references=1/u);
  const figure = figureOf(page, '図4-3');
  await expect(figure).toContainText('異なる調査');
  const data = await dataOf(figure);
  expect(columnOf(data, '平均')).toEqual(['3.25', '3.25', '3.51', '3.42']);
  expect(columnOf(data, '比べ方')).toEqual(['', '異なる調査', '異なる調査', '異なる調査']);
  await expect(figure).toContainText('青森市人材確保・育成基本方針');
});

test('says of the bands which of them the interval leaves open', async ({ page }) => {
  await openItems(page);
  const bands = columnOf(await dataOf(figureOf(page, '図4')), '区分');
  const open = bands.flatMap((band, index) => (band.includes('断定しない') ? [index + 1] : []));
  expect(open).toEqual([1, 5, 9, 13]);
  await expect(figureOf(page, '図4')).toContainText('4項目は断定できない');
});

test('opens an item from the overview', async ({ page }) => {
  await page.goto('');
  await untilComputed(page);
  await markOf(page, 'item-4').click();
  await expect(page).toHaveURL(/engagement\/items\/?\?item=4/u);
  await expect(page.getByRole('heading', { name: '項目4「承認・称賛」' })).toBeVisible();
  await expect(kpiOf(page, '全体')).toHaveText('3.25');
});
