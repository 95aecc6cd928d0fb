import { Buffer } from 'node:buffer';
import * as XLSX from '@e965/xlsx';
import {
  chooseFiles,
  fixture,
  putDown,
  takeIn,
  takingIn,
  tray,
  type OwnFile,
} from './own-files.ts';
import { figureOf, goBy, untilComputed } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// A workbook is read in the worker, by a reader that comes from this site when it is needed.

const ITEMS = Array.from({ length: 13 }, (_, item) => `Q${item + 1}`);

/** Six sheets of fours and six of threes: every mean is (6×4 + 6×3) / 12 = 3.50. */
function survey(bookType: 'xlsx' | 'biff8'): OwnFile {
  const answers = [4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3];
  const rows = answers.map((answer) => ['令和6年度', '総務部', ...ITEMS.map(() => answer)]);
  const sheet = XLSX.utils.aoa_to_sheet([['調査結果'], [], ['年度', '部', ...ITEMS], ...rows]);
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, '回答');
  const bytes: ArrayBuffer = XLSX.write(book, { type: 'array', bookType });
  return { name: bookType === 'xlsx' ? '回答.xlsx' : '回答.xls', text: Buffer.from(bytes) };
}

test.beforeEach(async ({ page }) => {
  await page.goto('data/');
  await untilComputed(page);
});

for (const bookType of ['xlsx', 'biff8'] as const) {
  test(`computes the figures of a workbook (${bookType}) as of a CSV`, async ({ page }) => {
    await takeIn(page, survey(bookType));
    await goBy(page, '13項目');
    await expect(figureOf(page, '図4')).toContainText('期待の理解 3.50');
  });
}

test('fetches the reader of workbooks with the first workbook, and from this site', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.context().on('request', (request) => fetched.push(request.url()));
  await putDown(page, fixture('encoding-cp932.csv'));
  expect(fetched.filter((url) => url.includes('/chunks/'))).toEqual([]);
  await chooseFiles(page, survey('xlsx'));
  await expect(tray(page).getByRole('listitem')).toHaveCount(2);
  await expect(takingIn(page)).toBeEnabled();
  expect(fetched.filter((url) => url.includes('/chunks/'))).toHaveLength(1);
});
