import { dataOf, columnOf, figureOf, goBy, kpiOf, linesOf, textsIn } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// The numbers that the source documents print, as the pages of the sample city show them once the
// engine on this device has computed them.

const MEANS = '3.59 2.99 3.00 2.72 3.82 3.41 3.52 2.92 3.54 3.40 2.77 3.42 3.14'.split(' ');

test.beforeEach(async ({ page }) => {
  await page.goto('definitions/');
  await expect(page.getByText('いまこの端末で計算したものです')).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText('計算エンジン duckdb-wasm')).toBeVisible();
});

test('the overview shows 3.25, 31.2 %, 753 attendances and 138 of 500', async ({ page }) => {
  await goBy(page, '概要');
  await expect(kpiOf(page, 'エンゲージメント')).toHaveText('3.25');
  await expect(kpiOf(page, '回収率')).toHaveText('31.2');
  await expect(page.getByText('636／2,041人')).toBeVisible();
  await expect(kpiOf(page, '研修の受講（令和6年度）')).toHaveText('753');
  await expect(kpiOf(page, 'DX推進員（累計）')).toHaveText('138');
  const drawn = await textsIn(figureOf(page, '図1'));
  expect(drawn.filter((text) => MEANS.includes(text))).toEqual(MEANS.toSorted().reverse());
});

test('the items page shows the published mean of every item and level', async ({ page }) => {
  await goBy(page, '13項目');
  await expect(kpiOf(page, '全体')).toHaveText('3.25');
  await expect(kpiOf(page, '基本的な環境 1〜2')).toHaveText('3.29');
  await expect(kpiOf(page, '個人の貢献 3〜6')).toHaveText('3.24');
  await expect(kpiOf(page, '職場とのつながり 7〜10')).toHaveText('3.35');
  await expect(kpiOf(page, '成長 11〜12')).toHaveText('3.10');

  const figure = figureOf(page, '図4');
  const drawn = await textsIn(figure);
  expect(drawn.filter((text) => MEANS.includes(text))).toEqual(MEANS);
  expect(drawn.filter((text) => text.startsWith('平均 '))).toEqual(
    ['3.29', '3.24', '3.35', '3.10'].map((mean) => `平均 ${mean}`),
  );
  expect(columnOf(await dataOf(figure), '平均')).toEqual(MEANS);
});

test('the training page shows the published totals and courses of four years', async ({ page }) => {
  await goBy(page, '研修実績');
  await expect(kpiOf(page, '受講者数（延べ）')).toHaveText('753');
  const [years, , ...lines] = await linesOf(figureOf(page, '表1').getByRole('table'));
  expect(years?.filter((cell) => cell.endsWith('年度）'))).toEqual([
    '令和3年度（2021年度）',
    '令和4年度（2022年度）',
    '令和5年度（2023年度）',
    '令和6年度（2024年度）',
  ]);
  // 科目数 and 受講者数 of each year in turn.
  expect(lines.at(-1)?.slice(0, 9)).toEqual([
    ...['合計', '25', '365', '27', '695', '37', '472', '33', '753'],
  ]);
  expect(await textsIn(figureOf(page, '図6'))).toEqual(
    expect.arrayContaining(['365', '695', '472', '753']),
  );
});

test('the goals page shows a hundred more each year, and 138 of 500 done', async ({ page }) => {
  await goBy(page, '育成目標');
  const figure = figureOf(page, '図8');
  expect(columnOf(await dataOf(figure), '計画の累計')).toEqual(['100', '200', '300', '400', '500']);
  expect(await textsIn(figure)).toEqual(
    expect.arrayContaining(['100', '200', '300', '400', '目標 500人', '実績 138人']),
  );
  const years = await linesOf(figureOf(page, '図9').getByRole('table'));
  expect(years.at(-1)).toEqual(['5年間の計', '500', '138', '−362', '28%']);
});
