/** Files of a made-up city, and how an officer puts them on the page. */
import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { untilComputed } from './pages.ts';
import { expect } from './sealed-page.ts';

export type OwnFile = { readonly name: string; readonly text: string | Uint8Array };

const HEADER = ['部', ...Array.from({ length: 13 }, (_, item) => `Q${item + 1}`)];
const sheet = (answer: number) => ['総務部', ...Array<number>(13).fill(answer)];

/** Six sheets of fours and six of threes: every mean is (6×4 + 6×3) / 12 = 3.50. */
const SHEETS = [4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3].map(sheet);
const csv = (lines: readonly (readonly (string | number)[])[]) =>
  lines.map((line) => `${line.join(',')}\r\n`).join('');

/** A survey of twelve people that does not say of which 年度 it is. */
export const SURVEY_WITHOUT_YEAR: OwnFile = {
  name: '職員アンケート.csv',
  text: csv([HEADER, ...SHEETS]),
};

/** The same of 令和6年度. */
export const SURVEY: OwnFile = {
  name: '職員アンケート_回答.csv',
  text: csv([['年度', ...HEADER], ...SHEETS.map((line) => ['令和6年度', ...line])]),
};

/** A file of the intake tests. */
export const fixture = (name: string): OwnFile => ({
  name,
  text: readFileSync(new URL(`../fixtures/intake/${name}`, import.meta.url)),
});

/** Chooses files in the page's dialogue. */
export async function chooseFiles(page: Page, ...files: OwnFile[]): Promise<void> {
  const buffers = files.map(({ name, text }) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  }));
  await page.getByLabel('ファイルを選ぶ').setInputFiles(buffers);
}

/** The files that were put down and not taken in yet. */
export const tray = (page: Page): Locator =>
  page.getByRole('list', { name: '取り込む前のファイル' });

/** The table of the files taken in. */
export const taken = (page: Page): Locator =>
  page.getByRole('table', { name: '取り込んだファイル' });

/** The button that takes in what was put down: 「636行を取り込む」. */
export const takingIn = (page: Page): Locator =>
  page.getByRole('button', { name: /行を取り込む$/u });

/** Chooses files and waits until each was read. */
export async function putDown(page: Page, ...files: OwnFile[]): Promise<void> {
  await chooseFiles(page, ...files);
  await expect(tray(page).getByRole('listitem')).toHaveCount(files.length);
  await expect(takingIn(page)).toBeEnabled();
}

/** Puts files down, takes them in, and waits until the page shows what became of them. */
export async function takeIn(page: Page, ...files: OwnFile[]): Promise<void> {
  await putDown(page, ...files);
  await takingIn(page).click();
  await expect(tray(page)).toHaveCount(0, { timeout: 90_000 });
  for (const { name } of files) {
    await expect(taken(page).getByRole('rowheader', { name, exact: true })).toBeVisible();
  }
  await untilComputed(page);
}

/** What an officer finds in the file that was saved. */
export async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}
