import type { Page } from '@playwright/test';
import { takeIn, type OwnFile } from './own-files.ts';
import { figureOf, goBy, linesOf, untilComputed } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// The threshold of a city's own data, and the record of what was shown in combination.

const YEAR = '令和6年度';
const ITEMS = Array.from({ length: 13 }, (_, item) => `Q${item + 1}`);
/** So many people of one 部 and one 年代, their answers spread over all five. */
const people = (count: number, division: string, age: string) =>
  Array.from({ length: count }, (_, person) =>
    [YEAR, division, age, ...ITEMS.map((_item, item) => ((person + item) % 5) + 1)].join(','),
  );
const CITY: OwnFile = {
  name: '職員アンケート.csv',
  text: [
    ['年度', '部', '年代', ...ITEMS].join(','),
    ...[...people(30, '福祉部', '30代'), ...people(24, '福祉部', '50代')],
    ...[...people(30, '総務部', '30代'), ...people(30, '総務部', '50代')],
    // Too few, and the smallest of the others, which is hidden with them.
    ...[...people(4, '会計課', '30代'), ...people(4, '会計課', '50代')],
    ...[...people(10, '支所', '30代'), ...people(10, '支所', '50代')],
  ].join('\n'),
};
const selectOf = (page: Page, label: string) =>
  page.getByRole('combobox', { name: label, exact: true });
const record = (page: Page) =>
  linesOf(page.getByRole('table', { name: '組み合わせて表示した記録', exact: true }));

test('lowers the threshold with a recorded reason, and begins a new record of views', async ({
  page,
}) => {
  await page.goto('data/');
  await untilComputed(page);
  await takeIn(page, CITY);
  await expect(page.getByText('組み合わせた表示はまだありません。')).toBeVisible();

  await goBy(page, '13項目');
  await expect(selectOf(page, '部署').locator('option', { hasText: '会計課' })).toBeDisabled();
  await selectOf(page, '部署').selectOption('福祉部');
  await selectOf(page, 'ほかの属性').selectOption({ label: '年代：50代' });
  await expect(figureOf(page, '図4')).toContainText('福祉部・50代');

  await goBy(page, 'データ取込');
  await expect.poll(() => record(page)).toHaveLength(2);
  expect((await record(page))[1]?.slice(1)).toEqual(['10人', '1件']);

  const change = page.getByRole('button', { name: 'しきい値を変える' });
  await expect(change).toBeDisabled();
  await selectOf(page, '表示に必要な回答者数').selectOption('5');
  await expect(change).toBeDisabled();
  await page.getByLabel('10人より少なくする理由').fill('人事委員会の承認');
  await change.click();
  await expect(page.getByText('記録された理由：人事委員会の承認')).toBeVisible({ timeout: 30_000 });
  await expect
    .poll(async () => (await record(page)).map((line) => line.slice(1)))
    .toEqual([
      ['しきい値', '表示した組み合わせ'],
      ['5人', '0件'],
      ['10人', '1件'],
    ]);

  await goBy(page, '13項目');
  await expect(selectOf(page, '部署').locator('option', { hasText: '会計課' })).toBeEnabled();
  await expect(page.locator('.population')).toContainText('5人未満');
});
