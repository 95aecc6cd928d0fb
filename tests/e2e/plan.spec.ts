import type { Page } from '@playwright/test';
import { columnOf, dataOf, figureOf, goBy, kpiOf, untilComputed } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// 研修計画: the plan against the records; what is decided here survives a reload.

const boardOf = (page: Page) => figureOf(page, '図20');
const selectOf = (page: Page, label: string) =>
  page.getByRole('combobox', { name: label, exact: true });

async function open(page: Page, search = ''): Promise<void> {
  await page.goto(`plan/${encodeURI(search)}`);
  await untilComputed(page);
}

/** Opens a published plan as a file of the workspace. */
async function openExample(page: Page, city: string): Promise<void> {
  await page.getByText('公表されている計画を見る').click();
  await page.getByRole('button', { name: `${city}の計画を開く` }).click();
  await expect(page.getByText(new RegExp(`^${city} .*の予定と実施`, 'u'))).toBeVisible({
    timeout: 60_000,
  });
}

test('says how many of the planned courses were held, and for how many people', async ({
  page,
}) => {
  await open(page);
  await expect(boardOf(page)).toContainText('9月末までの予定20講座のうち18講座を実施した');
  await expect(kpiOf(page, '受講者数（9月末）')).toHaveText('789');
  await expect(kpiOf(page, '欠席・未受講')).toHaveText('83');
  const data = await dataOf(boardOf(page));
  const names = columnOf(data, '研修名');
  expect(names).toHaveLength(28);
  const at = names.indexOf('課長職マネジメント研修');
  // 79 of 98
  expect(columnOf(data, '受講率')[at]).toBe('80.6%');
});

test('filters the courses, in the address too', async ({ page }) => {
  await open(page);
  await selectOf(page, '区分').selectOption('選択研修');
  await expect(page).toHaveURL(/category=/u);
  expect(columnOf(await dataOf(boardOf(page)), '研修名')).toHaveLength(7);
});

test('lists the courses that an address names', async ({ page }) => {
  await open(page, '?view=list&selection=公募');
  // a header and five courses of 政策形成研修
  await expect(figureOf(page, '表20').getByRole('row')).toHaveCount(6);
});

test('keeps how a course stands, as somebody recorded it', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '政策データ活用研修', exact: true }).click();
  await selectOf(page, '状態').selectOption('cancelled');
  await page.getByRole('button', { name: '記録する' }).click();
  await expect(page.getByText('「政策データ活用研修」を中止と記録しました。')).toBeVisible({
    timeout: 60_000,
  });
  const stateOf = async () => {
    const data = await dataOf(boardOf(page));
    return columnOf(data, '状態')[columnOf(data, '研修名').indexOf('政策データ活用研修')];
  };
  expect(await stateOf()).toBe('中止');
  await page.reload();
  await untilComputed(page);
  expect(await stateOf()).toBe('中止');
});

test('opens the plan of 函館市, matches a course with its records, and keeps both', async ({
  page,
}) => {
  await open(page);
  await openExample(page, '函館市');
  expect(columnOf(await dataOf(boardOf(page)), '研修名')).toHaveLength(36);
  const proposal = page
    .getByRole('listitem')
    .filter({ hasText: 'e-ラーニング研修 ← eラーニング講座' });
  await proposal.getByRole('button', { name: '同じ研修として合わせる' }).click();
  const confirmed = page.getByText('「eラーニング講座」を「e-ラーニング研修」に合わせました。');
  await expect(confirmed).toBeVisible({ timeout: 60_000 });
  const attendedOf = async () => {
    const data = await dataOf(boardOf(page));
    return columnOf(data, '受講')[columnOf(data, '研修名').indexOf('e-ラーニング研修')];
  };
  expect(await attendedOf()).toBe('135');
  await page.reload();
  await untilComputed(page);
  expect(await attendedOf()).toBe('135');
});

test('opens the plan of 伊勢原市, which データ取込 can take out again', async ({ page }) => {
  await open(page);
  await openExample(page, '伊勢原市');
  expect(columnOf(await dataOf(boardOf(page)), '研修名')).toHaveLength(61);
  await goBy(page, 'データ取込');
  await expect(page.getByText('伊勢原市_令和5年度職員研修方針.csv').first()).toBeVisible();
});
