import { Buffer } from 'node:buffer';
import { fixture, putDown, SURVEY, taken, takeIn, textOf, type OwnFile } from './own-files.ts';
import { figureOf, goBy, PAGES, untilComputed } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// Whatever a file holds is text: it is shown or refused with a sentence, and nothing is executed.

const IMAGE = '<img src=x onerror=window.executed=1>';
const SCRIPT = '<script>window.executed=1</script>';
const FORMULA = "=cmd|'/C calc'!A0";

const items = Array.from({ length: 13 }, (_, item) => `Q${item + 1}`);
const quoted = (cell: string | number) => `"${String(cell).replaceAll('"', '""')}"`;
const line = (cells: readonly (string | number)[]) => `${cells.map(quoted).join(',')}\r\n`;
/** All five answers occur, because what everybody answered alike is not shown. */
const sheet = (id: number, answer: string | number = (id % 5) + 1) => [
  ...['令和6年度', `R6-${id}`, IMAGE, SCRIPT, FORMULA, answer],
  ...Array<number>(12).fill((id % 5) + 1),
];

const HOSTILE: OwnFile = {
  name: `${IMAGE.replaceAll('/', '')}.csv`,
  text: [
    line(['年度', '回答ID', '部', '職位', `${IMAGE}${FORMULA}`, ...items]),
    ...Array.from({ length: 20 }, (_, id) => line(sheet(id))),
    line(sheet(20, FORMULA)),
    line([...sheet(21), FORMULA]),
  ].join(''),
};

test.beforeEach(async ({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`a dialogue said ${dialog.message()}`);
  });
  await page.goto('data/');
  await untilComputed(page);
});

test('shows markup and formulas as the text that they are, on every page', async ({ page }) => {
  await takeIn(page, HOSTILE);
  await expect(page.getByText('22行のうち21行を取り込みました')).toBeVisible();
  await expect(page.getByRole('cell', { name: FORMULA, exact: true })).toBeVisible();
  for (const { name } of PAGES) await goBy(page, name);
  await goBy(page, '13項目');
  await page.getByRole('combobox', { name: '部署' }).selectOption(IMAGE);
  await expect(figureOf(page, '図4').getByText(IMAGE).first()).toBeVisible();
  expect(await page.evaluate(() => 'executed' in window)).toBe(false);
  expect(await page.locator('img, script:not([src]), main script').count()).toBe(0);
});

test('saves no cell that a spreadsheet would compute', async ({ page }) => {
  await putDown(page, HOSTILE);
  await page.getByRole('button', { name: '保留1行を直す' }).click();
  for (const name of ['保留1行をCSVで保存', '点検結果をCSVで保存']) {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const text = await textOf(await saving);
    expect(text).toContain(`'${FORMULA}`);
    expect(text).not.toMatch(/(?:^|,|"|\n)=/u);
  }
});

test('refuses what is no table with one sentence each, and takes in the rest', async ({ page }) => {
  const refused = [
    ['mostly-nul.csv', '壊れた文字があり、読めません。元のファイルを保存し直してください'],
    ['empty.csv', 'ファイルに何も入っていません。元のファイルを確かめてください'],
    ['unknown.csv', '何の表か分かりません。見出しの行を確かめてください'],
  ] as const;
  await takeIn(page, SURVEY, ...refused.map(([name]) => fixture(name)));
  for (const [name, sentence] of refused) {
    await expect(page.getByRole('cell', { name: sentence, exact: true })).toBeVisible();
    await expect(taken(page).getByRole('row', { name })).toContainText('取り込めません');
  }
  await expect(taken(page).getByRole('row', { name: SURVEY.name })).toContainText('取り込みました');
  for (const { name } of PAGES) await goBy(page, name);
});

test('takes in a cell of a hundred thousand characters without losing the others', async ({
  page,
}) => {
  const long = 'あ'.repeat(100_000);
  const text = [
    line(['年度', '部', ...items]),
    ...Array.from({ length: 12 }, () => line(['R6', '総務部', ...Array<number>(13).fill(3)])),
    line(['R6', long, ...Array<number>(13).fill(3)]),
  ].join('');
  await takeIn(page, { name: 'long.csv', text: Buffer.from(text) });
  await expect(page.getByText(/13行のうち1[23]行を取り込みました/u)).toBeVisible();
  for (const { name } of PAGES) await goBy(page, name);
});

test('takes in headers that differ only in capital and small letters', async ({ page }) => {
  const text = [
    line(['年度', '部', 'Team', 'TEAM', ...items]),
    ...Array.from({ length: 12 }, () =>
      line(['R6', '総務部', '一', '二', ...Array<number>(13).fill(3)]),
    ),
  ].join('');
  await takeIn(page, { name: 'teams.csv', text });
  await expect(page.getByText('12行のうち12行を取り込みました')).toBeVisible();
});
