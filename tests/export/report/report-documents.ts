/** A report for tests of the writers: one of every kind of block, and texts that want to be more. */
import type { NativeCategories } from '#lib/charts/native/native-chart.ts';
import { itemDotPlot } from '#lib/charts/item-dot-plot.ts';
import { bandLegend } from '#lib/charts/legend.ts';
import { DEFAULT_BANDS } from '#lib/domain/bands.ts';
import type {
  ReportBlock,
  ReportDefinition,
  ReportDocument,
  ReportFigure,
  ReportTable,
} from '#lib/export/report/report-document.ts';
import { PAPER_WIDTH } from '#lib/export/report/report-document.ts';
import { itemSettings } from '../../charts/gallery.ts';
import { itemRows } from '../../charts/published-rows.ts';
import { itemFigure, itemTable, SUPPRESSED } from '../figure-documents.ts';

/** Texts that a spreadsheet would compute or a file could not hold, and letters beyond the usual. */
export const HOSTILE = {
  formula: '=1+1',
  mention: '@x',
  fullWidth: '＝SUM(A1:A9)',
  control: `前${String.fromCodePoint(0)}後`,
  markup: '<b>&amp;</b>',
  /** A surname with a letter of CJK Extension B, an emoji of several code points. */
  letters: '𠮷野 👩‍🌾',
  longWord: 'https://example.test/' + 'a'.repeat(120),
} as const;

const definition: ReportDefinition = {
  metric: 'engagement.items',
  title: '項目の平均',
  description: '回答した人の平均。1〜5点。空白は除く。',
  formula: '回答の合計 ÷ 回答者数',
};

/** The items of `itemTable`, as an office program draws them; the hidden one has no value. */
export const itemBars: NativeCategories = {
  kind: 'bar',
  stacking: 'none',
  categories: ['期待の理解', '環境の整備', '得意の発揮', '承認・称賛'],
  series: [
    {
      name: '平均スコア',
      // 2145 / 626 = 3.4265…
      values: [2145 / 626, 2.99, 3, null],
      color: '#115a36',
      hasLabels: true,
    },
  ],
  valueAxis: { title: '平均スコア（点）', min: 0, max: 5, step: 1, format: '0.00' },
};

/** 図1: bars that an office program draws. */
export const nativeFigure = (document: Document): ReportFigure => ({
  ...itemFigure(document),
  caption: { ...itemTable.caption, number: '図1' },
  legend: [],
  id: 'native-figure',
  name: '13項目の平均スコア',
  definition,
  description: '図1 13項目のうち6項目が「低い」。期待の理解は3.43、環境の整備は2.99。',
  native: itemBars,
});

/** 図2: dots with intervals over zones, which travel as a picture. */
export const picturedFigure = (document: Document): ReportFigure => ({
  ...itemFigure(document),
  caption: {
    number: '図2',
    title: '「気づかい」は3.82で「高い」、「承認・称賛」は2.72で「低い」',
    subtitle: '平均スコア（5点満点）と95%信頼区間。全職員2,041人、令和6年度（2024年度）',
    source: 'みのり市職員アンケート（令和6年5月24日〜6月28日）回答636人、回収率31.2%',
    n: '項目により620〜631人',
  },
  legend: bandLegend({ locale: 'ja', bands: DEFAULT_BANDS }),
  chart: itemDotPlot(itemRows, { ...itemSettings(PAPER_WIDTH), document, emphasis: [] }),
  id: 'pictured-figure',
  name: '13項目の平均スコアと信頼区間',
  definition,
  description: '図2 13項目の平均スコア。最高は気づかい3.82、最低は承認・称賛2.72。',
  native: null,
});

const count = (value: number) => value.toLocaleString('ja-JP');

/** 表1: years over pairs of columns, a hidden cell, a blank, a zero, a total, hostile labels. */
export const categoryTable: ReportTable = {
  ...itemTable,
  caption: {
    number: '表1',
    title: '受講者数は令和6年度に1,234人、前年度より134人多い',
    subtitle: '区分別の科目数と延べ受講者数、令和5年度（2023年度）・令和6年度（2024年度）',
    note: '空白は該当なし。',
    source: 'みのり市研修実績（令和7年3月31日現在）',
    n: null,
  },
  table: {
    columns: [
      { header: '区分' },
      { header: '科目数', group: '令和5年度', format: count },
      { header: '受講者数', group: '令和5年度', format: count },
      { header: '科目数', group: '令和6年度', format: count },
      { header: '受講者数', group: '令和6年度', format: count },
      { header: '備考' },
    ],
    rows: [
      ['必修', 4, 800, 4, 900, null],
      [HOSTILE.formula, 3, 300, 5, 334, HOSTILE.mention],
      [HOSTILE.letters, 1, SUPPRESSED, null, null, HOSTILE.fullWidth],
      [HOSTILE.markup, 0, 0, 0, 0, HOSTILE.control],
      ['合計', 8, 1100, 9, 1234, null],
    ],
  },
  id: 'category-table',
  name: '区分別の科目数と受講者数',
  definition: { ...definition, metric: 'training.totals', title: '研修の集計' },
};

const blocks = (document: Document): readonly ReportBlock[] => [
  { kind: 'cover' },
  { kind: 'contents' },
  { kind: 'heading', id: 'overview', level: 1, number: null, text: '調査の概要' },
  {
    kind: 'paragraph',
    id: 'overview-text',
    text: '職員2,041人に調査票を送り、636人から回答を得た。回収率は31.2%である。',
  },
  {
    kind: 'facts',
    id: 'overview-facts',
    label: '調査の概要',
    table: {
      columns: [{ header: '事項' }, { header: '内容' }],
      rows: [
        ['調査期間', '令和6年5月24日〜6月28日'],
        ['対象', '職員2,041人'],
        ['回答', '636人（31.2%）'],
      ],
    },
  },
  { kind: 'heading', id: 'chapter-1', level: 1, number: '1', text: '職員の意識' },
  {
    kind: 'paragraph',
    id: 'text-1',
    text: '市全体の平均スコアは5点満点で3.25であった。13項目のうち、「低い」（3.2未満）は6項目、「高い」（3.8超）は「気づかい」の1項目であった（図1）。',
  },
  { kind: 'figure', figure: nativeFigure(document) },
  {
    kind: 'list',
    id: 'list-1',
    items: ['「期待の理解」は3.43', HOSTILE.formula, HOSTILE.letters],
  },
  { kind: 'figure', figure: picturedFigure(document) },
  { kind: 'heading', id: 'chapter-2', level: 1, number: '2', text: '研修の実績' },
  { kind: 'heading', id: 'chapter-2-1', level: 2, number: '2.1', text: '区分別の受講' },
  { kind: 'table', table: categoryTable },
  { kind: 'heading', id: 'guide', level: 1, number: null, text: '報告書を読む際の注意' },
  { kind: 'paragraph', id: 'guide-text', text: `${HOSTILE.longWord} ${HOSTILE.markup}` },
  { kind: 'paragraph', id: 'guide-end', text: `${HOSTILE.control}\n二行目` },
];

/** A report of seven pages: cover, contents, overview, a chapter on two, another, how to read it. */
export const reportDocument = (
  document: Document,
  changes: Partial<ReportDocument> = {},
): ReportDocument => ({
  locale: 'ja',
  title: 'みのり市人材育成・確保基本方針 資料編',
  subtitle: '職員アンケートと研修の記録から',
  issuer: 'みのり市総務部人事課',
  date: '2026-10-02',
  asOf: '2026-09-30',
  marking: '内部限り',
  fictional: true,
  font: 'biz-ud-gothic',
  layout: 'pages',
  blocks: blocks(document),
  pages: [0, 1, 2, 5, 9, 10, 13],
  fileName: { city: 'みのり市', document: '報告書', date: '2026-10-02' },
  ...changes,
});
