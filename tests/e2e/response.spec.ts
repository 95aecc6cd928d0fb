import type { Page } from '@playwright/test';
import { columnOf, dataOf, figureOf, kpiOf, linesOf, untilComputed } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// 回収状況: who answered, by the unit in the address; nothing of a hidden group is in the page.

/** A 部 of eight people, six of whom answered. */
const HIDDEN = '会計課';

const selectOf = (page: Page, label: string) =>
  page.getByRole('combobox', { name: label, exact: true });

async function open(page: Page, search = ''): Promise<void> {
  await page.goto(`engagement/response/${encodeURI(search)}`);
  await untilComputed(page);
}

test('says how many answered and that the rest is not known', async ({ page }) => {
  await open(page);
  await expect(
    page.getByText(
      '対象2,041人のうち636人（31.2%）が回答しました。回答していない約7割の方の考えは分かりません。',
    ),
  ).toBeVisible();
  await expect(kpiOf(page, '回収率')).toHaveText('31.2');
  await expect(kpiOf(page, '白紙')).toHaveText('3');
});

test('shows the rate of every 部 with its base, in the order of the city', async ({ page }) => {
  await open(page);
  const data = await dataOf(figureOf(page, '図15'));
  const [names, returned, asked, rates] = ['部', '回収数', '対象者数', '回収率'].map((header) =>
    columnOf(data, header),
  );
  const at = names?.indexOf('総務部') ?? -1;
  const rate = (100 * Number(returned?.[at])) / Number(asked?.[at]);
  expect(rates?.[at]).toBe(`${(Math.floor(rate * 10 + 0.5) / 10).toFixed(1)}%`);
  expect(names?.slice(0, 3)).toEqual(['企画部', '総務部', '税務部']);
  expect([names?.at(-1), returned?.at(-1), rates?.at(-1)]).toEqual(['全庁', '636', '31.2%']);
});

test('has no count and no rate of a hidden 部 anywhere', async ({ page }) => {
  await open(page);
  const figure = figureOf(page, '図15');
  const lines = await dataOf(figure);
  const hidden = lines.find(([name]) => name === HIDDEN);
  // Its eight people are the city's own published number; how many answered is not.
  expect(hidden?.map((cell) => cell.replace(/\s*秘匿/u, '').trim())).toEqual([
    HIDDEN,
    'x',
    '8',
    'x',
  ]);
  const drawn = await figure.locator('svg[role="img"]').last().innerHTML();
  expect(drawn).not.toContain('6／8');
  expect(drawn).not.toContain('75.0%');
});

test('compares respondents and staff by the unit that is chosen', async ({ page }) => {
  await open(page);
  await selectOf(page, '単位').selectOption({ label: '職位' });
  await expect(page).toHaveURL(/unit=position/u);
  await expect(figureOf(page, '図16')).toContainText(
    '「主事級」の回答は職員の構成より8.7ポイント少ない',
  );
  await expect(page.getByText('「主事級」の回答が少なめです', { exact: false })).toBeVisible();
  await page.reload();
  await untilComputed(page);
  await expect(selectOf(page, '単位')).toHaveValue('position');
  await page.getByRole('button', { name: '条件を戻す' }).click();
  await expect(selectOf(page, '単位')).toHaveValue('division');
});

test('offers no unit without a headcount, and says why', async ({ page }) => {
  await open(page);
  const option = selectOf(page, '単位').locator('option', { hasText: '年代' });
  await expect(option).toBeDisabled();
  await expect(option).toContainText('職員数がない');
});

test('opens the 課 of a 部 from its bar, with the keys', async ({ page }) => {
  await open(page);
  await figureOf(page, '図15').getByRole('listbox').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/unit=section&within=/u);
  await expect(selectOf(page, '部')).not.toHaveValue('');
});

test('brackets the mean by what those who did not answer could have said', async ({ page }) => {
  await open(page);
  const figure = figureOf(page, '図17');
  // r·m + (1 − r)·1 and r·m + (1 − r)·5 with r = 636 / 2,041 and m = 3.2498
  await expect(figure).toContainText('1.70〜4.45点');
  const data = await dataOf(figure);
  expect(columnOf(data, '下限').at(-1)).toBe('1.70');
  expect(columnOf(data, '上限').at(-1)).toBe('4.45');
  await expect(figure).toContainText('部と職位の構成にそろえた平均（参考）');
});

test('counts comments and words, and hides groups with few of them', async ({ page }) => {
  await open(page);
  await expect(figureOf(page, '図18')).toContainText(/自由記載\d+件のうち「研修」を含むのは\d+件/u);
  const table = figureOf(page, '表7').getByRole('table');
  await expect(table).toBeVisible();
  const counts = (await linesOf(table)).slice(1).map(([, count]) => count ?? '');
  const small = counts.filter((count) => /^[1-9]$/u.test(count));
  expect(small).toEqual([]);
});

test('shows the tests and the weights only where they are asked for', async ({ page }) => {
  await open(page);
  await expect(figureOf(page, '表8')).toHaveCount(0);
  await page.getByText('詳しい統計').click();
  const lines = await linesOf(figureOf(page, '表8').getByRole('table'));
  expect(columnOf(lines, '単位')[0]).toBe('部');
  await expect(figureOf(page, '表9')).toContainText('有効な回答数');
});
