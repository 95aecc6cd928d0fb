import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { textOf } from './own-files.ts';
import { figureOf, untilComputed, withoutEngine } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// What leaves the product: a figure as it can stand in a document, with its 注, 出典 and n.

type Format = 'SVG' | 'PNG 2倍' | 'PNG 4倍' | 'CSV';

async function save(page: Page, figure: Locator, format: Format): Promise<Download> {
  const saving = page.waitForEvent('download');
  await figure.getByRole('button', { name: '書き出す' }).click();
  await figure.getByRole('menuitem', { name: new RegExp(`^${format}`, 'u') }).click();
  return saving;
}

/** Width and height that the header of a PNG states: bytes 16 to 23. */
function sizeOfPng(bytes: Buffer) {
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** With what a figure counts, as its words say it, and as its lines do. */
const FIGURES = [
  { path: 'engagement/items/', number: '図4', drawn: /回答636人/u, listed: /回答636人/u },
  { path: 'training/', number: '図6', drawn: /753/u, listed: /その他研修,10,651,/u },
  { path: 'goals/', number: '図8', drawn: /138人/u, listed: /,138/u },
] as const;

test.describe('from the stored results', () => {
  test.beforeEach(async ({ page }) => {
    await withoutEngine(page);
  });

  for (const { path, number, drawn, listed } of FIGURES) {
    test(`saves ${number} as an SVG with its words`, async ({ page }) => {
      await page.goto(path);
      const figure = figureOf(page, number);
      const title = await figure.getByRole('heading').locator('span').last().innerText();
      const download = await save(page, figure, 'SVG');
      expect(download.suggestedFilename()).toMatch(/^みのり市_.+_2026-09-30\.svg$/u);
      const svg = await textOf(download);
      expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
      const words = svg.replaceAll(/<[^>]*>/gu, '').replaceAll(/\s+/gu, '');
      for (const word of [title, '注', '出典', '架空のデータ']) {
        expect(words).toContain(word.replaceAll(/\s+/gu, ''));
      }
      expect(words).toMatch(drawn);
      expect(svg).not.toMatch(/<script|<foreignObject|href="http|url\(http/u);
    });

    test(`saves the data of ${number} as a CSV that Excel opens`, async ({ page }) => {
      await page.goto(path);
      const download = await save(page, figureOf(page, number), 'CSV');
      const text = await textOf(download);
      expect(text.startsWith('\uFEFF')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
      expect(text).toMatch(/^注,/mu);
      expect(text).toMatch(/^出典,/mu);
      expect(text).toMatch(listed);
    });
  }

  test('saves the items unrounded, one line each', async ({ page }) => {
    await page.goto('engagement/items/');
    const text = await textOf(await save(page, figureOf(page, '図4'), 'CSV'));
    const [, ...lines] = text.split('\r\n');
    expect(lines.slice(0, 13).every((line) => /\d\.\d{4,}/u.test(line))).toBe(true);
    expect(lines[13]).toBe('');
  });

  test('saves a picture at twice and at four times the size of its SVG', async ({ page }) => {
    await page.goto('engagement/items/');
    const figure = figureOf(page, '図4');
    const svg = await textOf(await save(page, figure, 'SVG'));
    const [, width = 0, height = 0] = /width="(\d+)" height="(\d+)"/u.exec(svg) ?? [];
    for (const [format, scale] of [
      ['PNG 2倍', 2],
      ['PNG 4倍', 4],
    ] as const) {
      const png = readFileSync(await (await save(page, figure, format)).path());
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(sizeOfPng(png)).toEqual({
        width: Number(width) * scale,
        height: Number(height) * scale,
      });
    }
  });

  test('saves the table of results with all of its years', async ({ page }) => {
    await page.goto('training/');
    const text = await textOf(await save(page, figureOf(page, '表1'), 'CSV'));
    expect(text).toMatch(/^合計,25,365,27,695,37,472,33,753/mu);
    expect(text).toMatch(/^出典,/mu);
  });

  test('copies the picture of a figure', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('engagement/items/');
    const figure = figureOf(page, '図4');
    await figure.getByRole('button', { name: '書き出す' }).click();
    await figure.getByRole('menuitem', { name: '図をコピー' }).click();
    await expect
      .poll(() =>
        page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types)),
      )
      .toContain('image/png');
  });
});

test('saves what a chosen group shows, and says so', async ({ page }) => {
  await page.goto(`engagement/items/?division=${encodeURIComponent('総務部')}`);
  await untilComputed(page);
  const figure = figureOf(page, '図4');
  await expect(figure).toContainText('総務部');
  expect(await textOf(await save(page, figure, 'CSV'))).toContain('総務部');
});
