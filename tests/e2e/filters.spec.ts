import type { Page } from '@playwright/test';
import { dataOf, columnOf, figureOf, goBy, kpiOf, untilComputed } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// The conditions of a view stand in its address; a group too small to show cannot be chosen there
// either. In the sample city's 令和6年度, 会計課 (a 部 of eight people) is such a group.

const HIDDEN = '会計課';
const REASON = '10人未満か、逆算できるため選べません';
/** How many of 636 answered each item. */
const EVERYBODY = '621 620 628 630 631 629 626 624 627 630 629 631 625'.split(' ');
const TWO_AT_MOST = /2つの属性までです/u;

const selectOf = (page: Page, label: string) =>
  page.getByRole('combobox', { name: label, exact: true });

/** The address with its conditions readable. */
const conditions = (page: Page) => decodeURIComponent(new URL(page.url()).search);

async function openItems(page: Page, search = ''): Promise<void> {
  await page.goto(`engagement/items/${search}`);
  await untilComputed(page);
}

/** The people who answered each item, as the figure's table says: of the group shown. */
const answered = async (page: Page) => columnOf(await dataOf(figureOf(page, '図4')), '回答者数');

test('shows the 部 that is chosen, in the numbers and in the address', async ({ page }) => {
  await openItems(page);
  expect(await answered(page)).toEqual(EVERYBODY);
  await selectOf(page, '部署').selectOption('総務部');
  await expect(page).toHaveURL(/division=/u);
  expect(conditions(page)).toBe('?division=総務部');
  await expect(figureOf(page, '図4')).toContainText('総務部');
  const group = await answered(page);
  expect(group).toHaveLength(13);
  group.forEach((n, item) => expect(Number(n)).toBeLessThan(Number(EVERYBODY[item])));

  await page.getByRole('button', { name: '条件を戻す' }).click();
  await expect.poll(() => answered(page)).toEqual(EVERYBODY);
  expect(conditions(page)).toBe('');
});

test('shows the same group after a reload, and to whoever gets the address', async ({ page }) => {
  await openItems(page);
  await selectOf(page, '職位').selectOption('主査級');
  await expect(figureOf(page, '図4')).toContainText('主査級');
  const before = await answered(page);
  await page.reload();
  await untilComputed(page);
  await expect(selectOf(page, '職位')).toHaveValue('主査級');
  await expect(figureOf(page, '図4')).toContainText('主査級');
  expect(await answered(page)).toEqual(before);
});

test('shows the round that is chosen', async ({ page }) => {
  await openItems(page);
  await selectOf(page, '調査').selectOption({ label: '令和5年度（2023年度）' });
  await expect(page).toHaveURL(/round=2023/u);
  await expect(kpiOf(page, '全体')).toHaveText('3.22');
  await expect(figureOf(page, '図4')).toContainText('令和5年度（2023年度）');
});

test('offers a 部 under the threshold with the reason why it cannot be chosen', async ({
  page,
}) => {
  await openItems(page);
  const option = selectOf(page, '部署').locator('option', { hasText: HIDDEN });
  await expect(option).toBeDisabled();
  await expect(option).toHaveText(`${HIDDEN}（${REASON}）`);
});

test('shows two attributes together, and lets nobody choose a third', async ({ page }) => {
  await openItems(page);
  await selectOf(page, '部署').selectOption('福祉部');
  await expect(figureOf(page, '図4')).toContainText('福祉部');
  const division = await answered(page);
  await selectOf(page, 'ほかの属性').selectOption({ label: '年代：50代' });
  await expect(figureOf(page, '図4')).toContainText('福祉部・50代');
  expect(conditions(page)).toBe('?division=福祉部&age_band=50代');
  const both = await answered(page);
  both.forEach((n, item) => expect(Number(n)).toBeLessThan(Number(division[item])));
  for (const label of ['職位', '雇用区分']) {
    const others = selectOf(page, label).locator('option:not(:checked)');
    expect(await others.count()).toBeGreaterThan(0);
    for (const option of await others.all()) await expect(option).toBeDisabled();
    await expect(selectOf(page, label).locator('..')).toHaveAttribute('title', TWO_AT_MOST);
  }
});

test('refuses two attributes that would give a few people away, and says why', async ({ page }) => {
  await openItems(page);
  await selectOf(page, '部署').selectOption('交通部');
  await expect(figureOf(page, '図4')).toContainText('交通部');
  const division = await answered(page);
  await selectOf(page, '雇用区分').selectOption('会計年度任用職員');
  await expect(page.getByText('この組み合わせは、')).toContainText('10人未満');
  await expect(selectOf(page, '雇用区分')).toHaveValue('');
  expect(await answered(page)).toEqual(division);
});

for (const search of [
  `?division=${HIDDEN}`,
  '?division=人事課',
  '?section=会計課',
  '?round=1999&order=everything',
]) {
  test(`shows everybody for the hand-made address ${search}`, async ({ page }) => {
    await openItems(page, encodeURI(search));
    await expect(selectOf(page, '部署')).toHaveValue('');
    expect(await answered(page)).toEqual(EVERYBODY);
  });
}

test('shows one group for a hand-made address that names two', async ({ page }) => {
  await openItems(page, encodeURI('?division=総務部&position=部長級'));
  await expect(selectOf(page, '部署')).toHaveValue('総務部');
  await expect(selectOf(page, '職位')).toHaveValue('');
  await expect(figureOf(page, '図4')).not.toContainText('部長級');
});

test('has nothing of a group under the threshold in the page', async ({ page }) => {
  await openItems(page, encodeURI(`?division=${HIDDEN}`));
  // Six of eight answered: their name stands in its place among the others, and nothing with it.
  const named = await page.locator('main :not(option)').evaluateAll(
    (elements, name) =>
      elements.flatMap((element) => {
        const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
        const text = own.map((node) => node.textContent).join('');
        const attributes = [...element.attributes].map(({ value }) => value);
        return [text, ...attributes].filter((value) => value.includes(name));
      }),
    HIDDEN,
  );
  expect([...new Set(named)]).toEqual([HIDDEN]);
});

test('shows no small group that another round would let through', async ({ page }) => {
  // 60代以上 are enough in 令和6年度 (43 sheets) and too few in 令和4年度.
  await openItems(page, encodeURI('?age_band=60代以上'));
  await expect(figureOf(page, '図4')).toContainText('60代以上');
  await selectOf(page, '調査').selectOption({ label: '令和4年度（2022年度）' });
  await expect(selectOf(page, 'ほかの属性')).toHaveValue('');
  await expect(kpiOf(page, '全体')).not.toContainText('秘匿');
  await expect(page.locator('.population')).toContainText('回答 560 人');
});

test('keeps the conditions of one page apart from those of another', async ({ page }) => {
  await page.goto('goals/?goal=' + encodeURIComponent('全職員'));
  await expect(figureOf(page, '図8')).toContainText('全職員');
  await goBy(page, '研修実績');
  await selectOf(page, '期間').selectOption({ label: '令和4〜7年度' });
  await expect(page).toHaveURL(/until=2025/u);
  await expect(figureOf(page, '表1')).toContainText('令和7年度（2025年度）');
});
