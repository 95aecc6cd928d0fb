/** The pages of the product as a reader finds them. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './sealed-page.ts';

export const PAGES = [
  { name: '概要', path: '' },
  { name: '13項目', path: 'engagement/items/' },
  { name: '部署別', path: 'engagement/divisions/' },
  { name: '変化と要因', path: 'engagement/drivers/' },
  { name: '回収状況', path: 'engagement/response/' },
  { name: '研修実績', path: 'training/' },
  { name: '研修計画', path: 'plan/' },
  { name: '研修効果', path: 'outcomes/' },
  { name: '育成目標', path: 'goals/' },
  { name: '報告書', path: 'report/' },
  { name: 'データ取込', path: 'data/' },
  { name: '定義と計算記録', path: 'definitions/' },
] as const;
export type PageName = (typeof PAGES)[number]['name'];

/** Long enough for an engine that starts on a busy machine. */
const ENGINE_MS = 90_000;

/** Waits until the engine has computed what is shown. */
export async function untilComputed(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', {
    timeout: ENGINE_MS,
  });
}

/** For what needs only the stored results, which stand there before the engine: it never comes. */
export const withoutEngine = (page: Page): Promise<unknown> => page.route(/\.wasm$/u, () => {});

/** Goes to another page by its link in the rail, without loading anything anew. */
export async function goBy(page: Page, name: PageName): Promise<void> {
  const rail = page.getByRole('navigation', { name: 'すべてのページ' });
  // The link to データ取込 also says how many rows wait there.
  await rail.getByRole('link', { name: new RegExp(`^${name}`, 'u') }).click();
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
}

/** A figure or table by its 図番号: 「図4」. */
export const figureOf = (page: Page, number: string): Locator =>
  page.getByRole('figure', { name: new RegExp(`^${number}\\s`, 'u') });

/** The big number under a label of the strip. */
export const kpiOf = (page: Page, label: string): Locator =>
  page
    .locator('.kpi')
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator('.number > b');

/** What a drawing says, in the order in which it was drawn. */
export const textsIn = (drawing: Locator): Promise<string[]> =>
  drawing.locator('svg text').allTextContents();

/** The cells of a table, line by line, its header lines first. */
export const linesOf = (table: Locator): Promise<string[][]> =>
  table.evaluate((element: HTMLTableElement) =>
    [...element.rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
  );

/** The data of a figure as its own table, and the table closed again. */
export async function dataOf(figure: Locator): Promise<string[][]> {
  const button = figure.getByRole('button', { name: '表', exact: true });
  await button.click();
  const lines = await linesOf(figure.getByRole('table').first());
  await button.click();
  return lines;
}

/** Every value below a header of the last header line. */
export function columnOf([...lines]: string[][], header: string): string[] {
  const at = lines.findIndex((line) => line.includes(header));
  const column = lines[at]?.indexOf(header) ?? -1;
  return lines.slice(at + 1).map((line) => line[column] ?? '');
}
