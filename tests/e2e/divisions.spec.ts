import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { dataOf, figureOf, linesOf, textsIn, untilComputed } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// 部署別: every number is one that the command line publishes too, what is hidden is nowhere in the
// page, and everything can be done with the keys and found again by its address.

type Row = {
  readonly fiscal_year: number;
  readonly attribute: string;
  readonly value: string;
  readonly item: number;
  readonly difference: number | null;
  readonly suppressed: boolean;
};

/** Two of the sample city's 部 in 令和6年度: one of six answers, and the one that covers it. */
const HIDDEN = ['会計課', '議会事務局'];

/** What the command line publishes of the sample city. */
async function publishedDifferences(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'minori-divisions-'));
  const out = join(folder, 'results.json');
  const command = ['tools/run.js', 'src/cli/analyse.ts', 'data/minori-city', '--out', out];
  // It ends with 1 where rows were quarantined; whether it wrote is seen by reading.
  await new Promise<void>((done) => execFile('node', command, () => done()));
  const results = JSON.parse(await readFile(out, 'utf8')) as {
    metrics: { 'engagement.differences': Row[] };
  };
  await rm(folder, { recursive: true });
  return results.metrics['engagement.differences'];
}

const shown = (difference: number) => {
  const size = (Math.floor(Math.abs(difference) * 100 + 0.5 + 1e-9) / 100).toFixed(2);
  if (size === '0.00') return size;
  return `${difference < 0 ? '−' : '+'}${size}`;
};

const selectOf = (page: Page, label: string) =>
  page.getByRole('combobox', { name: label, exact: true });
const conditions = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const gridOf = (page: Page) => figureOf(page, '図5').getByRole('listbox');
/** What is told of the cell under the pointer or the keys. */
const toldOf = (page: Page) => gridOf(page).getByRole('option');
const cellOf = (page: Page, id: string) => figureOf(page, '図5').locator(`[data-mark="${id}"]`);

async function openDivisions(page: Page, search = ''): Promise<void> {
  await page.goto(`engagement/divisions/${encodeURI(search)}`);
  await untilComputed(page);
  await expect(figureOf(page, '図5').locator('svg text').first()).toBeVisible();
}

test('shows the differences that the command line publishes, and an x for every other', async ({
  page,
}) => {
  const rows = (await publishedDifferences()).filter(
    (row) => row.fiscal_year === 2024 && row.attribute === 'division' && row.item > 0,
  );
  expect(rows).toHaveLength(19 * 13);
  await openDivisions(page);
  const lines = await dataOf(figureOf(page, '図5'));
  for (const row of rows) {
    const line = lines.find(([name]) => name === row.value);
    const cell = line?.[4 + row.item];
    if (row.suppressed) expect(cell, `${row.value} ${row.item}`).toMatch(/^x\s*秘匿$/u);
    else expect(cell, `${row.value} ${row.item}`).toBe(shown(row.difference ?? 0));
  }
  const drawn = await textsIn(figureOf(page, '図5'));
  const hidden = rows.filter((row) => row.suppressed).length;
  expect(drawn.filter((text) => text === 'x').length).toBeGreaterThanOrEqual(hidden);
});

test('has no number of a hidden 部 anywhere in the page', async ({ page }) => {
  await openDivisions(page, '?order=mean');
  for (const measure of ['ほかとの差', 'スコア', '前回差']) {
    await page.getByRole('radio', { name: measure }).check();
    const lines = await dataOf(figureOf(page, '図5'));
    for (const name of HIDDEN) {
      const line = lines.find(([first]) => first === name) ?? [];
      expect(line.slice(1).join(''), `${name} ${measure}`).not.toMatch(/\d/u);
      await cellOf(page, `2:${name}`).hover({ force: true });
      await expect(toldOf(page)).toContainText(`${name} × 環境の整備`);
      await expect(toldOf(page)).toContainText('秘匿');
      await expect(toldOf(page)).not.toContainText(/\d\.\d\d/u);
    }
  }
});

test('tells a chosen cell below the figure, and the address keeps it', async ({ page }) => {
  await openDivisions(page);
  await cellOf(page, '2:福祉部').click();
  await expect(page).toHaveURL(/cell=/u);
  expect(conditions(page)).toBe('?cell=2:福祉部');
  const strip = page.getByRole('heading', { level: 3, name: '福祉部 × 環境の整備' });
  await expect(strip).toBeVisible();
  await expect(strip.locator('xpath=..')).toContainText(/ほかの部より\s*0\.51低い/u);
  await page.reload();
  await untilComputed(page);
  await expect(strip).toBeVisible();

  await page.getByRole('link', { name: '回答の割合を見る' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '13項目' })).toBeVisible();
  expect(conditions(page)).toBe('?division=福祉部');
});

test('is used with the keys: in with one Tab, over the cells with arrows, Enter chooses', async ({
  page,
}) => {
  await openDivisions(page);
  await gridOf(page).focus();
  const option = toldOf(page);
  await expect(option).toContainText('企画部 × 平均');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(option).toContainText('企画部 × 環境の整備');
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowDown');
  await expect(option).toContainText('福祉部 × 環境の整備');
  await expect(option).toContainText('誤差の範囲を超える');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 3, name: /福祉部 × 環境の整備/u })).toBeVisible();
  await expect(gridOf(page)).toBeFocused();

  await page.keyboard.press('Tab');
  await expect(gridOf(page)).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(gridOf(page)).toBeFocused();
});

test('opens a 部 by its name, with the keys too, and goes back', async ({ page }) => {
  await openDivisions(page);
  await cellOf(page, ':福祉部').click();
  await expect(selectOf(page, '単位')).toHaveValue('section');
  expect(conditions(page)).toBe('?unit=section&division=福祉部');
  const lines = await dataOf(figureOf(page, '図5'));
  expect(lines.filter(([name]) => name?.endsWith('課'))).toHaveLength(11); // ten 課 and the header
  await page.getByRole('button', { name: 'すべての部に戻る' }).click();
  await expect(selectOf(page, '単位')).toHaveValue('division');

  await gridOf(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(toldOf(page)).toContainText('課ごとに見る');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/unit=section/u);
});

test('shows all 課 of the city, and any other attribute', async ({ page }) => {
  await openDivisions(page, '?unit=section');
  expect((await dataOf(figureOf(page, '図5'))).length).toBeGreaterThan(100);
  for (const unit of ['position', 'age_band', 'tenure', 'employment_type', 'gender']) {
    await selectOf(page, '単位').selectOption(unit);
    await expect(page).toHaveURL(new RegExp(`unit=${unit}`, 'u'));
    expect((await dataOf(figureOf(page, '図5'))).length).toBeGreaterThan(3);
  }
});

test('shows the 部 within one 職位 beside all of that 職位', async ({ page }) => {
  await openDivisions(page, '?position=主査級');
  await expect(figureOf(page, '図5')).toContainText('主査級全体');
  await expect(page.locator('.population').last()).toContainText('206');
  await selectOf(page, '単位').selectOption('gender');
  await expect(selectOf(page, '職位')).toHaveValue('');
  expect(conditions(page)).toBe('?unit=gender');
});

test('refuses a 職位 that is hidden in every 部, with the reason', async ({ page }) => {
  await openDivisions(page);
  const option = selectOf(page, '職位').locator('option', { hasText: '部長級' });
  await expect(option).toBeDisabled();
  await expect(option).toContainText('選べません');
  await openDivisions(page, '?position=部長級');
  await expect(selectOf(page, '職位')).toHaveValue('');
  await expect(page.getByText('指定された条件は', { exact: false })).toBeVisible();
});

test('prints scores and changes, and colours no change of a 部', async ({ page }) => {
  await openDivisions(page, '?values=score&order=mean');
  const means = (await linesOfTable(page))
    .map((line) => line[2])
    .filter((mean) => mean !== undefined);
  expect(means).toContain('3.25');
  await page.getByRole('radio', { name: '前回差' }).check();
  await expect(page).toHaveURL(/values=change/u);
  await expect(figureOf(page, '図5')).toContainText('判定していない');
  await expect(figureOf(page, '図5').locator('[aria-label="side"] > path')).toHaveCount(0);
});

const linesOfTable = async (page: Page) => {
  const figure = figureOf(page, '図5');
  await figure.getByRole('button', { name: '表', exact: true }).click();
  const lines = await linesOf(figure.getByRole('table').first());
  await figure.getByRole('button', { name: '表', exact: true }).click();
  return lines;
};

test('saves the figure and its data, with nothing to point at in the file', async ({ page }) => {
  await openDivisions(page, '?cell=2:福祉部');
  const figure = figureOf(page, '図5');
  for (const [format, type] of [
    ['SVG', 'svg'],
    ['CSV', 'csv'],
  ] as const) {
    await figure.getByRole('button', { name: '書き出す' }).click();
    const saving = page.waitForEvent('download');
    await figure.getByRole('menuitem', { name: new RegExp(format, 'u') }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(new RegExp(`\\.${type}$`, 'u'));
    const content = await readFile(await saved.path(), 'utf8');
    expect(content).toContain('福祉部');
    expect(content).not.toContain('data-mark');
    expect(content).not.toContain('data-sticks');
  }
});

test('is a list of what lies beyond error on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDivisions(page);
  const drawn = await textsIn(figureOf(page, '図5'));
  expect(drawn).toContain('環境の整備');
  expect(drawn).not.toContain('税務部');
  expect(drawn).toContain('秘匿の部：3（x）');
});

test('scrolls inside its frame on a tablet, with the names in sight', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await openDivisions(page);
  await gridOf(page).focus();
  for (let press = 0; press < 13; press += 1) await page.keyboard.press('ArrowRight');
  await expect(toldOf(page)).toContainText('企画部 × 働く誇り');
  await expect(cellOf(page, '13:企画部')).toBeInViewport();
  const name = figureOf(page, '図5').locator('svg text', { hasText: '福祉部' }).first();
  await expect(name).toBeInViewport();
  const page_ = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(page_).toBe(0);
});
