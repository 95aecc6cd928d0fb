import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { itemDotPlot } from '#lib/charts/item-dot-plot.ts';
import { composeSvg } from '#lib/export/compose-svg.ts';
import type { FigureDocument } from '#lib/export/figure-document.ts';
import { serialiseSvg } from '#lib/export/serialise-svg.ts';
import { itemSettings } from '../charts/gallery.ts';
import { hiddenItem, itemRows } from '../charts/published-rows.ts';
import { itemFigure, itemTable, smallChart, SUPPRESSED } from './figure-documents.ts';

const { window } = new JSDOM();
const { document } = window;

const figure = (changes: Partial<FigureDocument> = {}) => itemFigure(document, changes);
const written = (changes: Partial<FigureDocument> = {}) =>
  serialiseSvg(composeSvg(figure(changes)));

/** A strict XML reader; what is not well-formed throws. */
function parse(text: string): Document {
  const xml = new window.DOMParser().parseFromString(text, 'image/svg+xml');
  expect(xml.querySelector('parsererror')?.textContent).toBeUndefined();
  return xml;
}

/** Every text of a figure, in the order in which it is read. */
const texts = (svg: SVGSVGElement) => [...svg.querySelectorAll('text')].map((t) => t.textContent);

const dotPlot = (rows: typeof itemRows) =>
  itemDotPlot(rows, { ...itemSettings(668), document, emphasis: [] });

describe('a composed figure', () => {
  test('says 図番号, finding, subtitle, 注, 出典 and n, in this order', () => {
    const { caption } = itemTable;
    const all = texts(composeSvg(figure({ chart: dotPlot(itemRows) })));
    const said = [
      '図4',
      caption.title,
      caption.subtitle,
      '注',
      caption.note,
      '出典',
      caption.source,
    ];
    expect(all.filter((text) => said.includes(text))).toEqual(said);
    expect(all.slice(-2)).toEqual(['n', '636']);
  });

  test('keeps its legend in the order given', () => {
    const all = texts(composeSvg(figure()));
    const [low, interval] = [all.indexOf('低い（3.2未満）'), all.indexOf('95%信頼区間')];
    expect(low).toBeGreaterThan(all.indexOf(itemTable.caption.subtitle));
    expect(interval).toBe(low + 1);
  });

  test('is as wide as its chart and the margins, and as high as its parts', () => {
    const svg = composeSvg(figure());
    expect(svg.getAttribute('width')).toBe('332');
    expect(svg.getAttribute('viewBox')).toBe(`0 0 332 ${svg.getAttribute('height')}`);
    const longer = composeSvg(
      figure({ caption: { ...itemTable.caption, note: '区分は目安。'.repeat(20) } }),
    );
    expect(Number(longer.getAttribute('height'))).toBeGreaterThan(
      Number(svg.getAttribute('height')) + 50,
    );
  });

  test('carries its title and the description of its chart for those who do not see it', () => {
    const svg = composeSvg(figure());
    expect(svg.querySelector('title')?.textContent).toBe(`図4 ${itemTable.caption.title}`);
    expect(svg.querySelector('desc')?.textContent).toBe('期待の理解は3.43、環境の整備は2.99。');
    expect(svg.querySelectorAll('title, desc')).toHaveLength(2);
  });

  test('is marked when it is for internal use or fictional, and only then', () => {
    const marks = (svg: SVGSVGElement) =>
      texts(svg).filter((text) => text === '内部限り' || text === '架空のデータ');
    expect(marks(composeSvg(figure()))).toEqual([]);
    expect(marks(composeSvg(figure({ marking: '内部限り', fictional: true })))).toEqual([
      '内部限り',
      '架空のデータ',
    ]);
  });

  test('has no line for a note or an n that is absent, and x for an n that is hidden', () => {
    const { note: _note, n: _n, ...caption } = itemTable.caption;
    const bare = texts(composeSvg(figure({ caption })));
    expect(bare).not.toContain('注');
    expect(bare).not.toContain('n');
    expect(bare).toContain('出典');
    const hidden = texts(composeSvg(figure({ caption: { ...caption, n: SUPPRESSED } })));
    expect(hidden.slice(-2)).toEqual(['n', 'x']);
  });

  test('speaks English where the figure does', () => {
    const all = texts(composeSvg(figure({ locale: 'en', fictional: true })));
    expect(all).toEqual(expect.arrayContaining(['Note', 'Source', 'Fictional data']));
  });

  test('leaves the chart on the page as it was', () => {
    const chart = smallChart(document);
    const before = chart.outerHTML;
    composeSvg(figure({ chart }));
    expect(chart.outerHTML).toBe(before);
  });
});

describe('the file', () => {
  test('is well-formed XML with a header', () => {
    const text = written({ chart: dotPlot(itemRows), marking: '内部限り', fictional: true });
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg /u);
    expect(parse(text).documentElement.getAttribute('xml:lang')).toBe('ja');
  });

  test.each([
    ['markup', '<script>alert(1)</script> & "x" <b>'],
    ['control characters', 'a\u0000b\u0001c\ufffed\ud800e'],
    ['a CDATA end', ']]> --> ?>'],
  ])('takes %s in a title and a label as text', (_kind, hostile) => {
    const chart = smallChart(document);
    const label = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    label.append(hostile);
    chart.append(label);
    const xml = parse(
      written({
        chart,
        caption: { ...itemTable.caption, title: hostile, note: hostile, source: hostile },
      }),
    );
    const clean = hostile.replace(/[\u0000\u0001\ufffe\ud800]/gu, '');
    expect(xml.querySelector('title')?.textContent).toBe(`図4 ${clean}`);
    expect(xml.querySelector('script')).toBeNull();
  });

  test('names no address but those of the XML vocabularies', () => {
    for (const chart of [smallChart(document), dotPlot(itemRows)]) {
      const addresses = written({ chart }).match(/\w+:\/\/[^"'\s)<]*/gu) ?? [];
      expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
    }
  });

  test('holds no code, no style sheet, no style attribute and no other document', () => {
    const xml = parse(written());
    expect(xml.querySelector('script, style, foreignObject, image, use, [style]')).toBeNull();
    const attributes = [...xml.querySelectorAll('*')].flatMap((e) => [...e.attributes]);
    expect(attributes.filter(({ name }) => name.startsWith('on') || name === 'href')).toEqual([]);
    expect(xml.querySelector('path[stroke-width="2"]')?.getAttribute('stroke')).toBe('#1a1a1a');
  });

  test('refers only to ids that it holds, each of them once', () => {
    const rows = itemRows.map((row) => (row.item === 8 ? hiddenItem(row) : row));
    const text = written({ chart: dotPlot(rows) });
    const ids = [...parse(text).querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    const references = [...text.matchAll(/url\(#([^)]+)\)/gu)].map(([, id]) => id);
    expect(references.length).toBeGreaterThan(0);
    expect(references.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
  });

  test('paints paper around letters without a painting order that office programs ignore', () => {
    const xml = parse(written());
    expect(xml.querySelector('[paint-order]')).toBeNull();
    const twice = [...xml.querySelectorAll('text')].filter((t) => t.textContent === '環境の整備');
    expect(twice.map((text) => text.parentElement?.getAttribute('stroke'))).toEqual([
      '#ffffff',
      null,
    ]);
  });

  test('names fonts of the computer and one language', () => {
    const families = written({ chart: dotPlot(itemRows) }).match(/font-family="[^"]*"/gu);
    expect(families).toHaveLength(1);
    expect(families?.[0]).toContain("'BIZ UDPGothic', 'Yu Gothic UI', Meiryo");
  });

  test('is the same every time', () => {
    expect(written({ chart: dotPlot(itemRows) })).toBe(written({ chart: dotPlot(itemRows) }));
  });

  test('shows x, and nothing else, of a hidden row', () => {
    const [row] = itemRows.filter(({ item }) => item === 8);
    const rows = itemRows.map((each) => (each === row ? hiddenItem(each) : each));
    expect(written({ chart: dotPlot(itemRows) })).toContain('>2.92<');
    const hidden = written({ chart: dotPlot(rows) });
    expect(hidden).not.toContain('2.92');
    expect(hidden).toContain('>x<');
  });
});
