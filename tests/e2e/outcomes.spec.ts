import type { Page } from '@playwright/test';
import { columnOf, dataOf, figureOf, untilComputed } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// 研修効果: what was measured of training, of whom, and what nobody may conclude from it.

const selectOf = (page: Page, label: string) =>
  page.getByRole('combobox', { name: label, exact: true });

async function open(page: Page, search = ''): Promise<void> {
  await page.goto(`outcomes/${encodeURI(search)}`);
  await untilComputed(page);
}

test('shows scores before and after, and withholds a course of eight pairs', async ({ page }) => {
  await open(page);
  const figure = figureOf(page, '図24');
  await expect(figure).toContainText('7講座のうち6講座で、受講後の得点が上がった');
  await expect(figure).toContainText('研修だけの効果とは言い切れない');
  const data = await dataOf(figure);
  const [courses, pairs, differences] = ['講座', '組数', '差'].map((name) => columnOf(data, name));
  const at = courses?.indexOf('ハラスメント防止研修') ?? -1;
  expect([pairs?.[at], differences?.[at]]).toEqual(['104', '9.9']);
  const hidden = courses?.indexOf('政策立案研修') ?? -1;
  for (const cell of [pairs?.[hidden], differences?.[hidden]]) expect(cell).toMatch(/^x\s*秘匿$/u);
});

test('says at which level courses were measured', async ({ page }) => {
  await open(page);
  const strip = page.getByRole('list', { name: '効果測定の段階' });
  await expect(strip.getByRole('listitem')).toHaveCount(4);
  await expect(strip).toContainText('講座中15講座');
  await expect(strip).toContainText('測定なし');
});

test('keeps the association off until it is asked for, and then says it is no cause', async ({
  page,
}) => {
  await open(page);
  await expect(figureOf(page, '図27')).toHaveCount(0);
  await page.getByRole('checkbox', { name: '部ごとの受講率とスコアの関連を示す' }).check();
  const figure = figureOf(page, '図27');
  await expect(figure).toContainText('はっきりした関係は見られない');
  await expect(figure).toContainText('因果関係を示すものではありません');
  await expect(page).toHaveURL(/association=on/u);
});

test('asks for one 職位 and hides what its course less it would tell', async ({ page }) => {
  await open(page);
  await selectOf(page, '職位').selectOption('課長級');
  await expect(page).toHaveURL(/position=/u);
  const figure = figureOf(page, '図24');
  await expect
    .poll(async () => columnOf(await dataOf(figure), '講座').length, { timeout: 60_000 })
    .toBeLessThan(8);
});

test('keeps a learning goal that somebody enters, and says whether it was met', async ({
  page,
}) => {
  await open(page);
  await page.getByText('学習目標を加える').click();
  const form = page.locator('form').filter({ hasText: '目標値' });
  await form.getByLabel('講座').fill('政策法務研修');
  await form.getByLabel('学習目標').fill('条例の案を点検できる');
  await form.getByLabel('目標値').fill('60');
  await form.getByRole('button', { name: '保存する' }).click();
  const row = page.getByRole('row', { name: /政策法務研修/u });
  await expect(row).toContainText('63.5', { timeout: 60_000 });
  await expect(row).toContainText('達成');
  await expect(page.getByRole('region', { name: 'データの扱い' })).toContainText(/保存 \d+月/u);
  await page.reload();
  await untilComputed(page);
  await expect(page.getByRole('row', { name: /政策法務研修.*60\.0以上/u })).toBeVisible();
});
