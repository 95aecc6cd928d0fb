import type { Page } from '@playwright/test';
import {
  chooseFiles,
  fixture,
  putDown,
  SURVEY,
  SURVEY_WITHOUT_YEAR,
  takeIn,
  takingIn,
  textOf,
} from './own-files.ts';
import { figureOf, goBy, kpiOf, linesOf, untilComputed } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// An officer's own CSV in place of the sample city.

const FOUR_DEFECTS = fixture('four-defects.csv');

const table = (page: Page, name: string) => linesOf(page.getByRole('table', { name, exact: true }));

test.beforeEach(async ({ page }) => {
  await page.goto('data/');
  await untilComputed(page);
});

test('tells each defect of a file with the row that Excel shows', async ({ page }) => {
  await takeIn(page, FOUR_DEFECTS);
  const [, file] = await table(page, '取り込んだファイル');
  // Nine rows are seven used, one quarantined, one left out.
  expect(file?.slice(0, 7)).toEqual([
    ...['four-defects.csv', '調査回答', 'CP932', '9', '7', '1', '1'],
  ]);
  const [, ...issues] = await table(page, '点検の結果');
  const found = issues.filter(([level]) => level !== '助言');
  expect(found.map((cells) => cells.slice(0, 4))).toEqual([
    // Where the header has 21 cells.
    ['エラー', '8', '（行全体）', '22'],
    ['確認', '4', 'Q7', '6'],
    ['確認', '10', '年度', '合計'],
    ['自動修正', '6', 'Q3', '無回答'],
  ]);
});

test('saves the quarantined row with its number and all of its cells', async ({ page }) => {
  await putDown(page, FOUR_DEFECTS);
  await page.getByRole('button', { name: '保留1行を直す' }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '保留1行をCSVで保存' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('保留_four-defects.csv');
  const lines = (await textOf(download)).split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^\uFEFF行番号,保留理由,年度,/u);
  expect(lines[1]).toMatch(/^8,.+,令和6年度,R6-0007,/u);
  // The header has 21 columns; the ragged row keeps its 22nd cell.
  expect(lines[1]?.split(',').length).toBeGreaterThan(lines[0]?.split(',').length ?? Infinity);
});

test('saves the findings as a table that names the file', async ({ page }) => {
  await takeIn(page, FOUR_DEFECTS);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '点検結果をCSVで保存' }).click();
  const lines = (await textOf(await saving)).trimEnd().split('\r\n');
  const checks = lines.filter((line) => line.startsWith('four-defects.csv,確認,'));
  expect(checks).toHaveLength(2);
  expect(checks[0]).toMatch(/^four-defects\.csv,確認,4,Q7,6,/u);
});

test('shows the own city on every page, and nothing of the sample', async ({ page }) => {
  await takeIn(page, SURVEY);
  await goBy(page, '概要');
  await expect(kpiOf(page, 'エンゲージメント')).toHaveText('3.50');
  await expect(figureOf(page, '図2')).toContainText('目標に届くか？');
  await goBy(page, '13項目');
  await expect(kpiOf(page, '全体')).toHaveText('3.50');
  await goBy(page, '研修実績');
  await expect(figureOf(page, '図6')).toContainText('取り込むと表示します');
  await goBy(page, '育成目標');
  await expect(figureOf(page, '図8')).toContainText('取り込むと表示します');
  for (const name of ['データ取込', '概要', '13項目'] as const) {
    await goBy(page, name);
    await expect(page.locator('body')).not.toContainText(/みのり市|架空|636|2,041|DX推進員/u);
  }
});

test('shows no score of so few people that they could be known', async ({ page }) => {
  // Seven rows are usable, and ten are the threshold.
  await takeIn(page, FOUR_DEFECTS);
  await goBy(page, '概要');
  await expect(kpiOf(page, 'エンゲージメント')).toHaveText('x 秘匿');
  await goBy(page, '13項目');
  await expect(figureOf(page, '図4')).toContainText('10人未満のため表示しません');
});

test('takes a file that is dropped', async ({ page }) => {
  const file = { name: SURVEY.name, text: String(SURVEY.text) };
  const transfer = await page.evaluateHandle(({ name, text }) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([text], name, { type: 'text/csv' }));
    return dropped;
  }, file);
  const zone = page.getByRole('group', { name: 'CSVをここに置く' });
  await zone.dispatchEvent('dragenter', { dataTransfer: transfer });
  await expect(zone).toContainText('ここで放すと読みます');
  await zone.dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByText('12行のうち12行を取り込めます')).toBeVisible();
});

test('keeps the own city over a reload, and brings the sample back when asked', async ({
  page,
}) => {
  await takeIn(page, SURVEY);
  await page.reload();
  await untilComputed(page);
  expect((await table(page, '取り込んだファイル')).map(([name]) => name)).toEqual([
    'ファイル',
    SURVEY.name,
  ]);
  await expect(page.getByText(/^保存 \d+月\d+日/u)).toBeVisible();

  await page.getByRole('button', { name: '見本の市に戻す' }).click();
  await expect(page.getByText('見本のファイル（架空）').first()).toBeVisible();
  await untilComputed(page);
  await goBy(page, '概要');
  await expect(kpiOf(page, 'エンゲージメント')).toHaveText('3.25');
  await page.reload();
  await expect(kpiOf(page, 'エンゲージメント')).toHaveText('3.25');
});

test('asks for the 年度 that a file does not say, and takes it in then', async ({ page }) => {
  await chooseFiles(page, SURVEY_WITHOUT_YEAR);
  await expect(page.getByText('「職員アンケート.csv」には年度がありません。')).toBeVisible();
  await page
    .getByRole('combobox', { name: '年度を選ぶ' })
    .selectOption({ label: '令和5年度（2023年度）' });
  await takingIn(page).click();
  await expect(page.getByText('12行のうち12行を取り込みました')).toBeVisible();
  await goBy(page, '13項目');
  await expect(page.getByRole('combobox', { name: '調査' })).toHaveValue('2023');
  await expect(kpiOf(page, '全体')).toHaveText('3.50');
  await page.reload();
  await untilComputed(page);
  await expect(kpiOf(page, '全体')).toHaveText('3.50');
});

test('adds a second file, and takes one out again', async ({ page }) => {
  await takeIn(page, SURVEY);
  await takeIn(page, fixture('goal.csv'));
  await expect(page.getByText('12行のうち12行')).toBeHidden();
  await page.getByRole('button', { name: 'goal.csvを外す' }).click();
  await expect(page.getByText('12行のうち12行を取り込みました')).toBeVisible();
});

test('takes a corrected file in place of the one of the same name', async ({ page }) => {
  await takeIn(page, FOUR_DEFECTS);
  await takeIn(page, { ...fixture('four-defects-repaired.csv'), name: FOUR_DEFECTS.name });
  await expect(page.getByText('7行のうち7行を取り込みました')).toBeVisible();
  await expect(page.getByRole('radio', { name: /^(?:エラー|確認)/u })).toHaveCount(0);
});
