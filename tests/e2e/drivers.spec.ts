import type { Page } from '@playwright/test';
import { columnOf, dataOf, figureOf, linesOf, textsIn, untilComputed } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// 変化と要因: what moved and what goes together, by the conditions in the address, with the keys too.

const selectOf = (page: Page, label: string) =>
  page.getByRole('combobox', { name: label, exact: true });

async function open(page: Page, search = ''): Promise<void> {
  await page.goto(`engagement/drivers/${encodeURI(search)}`);
  await untilComputed(page);
}

test('shows the change of every item with its margin and what can be said of it', async ({
  page,
}) => {
  await open(page);
  const figure = figureOf(page, '図12');
  await expect(figure).toContainText(
    '令和5年度より「学びの機会」が0.16点高い。ほか12項目は誤差の範囲',
  );
  const data = await dataOf(figure);
  // 3.42 − 3.26 of 学びの機会; the twelve others may be chance.
  expect(columnOf(data, '令和6年度（2024年度）').at(12)).toBe('3.42');
  expect(columnOf(data, '差').at(12)).toBe('+0.16');
  expect(columnOf(data, '判断').filter((said) => said === '偶然とは考えにくい')).toHaveLength(1);
  // An arrow only where it is more than chance.
  const drawn = await textsIn(figure);
  expect(drawn.filter((text) => text === '↑' || text === '↓')).toEqual(['↑']);
  await expect(page.getByText(/点以上の変化なら判断できる）/u).first()).toBeVisible();
  await expect(figure).toContainText('職位の構成を令和5年度にそろえた差は');
});

test('compares with the round that is chosen, and is found again by its address', async ({
  page,
}) => {
  await open(page);
  await selectOf(page, '比べる調査').selectOption({ label: '令和4年度' });
  await expect(page).toHaveURL(/previous=2022/u);
  await expect(figureOf(page, '図12')).toContainText('令和4年度');
  await page.reload();
  await untilComputed(page);
  await expect(selectOf(page, '比べる調査')).toHaveValue('2022');
  await page.getByRole('button', { name: '条件を戻す' }).click();
  await expect(selectOf(page, '比べる調査')).toHaveValue('2023');
});

test('holds the other items against the one that is chosen', async ({ page }) => {
  await open(page);
  const relations = figureOf(page, '図13');
  await expect(relations).toContainText('「働く誇り」と関連が強いのは');
  const own = columnOf(await dataOf(relations), '項目');
  expect(own).toHaveLength(12);
  expect(own).not.toContain('働く誇り');
  await selectOf(page, '関連を見る項目').selectOption({ label: '学びの機会' });
  await expect(relations).toContainText('「学びの機会」と関連が強いのは');
  const other = columnOf(await dataOf(relations), '項目');
  expect(other).toContain('働く誇り');
  expect(other).not.toContain('学びの機会');
  await expect(relations).toContainText('原因とは限らない');
});

test('names 改善の優先順位 as candidates, with the convention of its 偏差値', async ({ page }) => {
  await open(page);
  const portfolio = figureOf(page, '図14');
  await expect(portfolio).toContainText('優先して改善を検討する候補は');
  await expect(portfolio).toContainText('母標準偏差（n）');
  const [first] = columnOf(await dataOf(portfolio), '改善度指数');
  await open(page, '?details=open');
  await page.getByRole('radio', { name: '標本標準偏差（n−1）' }).check();
  await expect(page).toHaveURL(/sd=sample/u);
  await expect(portfolio).toContainText('標本標準偏差（n−1）');
  const [sample] = columnOf(await dataOf(portfolio), '改善度指数');
  // The distance shrinks by √(11/12); the order stays.
  expect(Number(sample)).toBeCloseTo(Number(first) * Math.sqrt(11 / 12), 1);
});

test('keeps what only an analyst asks for closed, until the address or a key opens it', async ({
  page,
}) => {
  await open(page);
  await expect(figureOf(page, '表3')).toHaveCount(0);
  await page.getByText('詳しい統計').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/details=open/u);
  const [header, all] = await linesOf(figureOf(page, '表3').getByRole('table'));
  expect(header).toEqual(expect.arrayContaining(['α', 'ω（1因子）', '項目間のr']));
  expect(all?.slice(0, 3)).toEqual(['全項目', '13', '0.88']);
  await expect(figureOf(page, '表6')).toContainText('ニューカム');
});

test('walks over the items with the arrow keys and says what each mark means', async ({ page }) => {
  await open(page);
  const marks = figureOf(page, '図14').getByRole('listbox');
  await marks.focus();
  await page.keyboard.press('ArrowDown');
  await expect(figureOf(page, '図14')).toContainText(/満足率 \d+%（偏差値/u);
  await expect(figureOf(page, '図14')).toContainText('改善度指数');
});

test('shows the change of a group, and relations of everybody', async ({ page }) => {
  await open(page, '?division=福祉部');
  await expect(figureOf(page, '図12')).toContainText('福祉部');
  await expect(figureOf(page, '図13')).not.toContainText('福祉部');
  await expect(figureOf(page, '図13')).toContainText('2,041人');
  await expect(figureOf(page, '図12')).not.toContainText('職位の構成を');
});

test('ranks the options of a question of several choices beside their last ranks', async ({
  page,
}) => {
  await open(page);
  const figure = figureOf(page, '図20');
  await expect(figure).toContainText('「上司や同僚との関係」が前回2位から1位（49.5%）');
  const data = await dataOf(figure);
  // 295 of the 596 who chose anything; 8 chose 地域行事への参加, 3 wrote something beside その他.
  expect(columnOf(data, '選択肢').slice(0, 2)).toEqual(['上司や同僚との関係', '住民からの感謝']);
  expect(columnOf(data, '選んだ人')[0]).toBe('295');
  expect(columnOf(data, '前回の順位').slice(0, 3)).toEqual(['2', '3', '1']);
  expect(columnOf(data, '順位').slice(-2)).toEqual(['x\n秘匿', 'x\n秘匿']);
  const drawn = await textsIn(figure);
  expect(drawn).toEqual(expect.arrayContaining(['2位→1位', '1位→3位', '前回なし']));
  await expect(figure).toContainText('割合の合計は100％にならない');
  const marks = figure.getByRole('listbox');
  await marks.focus();
  await page.keyboard.press('ArrowDown');
  await expect(figure).toContainText(/割合 \d+\.\d%（\d+／596人）/u);
  await page.keyboard.press('End');
  await expect(figure).toContainText('少ないため表示しない');
});

test('shows no question in a round that asked none', async ({ page }) => {
  await open(page, '?round=2022');
  await expect(figureOf(page, '図13')).toBeVisible();
  await expect(figureOf(page, '図20')).toHaveCount(0);
});
