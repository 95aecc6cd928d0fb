import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReportFigure } from '#lib/export/report/report-document.ts';
import { writeHtml } from '#lib/export/html/write-html.ts';
import {
  HOSTILE,
  nativeFigure,
  picturedFigure,
  reportDocument,
} from '../report/report-documents.ts';

const { document } = new JSDOM().window;
const options = { rasterise: () => Promise.reject(new Error('no picture is asked for')) };

/** A figure with an area to be pointed at, whose words want to be more than words. */
function markedFigure(): ReportFigure {
  const figure = nativeFigure(document);
  const area = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  area.setAttribute('data-mark', 'item-1');
  area.setAttribute('id', 'area');
  figure.chart.append(area);
  const marks = [{ id: 'item-1', label: '<b>期待</b>', details: ['平均 3.43', 'n 621人'] }];
  const caption = { ...figure.caption, number: '図3' };
  return { ...figure, caption, marks, marking: '内部限り', fictional: true };
}

const report = () => {
  const whole = reportDocument(document);
  const blocks = [...whole.blocks, { kind: 'figure', figure: markedFigure() } as const];
  return { ...whole, blocks };
};

let bytes: Uint8Array;
let text: string;
let page: Document;
const all = (selector: string, within: ParentNode = page) => [
  ...within.querySelectorAll<HTMLElement>(selector),
];
const texts = (selector: string, within: ParentNode = page) =>
  all(selector, within).map((element) => (element.textContent ?? '').replace(/\s+/gu, ' ').trim());

beforeAll(async () => {
  bytes = await writeHtml(report(), options);
  text = new TextDecoder().decode(bytes);
  page = new JSDOM(text).window.document;
});

describe('the page of a report', () => {
  test('begins with title, issuer, 作成日, 基準日 and who may see it', () => {
    expect(page.documentElement.lang).toBe('ja');
    expect(texts('h1')).toEqual(['みのり市人材育成・確保基本方針 資料編']);
    expect(texts('header dd')).toEqual([
      'みのり市総務部人事課',
      '令和8年10月2日（2026年）',
      '令和8年9月30日（2026年）',
    ]);
    expect(texts('header .mark')).toEqual(['内部限り', '架空のデータ']);
  });

  test('has a heading for each chapter and each figure, none of a level that is left out', () => {
    const levels = all('h1, h2, h3, h4').map(({ tagName }) => Number(tagName[1]));
    levels.slice(1).forEach((level, at) => expect(level).toBeLessThanOrEqual(levels[at]! + 1));
    expect(texts('main h2')).toEqual([
      '調査の概要',
      '1 職員の意識',
      '2 研修の実績',
      '報告書を読む際の注意',
    ]);
  });

  test('leads from the contents to every one of them', () => {
    const ids = new Set(all('[id]').map(({ id }) => id));
    const links = all('a[href]').map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
    expect(links).toHaveLength(1 + texts('main h2, main h3, main h4').length);
  });

  test('gives 図番号, finding, 注, 出典, n and marks with each figure', () => {
    const [first] = all('figure');
    expect(texts('h3', first)[0]).toBe(
      '図1 13項目のうち6項目が「低い」。「高い」は「気づかい」だけ',
    );
    expect(texts('figcaption + * ~ dl dt', first)).toEqual(['注', '出典', 'n']);
    expect(texts('dd', first).at(-1)).toBe('636');
    expect(texts('figure:last-of-type > .mark')).toEqual(['内部限り', '架空のデータ']);
    expect(texts('.definition', first)[0]).toContain('回答の合計 ÷ 回答者数');
  });

  test('says every drawing in words', () => {
    for (const drawing of all('.drawing > svg')) {
      const [title, description] = (drawing.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => page.getElementById(id)?.textContent);
      expect(title).toMatch(/^図\d /u);
      expect(description).toMatch(/項目/u);
    }
  });
});

describe('the data of a figure', () => {
  test('stand in a table with headers, numbers as printed and unrounded', () => {
    const [table] = all('figure table');
    expect(texts('thead th', table)).toEqual(['令和6年度', '項目', 'n', 'スコア', '前回差']);
    expect(texts('tbody th[scope=row]', table)).toEqual([
      '期待の理解',
      '環境の整備',
      '得意の発揮',
      '承認・称賛',
    ]);
    const score = all('tbody tr:first-child data', table)[1];
    // 2145 / 626 = 3.4265…
    expect(score?.textContent).toBe('3.43');
    expect(Number(score?.getAttribute('value'))).toBe(2145 / 626);
  });

  test('show a hidden value as x, explained, and nothing of it; a blank stays blank', () => {
    const [table] = all('figure table');
    expect(texts('tbody tr:nth-child(4) td', table)).toEqual(['x', 'x', 'x']);
    expect(all('tbody tr:nth-child(4) data', table)).toEqual([]);
    expect(texts('tbody tr:nth-child(3) td', table).at(-1)).toBe('');
    expect(texts('figure:first-of-type .key')[0]).toContain('秘匿');
  });
});

describe('texts that want to be more', () => {
  test('stay texts', () => {
    const rows = texts('tbody th[scope=row]');
    for (const hostile of [HOSTILE.formula, HOSTILE.markup, HOSTILE.letters]) {
      expect(rows).toContain(hostile);
    }
    expect(text).not.toContain(HOSTILE.markup);
    expect(text).not.toContain('\u0000');
    expect(texts('main p')).toContain('前後');
  });

  test('of marks are read from the drawing, a line each', () => {
    const [area] = all('.drawing rect:has(> title)');
    expect(area?.textContent).toBe('<b>期待</b>\n平均 3.43\nn 621人');
    expect(area?.hasAttribute('data-mark')).toBe(false);
  });
});

describe('nothing comes from outside', () => {
  test('neither scripts, pictures nor addresses of what a chart held', () => {
    expect(all('script')).toHaveLength(1);
    expect(all('[style], [onclick], img, iframe, link, object, embed, form')).toEqual([]);
    const outside = text.match(/\w*:?\/\/[^\s"'<)]+/gu) ?? [];
    expect(new Set(outside)).toEqual(new Set(['http://www.w3.org/2000/svg', HOSTILE.longWord]));
  });

  test('and the policy names the style and the script of the page, and forbids the rest', () => {
    const hash = (selector: string) =>
      createHash('sha256')
        .update(page.querySelector(selector)?.textContent ?? '')
        .digest('base64');
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash('style')}'; script-src 'sha256-${hash('script')}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test('and every id is there once, whatever the charts call their parts', async () => {
    const figures = [1, 2].map((number) => {
      const figure = picturedFigure(document);
      return { ...figure, caption: { ...figure.caption, number: `図${number}` } };
    });
    const blocks = figures.map((figure) => ({ kind: 'figure', figure }) as const);
    const written = await writeHtml(reportDocument(document, { blocks }), options);
    const { window } = new JSDOM(new TextDecoder().decode(written));
    const ids = [...window.document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('the same report gives the same bytes, and leaves its charts as they were', async () => {
  const given = report();
  const before = given.blocks.map((block) =>
    block.kind === 'figure' ? block.figure.chart.outerHTML : '',
  );
  expect(await writeHtml(given, options)).toEqual(await writeHtml(given, options));
  expect(
    given.blocks.map((block) => (block.kind === 'figure' ? block.figure.chart.outerHTML : '')),
  ).toEqual(before);
  expect(await writeHtml(report(), options)).toEqual(bytes);
});

test('nothing is written once it is cancelled', async () => {
  const signal = AbortSignal.abort(new Error('cancelled'));
  await expect(writeHtml(report(), { ...options, signal })).rejects.toThrow('cancelled');
});
