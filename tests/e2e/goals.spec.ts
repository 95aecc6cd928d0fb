import type { Page } from '@playwright/test';
import { dataOf, figureOf, untilComputed } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// 育成目標: the outlook with its range, and goals that are entered on the page and kept.

async function open(page: Page, search = ''): Promise<void> {
  await page.goto(`goals/${encodeURI(search)}`);
  await untilComputed(page);
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const goalNames = (page: Page) =>
  page.getByRole('combobox', { name: '計画', exact: true }).locator('option').allTextContents();

/** Saves the form and waits for the results that follow from it. */
async function save(page: Page, goal: string): Promise<void> {
  await button(page, '保存').click();
  await expect(page.getByText(`「${goal}」を保存しました。`)).toBeVisible({ timeout: 90_000 });
  await untilComputed(page);
}

test('says where the pace leads, with its range and what is needed', async ({ page }) => {
  await open(page);
  await expect(
    page.getByText(
      '138人／500人。今のペースでは令和11年度末に約460人（目安384〜536人）。年104人が必要です。',
    ),
  ).toBeVisible();
  const figure = figureOf(page, '図8');
  await expect(figure).toContainText('今のペースなら460人。目標500人は予測の幅の中');
  await expect(figure).toContainText('準ポアソン');
  await expect(figureOf(page, '図10')).toContainText('101課のうち74課にDX推進員がいる');
  await expect(figureOf(page, '図11')).toContainText('5年間で受ける人は1,538人');
});

test('keeps the method and the view in the address', async ({ page }) => {
  await open(page);
  const method = page.getByRole('combobox', { name: '見込みの方法', exact: true });
  await method.selectOption({ label: '今年度並み' });
  await expect(page).toHaveURL(/outlook=this-year/u);
  await expect(figureOf(page, '図8')).toContainText('今年度6か月の月平均7.0人');
  await page.getByRole('radio', { name: '年度別', exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(figureOf(page, '図8')).toContainText('令和8年度は42人。計画は100人');
  await page.reload();
  await untilComputed(page);
  await expect(method).toHaveValue('this-year');
  await expect(figureOf(page, '図8')).toContainText('令和8年度は42人。計画は100人');
});

test('changes a goal, and has the new outlook after a reload', async ({ page }) => {
  await open(page);
  await button(page, '「DX推進員」を編集').click();
  await expect(field(page, '目標名')).toBeFocused();
  await field(page, '合計の目標値').fill('４５０');
  await button(page, '合計を等分する').click();
  await expect(field(page, '令和11年度')).toHaveValue('90');
  await save(page, 'DX推進員');
  // 450 − 138 = 312 in 42 months: 89.1 a year, a whole person more
  const sentence = page.getByText('138人／450人。', { exact: false });
  await expect(sentence).toContainText('年90人が必要です。');
  const probability = figureOf(page, '図8').getByText('目標に届く見込みは59%');
  await expect(probability).toBeVisible(); // (312 − 322) / 46.27 = −0.216
  await page.reload();
  await untilComputed(page);
  await expect(sentence).toBeVisible();
  await expect(probability).toBeVisible();
  expect(await goalNames(page)).toEqual(['DX推進員', '全職員', 'eラーニング修了']);
});

test('adds a goal by keyboard alone, counted from the courses chosen', async ({ page }) => {
  await open(page);
  await button(page, '目標を追加').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('高度専門人材');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ⅲ');
  await page.keyboard.press('Enter'); // nothing counts yet
  await expect(page.getByText('研修、区分、状況のどれかを1つ以上選んでください。')).toBeVisible();
  await page.getByRole('checkbox', { name: '国への派遣研修', exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('直すところが', { exact: false })).toBeHidden();
  await field(page, '目標名').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('「高度専門人材」を保存しました。')).toBeVisible({ timeout: 90_000 });
  await expect(page.locator('ol').getByText('数値目標なし')).toBeVisible();
  expect(await goalNames(page)).toContain('高度専門人材');
});

test('says what is wrong with a goal, and takes nothing of it in', async ({ page }) => {
  await open(page);
  await button(page, '「全職員」を編集').click();
  await field(page, '目標名').fill('DX推進員');
  await field(page, '令和9年度').fill('五百');
  await field(page, '終わりの年度').fill('2020');
  await button(page, '保存').click();
  await expect(page.getByText('同じ名前の目標があります。', { exact: false })).toBeVisible();
  await expect(page.getByText('終わりを始まりと同じかあとに', { exact: false })).toBeVisible();
  await field(page, '終わりの年度').fill('2029');
  await expect(page.getByText('目標値は0以上の数で入れてください。')).toBeVisible();
  await expect(field(page, '令和9年度')).toHaveAttribute('aria-invalid', 'true');
  await button(page, 'やめる').click();
  expect(await goalNames(page)).toEqual(['DX推進員', '全職員', 'eラーニング修了']);
});

test('begins from a published example, deletes a goal and brings it back', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /例から作る：全職員（年500、計2,500）/u }).click();
  await expect(field(page, '令和7年度')).toHaveValue('500');
  await button(page, 'やめる').click();
  await button(page, '「DX推進員」を削除').click();
  await expect(page.getByText('「DX推進員」を削除しました。')).toBeVisible({ timeout: 90_000 });
  await untilComputed(page);
  expect(await goalNames(page)).toEqual(['全職員', 'eラーニング修了']);
  await button(page, '「DX推進員」を元に戻す').click();
  await expect(page.getByText('「DX推進員」を元に戻しました。')).toBeVisible({ timeout: 90_000 });
  expect(await goalNames(page)).toEqual(['DX推進員', '全職員', 'eラーニング修了']);
});

test('has the numbers of the burn-up as a table', async ({ page }) => {
  await open(page);
  const lines = await dataOf(figureOf(page, '図8'));
  const of = (year: string) => lines.find(([own]) => own?.includes(year))?.slice(1);
  expect(of('令和8年度')?.slice(0, 4)).toEqual(['100', '42', '200', '138']);
  // Where the pace so far leads, and the range, belong to the last year alone.
  expect(of('令和8年度')?.slice(4)).toEqual(['', '', '']);
  expect(of('令和11年度')?.slice(4)).toEqual(['460', '384', '536']);
});
