import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { columnOf, dataOf, figureOf, linesOf, textsIn, untilComputed } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// 研修計画: abilities, aims, measures, the calendar and the year on paper.

async function open(page: Page, search = ''): Promise<void> {
  await page.goto(`plan/${encodeURI(search)}`);
  await untilComputed(page);
}

const title = (page: Page, number: string) => figureOf(page, number).getByRole('heading').first();
const panel = (page: Page, name: string) => page.locator('summary', { hasText: name });

async function openExample(page: Page, city: string): Promise<void> {
  await panel(page, '公表されている計画を見る').click();
  await page.getByRole('button', { name: `${city}の計画を開く` }).click();
  await expect(page).toHaveURL(/plan=/u);
}

test('shows where a position needs an ability that no course builds', async ({ page }) => {
  await open(page);
  const figure = figureOf(page, '図22');
  await expect(title(page, '図22')).toContainText('能力と職位の組合せ3か所に研修がない');
  const data = await dataOf(figure);
  const [abilities, positions, gaps] = ['能力', '職位', '講座なし'].map((h) => columnOf(data, h));
  const missing = (gaps ?? []).flatMap((gap, at) =>
    gap === '○' ? [`${positions?.[at]} ${abilities?.[at]}`] : [],
  );
  expect(missing.sort()).toEqual(['主幹級 倫理', '次長級 倫理', '課長級 企画・立案'].sort());
  const drawn = await textsIn(figure);
  expect(drawn.filter((text) => text === 'なし')).toHaveLength(3);
  expect(drawn).toContain('《3》');
});

test('keeps what is decided about needed abilities', async ({ page }) => {
  await open(page);
  await panel(page, '求められる能力を決める').click();
  await page.getByRole('checkbox', { name: '主幹級に「倫理」が求められる' }).uncheck();
  await page.getByRole('button', { name: '一覧を保存する' }).click();
  await expect(title(page, '図22')).toContainText('組合せ2か所に研修がない');
  await expect(page.getByText('求められる能力24か所を保存しました。')).toBeVisible();
  await page.reload();
  await untilComputed(page);
  await expect(title(page, '図22')).toContainText('組合せ2か所に研修がない');
});

test('begins with the published table under the city’s own positions', async ({ page }) => {
  await open(page);
  await panel(page, '求められる能力を決める').click();
  await page.getByRole('button', { name: '青森市の表から始める' }).click();
  // 14 abilities for 部長級, 次長級, 課長級, 主幹級 and 主査級, 12 for 主事級; 技能労務職員 is no 技能労務職
  await expect(page.getByText('82か所に印を付けました', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: '一覧を保存する' }).click();
  await expect(figureOf(page, '図22')).toContainText('青森市人材確保・育成基本方針');
});

test('reads the abilities of Hakodate’s plan, those for the future too', async ({ page }) => {
  await open(page);
  await openExample(page, '函館市');
  await expect(title(page, '図22')).toContainText('4の職位で10の能力を扱う');
  const data = await dataOf(figureOf(page, '図22'));
  const sum = (header: string) =>
    columnOf(data, header).reduce((total, cell) => total + Number(cell), 0);
  // the marks of its table: 64 【】 and 10 《》
  expect([sum('講座数'), sum('将来の向上')]).toEqual([64, 10]);
});

test('lists the courses under each policy of Yuzawa', async ({ page }) => {
  await open(page);
  await openExample(page, '湯沢市');
  await expect(figureOf(page, '図23')).toContainText('債権回収基礎研修');
  const data = await dataOf(figureOf(page, '図23'));
  expect(columnOf(data, 'ねらい')).toEqual([
    '対人能力の向上',
    '政策形成能力の向上',
    '職務遂行能力の向上',
    '自己管理能力の向上',
  ]);
  expect(columnOf(data, '講座数')).toEqual(['8', '4', '7', '1']);
});

test('opens the published map and says what is known of each measure', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '浜松市の人材育成マップを開く' }).click();
  const counts = await linesOf(figureOf(page, '表23').getByRole('table'));
  expect(columnOf(counts, '計')).toEqual(['13', '10', '10', '10', '8', '2', '2', '2']);
  await expect(page.getByRole('heading', { name: '施策の明細（14件）' })).toBeVisible();
  await page.getByRole('combobox', { name: '職位', exact: true }).last().selectOption('1級');
  await expect(page.getByRole('heading', { name: '施策の明細（5件）' })).toBeVisible();
  await expect(page.getByText('採用からの年数で決まる').first()).toBeVisible();
  await page.reload();
  await untilComputed(page);
  await expect(page.getByRole('heading', { name: '施策の明細（5件）' })).toBeVisible();
});

test('keeps how far a measure is, with the keys alone', async ({ page }) => {
  await open(page);
  await expect(title(page, '表22')).toContainText('6件のうち、実施済2件、実施中2件');
  await page.getByRole('button', { name: '「データ活用研修の新設」を直す' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: '状態', exact: true }).last().selectOption('実施中');
  await page.getByLabel('担当課').fill('情報システム課');
  await page.getByRole('button', { name: '取組を保存する' }).focus();
  await page.keyboard.press('Enter');
  await expect(title(page, '表22')).toContainText('6件のうち、実施済2件、実施中3件');
  await expect(page.getByText('「データ活用研修の新設」を保存しました。')).toBeVisible();
  await page.reload();
  await untilComputed(page);
  await expect(figureOf(page, '表22')).toContainText('情報システム課');
});

test('writes the plan as a calendar', async ({ page }) => {
  await open(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '予定表（iCalendar）' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^研修計画.*\.ics$/u);
  const text = await readFile(await download.path(), 'utf8');
  const events = text.split('BEGIN:VEVENT').slice(1);
  const left = 28 - events.length;
  await expect(page.getByText(`日の決まらない${left}講座は入っていません`)).toBeVisible();
  const cancelled = events.filter((event) => event.includes('STATUS:CANCELLED'));
  expect(cancelled).toHaveLength(1);
  expect(cancelled[0]).toContain('タイムマネジメント研修');
  expect(events.find((event) => event.includes('DX推進担当者研修'))).toMatch(
    /DTSTART;VALUE=DATE:20260820\r\nDTEND;VALUE=DATE:20260821\r\n/u,
  );
});

test('puts the whole year on paper, without the rest of the page', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText('1／2ページ')).toBeVisible();
  const courses = await textsIn(page.locator('.sheet'));
  expect(courses.filter((text) => /研修|講座|派遣/u.test(text)).length).toBeGreaterThanOrEqual(28);
  await expect(page.locator('.sheet').getByText('出典').first()).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(figureOf(page, '図22')).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(figureOf(page, '図22')).toBeVisible();
});
