/** Figures for tests of the writers, small enough to be read here. */
import type { ExportCell, FigureDocument, TableDocument } from '#lib/export/figure-document.ts';

export const SUPPRESSED = { suppressed: true } as const;

/** Items with an unrounded mean (2145 / 626), a negative number, a blank and a hidden row. */
const rows: readonly (readonly ExportCell[])[] = [
  ['期待の理解', 621, 2145 / 626, 0.03],
  ['環境の整備', 620, 2.99, -0.04],
  ['得意の発揮', 628, 3, null],
  ['承認・称賛', SUPPRESSED, SUPPRESSED, SUPPRESSED],
];

export const itemTable: TableDocument = {
  locale: 'ja',
  caption: {
    number: '図4',
    title: '13項目のうち6項目が「低い」。「高い」は「気づかい」だけ',
    subtitle: '平均スコア（5点満点）。全職員2,041人、令和6年度（2024年度）',
    note: '区分は調査実施機関の目安。',
    source: 'みのり市職員アンケート（令和6年5月24日〜6月28日）回答636人、回収率31.2%',
    n: 636,
  },
  marking: null,
  fictional: false,
  table: {
    columns: [
      { header: '項目' },
      { header: 'n', group: '令和6年度', isNumeric: true },
      { header: 'スコア', group: '令和6年度', format: (value) => value.toFixed(2) },
      { header: '前回差', format: (value) => value.toFixed(2).replace('-', '−') },
    ],
    rows,
  },
  fileName: { city: 'みのり市', document: '職員アンケート', date: '2026-10-02' },
};

const SVG = 'http://www.w3.org/2000/svg';

/** A chart of 300 × 60 with its own words, and all that must not leave with it. */
export function smallChart(document: Document): SVGSVGElement {
  const make = (
    name: string,
    attributes: Record<string, string>,
    ...children: (Node | string)[]
  ) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const chart = make(
    'svg',
    { width: '300', height: '60', viewBox: '0 0 300 60', class: 'plot', 'text-anchor': 'middle' },
    make('title', {}, '13項目'),
    make('desc', {}, '期待の理解は3.43、環境の整備は2.99。'),
    make('style', {}, '.plot { background: url(https://example.test/paper.png) }'),
    make('script', {}, 'alert(1)'),
    make('rect', { width: '200', height: '20', fill: '#115a36', onclick: 'alert(1)' }),
    make('rect', { y: '30', width: '90', height: '20', fill: 'url(https://example.test/x.svg#y)' }),
    make('path', { d: 'M0,25H300', stroke: 'currentColor', style: 'stroke-width: 2' }),
    make('a', { href: 'https://example.test/' }, make('text', { x: '150', y: '15' }, '期待の理解')),
    make(
      'g',
      { 'paint-order': 'stroke', stroke: '#ffffff', 'stroke-width': '4' },
      make('text', { x: '150', y: '45', fill: '#1a1a1a' }, '環境の整備'),
    ),
    make('text', { x: '290', y: '45' }, 'x'),
  );
  return chart as SVGSVGElement;
}

/** The figure of `itemTable` with a chart of the given document. */
export const itemFigure = (
  document: Document,
  changes: Partial<FigureDocument> = {},
): FigureDocument => ({
  ...itemTable,
  legend: [
    { shape: 'triangle-down', color: '#ac3e00', label: '低い（3.2未満）' },
    { shape: 'line', color: '#949494', label: '95%信頼区間' },
  ],
  chart: smallChart(document),
  ...changes,
});
