import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import {
  fixture,
  putDown,
  SURVEY,
  taken,
  takeIn,
  takingIn,
  tray,
  type OwnFile,
} from './own-files.ts';
import { goBy, linesOf, untilComputed } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// What an officer decides about a file: its encoding, its sheet, its columns, the rows that wait.

const FOUR_DEFECTS = fixture('four-defects.csv');

/** The survey with 部 under a name that no other city uses. */
const ODD: OwnFile = {
  name: 'R5.csv',
  text: String(SURVEY.text).replace('年度,部,', '年度,まとまり,').replaceAll('令和6', '令和5'),
};

const account = (page: Page, words: string) =>
  expect(page.getByRole('heading', { name: words, exact: true })).toBeVisible();
const said = (page: Page) => page.getByRole('status');

test.beforeEach(async ({ page }) => {
  await page.goto('data/');
  await untilComputed(page);
});

test('takes a column for what the officer says, and the next file of that shape too', async ({
  page,
}) => {
  await putDown(page, ODD);
  const column = page.getByRole('combobox', { name: 'まとまりの項目' });
  // Its values look like divisions.
  await expect(column).toHaveValue('division');
  await column.selectOption({ label: '属性として使う' });
  await expect(page.getByText('前回と同じ対応を使用')).toBeVisible();
  await takingIn(page).click();
  await expect(taken(page)).toBeVisible();
  await untilComputed(page);
  const next = { name: 'R4.csv', text: String(ODD.text).replaceAll('令和5', '令和4') };
  await putDown(page, next);
  await expect(page.getByText('前回と同じ対応を使用')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'まとまりの項目' })).toHaveValue('attribute');
});

test('reads a file in the encoding that is chosen, and by itself again', async ({ page }) => {
  await putDown(page, FOUR_DEFECTS);
  await expect(page.getByRole('heading', { name: '文字コードはCP932' })).toBeVisible();
  const encoding = page.getByRole('combobox', { name: '文字コード' });
  await encoding.selectOption({ label: 'UTF-8' });
  await expect(page.getByRole('heading', { name: '文字コードはUTF-8' })).toBeVisible();
  await encoding.selectOption('automatic');
  await expect(page.getByRole('heading', { name: '文字コードはCP932' })).toBeVisible();
  await account(page, '9行のうち7行を取り込めます');
});

test('reads the sheet that is chosen', async ({ page }) => {
  await putDown(page, fixture('workbook-several-sheets.xlsx'));
  const sheet = page.getByRole('combobox', { name: 'シート' });
  const options = await sheet.locator('option').allTextContents();
  const last = options.at(-1)?.trim() ?? '';
  await sheet.selectOption({ label: last });
  await expect(page.getByRole('heading', { name: `シート「${last}」` })).toBeVisible();
});

test('takes in another sheet of the same workbook as a file of its own', async ({ page }) => {
  await putDown(page, fixture('workbook-several-sheets.xlsx'));
  await page.getByRole('button', { name: 'シート「集計」を別のファイルとして取り込む' }).click();
  await expect(tray(page).getByRole('listitem')).toHaveCount(2);
  await takingIn(page).click();
  await expect(taken(page).getByRole('row')).toHaveCount(3); // Two files below the header.
});

test('corrects a row where it waits, and reads it again', async ({ page }) => {
  await putDown(page, FOUR_DEFECTS);
  await account(page, '9行のうち7行を取り込めます');
  await page.getByRole('button', { name: '値を直す' }).click();
  // The header has no place for the row's last cell.
  const extra = page.getByRole('textbox', { name: '8行 余りの列1' });
  await expect(extra).toBeFocused();
  await extra.fill('');
  await page.getByRole('button', { name: '直した1行を読み直す' }).click();
  await account(page, '9行のうち8行を取り込めます');
  await expect(page.getByText('保留した行はありません')).toBeVisible();
  await takingIn(page).click();
  await account(page, '9行のうち8行を取り込みました');
  await page.reload();
  await untilComputed(page);
  await account(page, '9行のうち8行を取り込みました');
});

test('leaves a row out for good, and counts it', async ({ page }) => {
  await putDown(page, FOUR_DEFECTS);
  await page.getByRole('button', { name: '保留1行を直す' }).click();
  await page.getByRole('button', { name: '8行を除く' }).click();
  await page.getByRole('button', { name: '直した1行を読み直す' }).click();
  await expect(page.getByText('読んだ行 9 ＝ 取り込む 7 ＋ 保留 0 ＋ 除く 2')).toBeVisible();
});

test('corrects a file that is taken in already', async ({ page }) => {
  await takeIn(page, FOUR_DEFECTS);
  await taken(page).getByRole('button', { name: FOUR_DEFECTS.name, exact: true }).click();
  await page.getByRole('button', { name: '値を直す' }).click();
  await page.getByRole('textbox', { name: '8行 余りの列1' }).fill('');
  await page.getByRole('button', { name: '直した1行を読み直す' }).click();
  await account(page, '9行のうち8行を取り込みました');
});

test('takes several files in at once, and says how many and how much', async ({ page }) => {
  await putDown(page, SURVEY, fixture('goal.csv'));
  await expect(said(page).filter({ hasText: '2件のファイルを読みました' })).toBeAttached();
  await page.getByRole('button', { name: '2ファイル・17行を取り込む' }).click();
  await expect(said(page).filter({ hasText: '17行を取り込みました' })).toBeVisible();
  expect(await linesOf(taken(page))).toHaveLength(3);
});

test('keeps what is on the tray over a reload', async ({ page }) => {
  await putDown(page, SURVEY, fixture('goal.csv'));
  await page.getByRole('button', { name: 'あとで続ける' }).click();
  await expect(said(page).filter({ hasText: 'この端末に残しました' })).toBeVisible();
  await page.reload();
  await expect(tray(page).getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: 'goal.csvを取り消す' }).click();
  await expect(tray(page).getByRole('listitem')).toHaveCount(1);
});

test('notices a file that is there already', async ({ page }) => {
  await takeIn(page, SURVEY);
  await putDownAgain(page, { ...SURVEY, name: '写し.csv' });
  await expect(tray(page)).toContainText(`「${SURVEY.name}」と同じ内容です`);
});

async function putDownAgain(page: Page, file: OwnFile) {
  const buffer = Buffer.from(file.text);
  const input = page.getByLabel('ファイルを選ぶ');
  await input.setInputFiles([{ name: file.name, mimeType: 'text/csv', buffer }]);
}

test('brings back a file that was taken out', async ({ page }) => {
  await takeIn(page, SURVEY, fixture('goal.csv'));
  await page.getByRole('button', { name: 'goal.csvを外す' }).click();
  await expect(taken(page).getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(taken(page).getByRole('row')).toHaveCount(3);
});

test('brings back the version that was replaced', async ({ page }) => {
  await takeIn(page, FOUR_DEFECTS);
  await takeIn(page, { ...fixture('four-defects-repaired.csv'), name: FOUR_DEFECTS.name });
  await account(page, '7行のうち7行を取り込みました');
  await page.getByRole('button', { name: /^four-defects\.csv（.+）を戻す$/u }).click();
  await account(page, '9行のうち7行を取り込みました');
});

test('asks before erasing, erases, and proves it', async ({ page }) => {
  await takeIn(page, SURVEY);
  await page.getByRole('button', { name: 'すべて消去' }).click();
  const dialog = page.getByRole('dialog', { name: 'すべて消去しますか' });
  await expect(dialog).toContainText('ファイル1件');
  await dialog.getByRole('button', { name: 'やめる' }).click();
  await expect(page.getByRole('button', { name: 'すべて消去' })).toBeFocused();
  await page.getByRole('button', { name: 'すべて消去' }).click();
  await dialog.getByRole('button', { name: '消去する' }).click();
  await expect(said(page).filter({ hasText: '消去しました' })).toBeVisible();
  await untilComputed(page);
  await page.reload();
  await expect(page.getByText('見本のファイル（架空）').first()).toBeVisible();
});

test('opens the project file that it made', async ({ page }) => {
  await takeIn(page, SURVEY);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存ファイルを作る' }).click();
  const project = await saving;
  expect(project.suggestedFilename()).toMatch(/^みのり_.+_\d{8}\.minori\.zip$/u);
  const path = await project.path();
  await page.getByRole('button', { name: '見本の市に戻す' }).click();
  await expect(page.getByText('見本のファイル（架空）').first()).toBeVisible();
  await untilComputed(page);
  await page.getByLabel('保存ファイルを開く').setInputFiles(path);
  await account(page, '12行のうち12行を取り込みました');
});

test('asks how to open a project file that is put down like any other', async ({ page }) => {
  await takeIn(page, SURVEY);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存ファイルを作る' }).click();
  await page.getByLabel('ファイルを選ぶ').setInputFiles(await projectOf(await saving));
  await expect(page.getByRole('button', { name: '今の内容と置き換える' })).toBeFocused();
  await page.getByRole('button', { name: '今の内容と合わせる' }).click();
  await expect(said(page).filter({ hasText: '保存ファイルを開きました' })).toBeVisible();
  await account(page, '12行のうち12行を取り込みました');
});

/** A file that was saved, under the name that it was saved by. */
async function projectOf(download: Download) {
  const name = download.suggestedFilename();
  return { name, mimeType: 'application/zip', buffer: readFileSync(await download.path()) };
}

test('refuses what is no project file, and says so', async ({ page }) => {
  const buffer = Buffer.from('a,b\n1,2\n');
  await page
    .getByLabel('保存ファイルを開く')
    .setInputFiles([{ name: 'x.zip', mimeType: 'application/zip', buffer }]);
  await expect(page.getByRole('alert')).toContainText('保存ファイルではありません');
});

test('counts a misspelt section under the one that was meant, and no longer', async ({ page }) => {
  const lines = String(SURVEY.text).split('\r\n');
  const text = lines
    .map((line, index) => (index === 12 ? line.replace('総務部', '総務部（本庁）') : line))
    .join('\r\n');
  await takeIn(page, { ...SURVEY, text });
  await page.getByRole('combobox', { name: '総務部（本庁）をまとめる先' }).selectOption('総務部');
  const merged = page.getByText('「総務部（本庁）」を「総務部」として数えています');
  await expect(merged).toBeVisible();
  await untilComputed(page);
  await page.reload();
  await untilComputed(page);
  await expect(merged).toBeVisible();
  await page.getByRole('button', { name: '「総務部（本庁）」のまとめを取り消す' }).click();
  await expect(page.getByRole('combobox', { name: '総務部（本庁）をまとめる先' })).toBeVisible();
});

test('counts a division under the name that April gave it', async ({ page }) => {
  await takeIn(page, SURVEY);
  await page.getByRole('combobox', { name: '古い名前' }).selectOption('総務部');
  await page.getByLabel('新しい名前').fill('総務企画部');
  await page.getByRole('button', { name: 'この名前で数える' }).click();
  await expect(page.getByText('「総務部」を「総務企画部」として数えています')).toBeVisible();
  await untilComputed(page);
  await goBy(page, '13項目');
  await expect(page.getByRole('combobox', { name: '部' }).locator('option')).toContainText([
    '総務企画部',
  ]);
});
