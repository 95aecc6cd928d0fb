import type { Page } from '@playwright/test';
import { columnOf, dataOf, figureOf, kpiOf, linesOf, untilComputed } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// 研修実績: how many took training, under the conditions of the address; nothing of a hidden group.

const selectOf = (page: Page, label: string) =>
  page.getByRole('combobox', { name: label, exact: true });

async function open(page: Page, search = ''): Promise<void> {
  await page.goto(`training/${encodeURI(search)}`);
  await untilComputed(page);
}

test('tells what is counted, what is not, and what moved the total', async ({ page }) => {
  await open(page);
  await expect(kpiOf(page, '受講者数（延べ）')).toHaveText('753');
  await expect(kpiOf(page, '実人数')).toHaveText('489');
  await expect(kpiOf(page, '受講率')).toHaveText('24.0');
  await expect(page.getByText('令和6年度の欠席・取消 41件を除く').last()).toBeVisible();
  await expect(figureOf(page, '図6')).toContainText('増減は「その他研修」による');
  const lines = await linesOf(figureOf(page, '表1').getByRole('table'));
  // courses and attendances of R3 to R6, then 753 − 472 and the whole
  expect(lines.at(-1)?.slice(0, 11)).toEqual(
    '合計 25 365 27 695 37 472 33 753 +281 100.0%'.split(' '),
  );
});

test('counts 実人数 and 人日 where they are asked for', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: '実人数' }).check();
  await expect(page).toHaveURL(/count=people/u);
  const people = await dataOf(figureOf(page, '図6'));
  expect(people.at(-1)?.slice(0, 2)).toEqual(['全体（1回以上）', '489']);
  const lines = await linesOf(figureOf(page, '表1').getByRole('table'));
  expect(lines.at(-1)?.slice(0, 9)).toEqual('合計 25 298 27 471 37 338 33 489'.split(' '));
  await page.getByRole('radio', { name: '人日' }).check();
  await expect(figureOf(page, '図6')).toContainText('753人日');
});

test('narrows everything to a 部, and its 課 and a 区分', async ({ page }) => {
  await open(page);
  await selectOf(page, '部署').selectOption('福祉部');
  await expect(page).toHaveURL(/division=/u);
  const figure = figureOf(page, '図7');
  await expect(figure).toContainText('福祉部');
  const whole = columnOf(await dataOf(figure), '受講者数');
  await selectOf(page, '区分').selectOption('その他研修');
  await expect(figure).toContainText('その他研修、福祉部');
  const part = columnOf(await dataOf(figure), '受講者数');
  expect(part).toHaveLength(4);
  part.forEach((count, at) => {
    expect(Number(count)).toBeLessThanOrEqual(Number(whole[at]));
  });
  await expect(selectOf(page, '課')).toBeVisible();
  await page.getByRole('button', { name: '条件を戻す' }).click();
  await expect(kpiOf(page, '受講者数（延べ）')).toHaveText('753');
});

test('refuses a 部 of too few people, with the reason', async ({ page }) => {
  await open(page);
  const option = selectOf(page, '部署').locator('option', { hasText: '会計課' });
  await expect(option).toBeDisabled();
  await expect(option).toContainText('引き算で分かる');
  await open(page, '?division=会計課');
  await expect(page.getByText('条件を広げてください。')).toBeVisible();
  await expect(page.locator('.kpi')).toHaveCount(0);
});

test('shows 受講率 with its base by 部 and 職位, hidden ones without a number', async ({
  page,
}) => {
  await open(page);
  const figure = figureOf(page, '図28');
  const lines = await dataOf(figure);
  const hidden = lines.find(([name]) => name === '会計課');
  expect(hidden?.map((cell) => cell.replace(/\s*秘匿/u, '').trim())).toEqual([
    ...['会計課', 'x', '8', 'x', 'x', 'x'],
  ]);
  await figure.getByRole('radio', { name: '職位' }).check();
  await expect(figure).toContainText('職位別の受講率');
});

test('lists the courses, the published table beside the records, and what is left out', async ({
  page,
}) => {
  await open(page);
  const courses = await linesOf(figureOf(page, '表2').getByRole('table'));
  expect(courses).toHaveLength(34); // 33 courses and their header
  await expect(figureOf(page, '表3')).toContainText('受講記録と集計表は一致する');
  const left = await linesOf(figureOf(page, '表4').getByRole('table'));
  expect(left.at(-1)).toEqual(['令和6年度（2024年度）', '0', '28', '13', '5', '0', '0']);
});

test('keeps its conditions in the address', async ({ page }) => {
  await open(page, '?division=福祉部&count=days&until=2023');
  await expect(selectOf(page, '部署')).toHaveValue('福祉部');
  await expect(selectOf(page, '期間')).toHaveValue('2023');
  await expect(page.getByRole('radio', { name: '人日' })).toBeChecked();
  await expect(figureOf(page, '図6')).toContainText('令和5年度の研修は');
});
