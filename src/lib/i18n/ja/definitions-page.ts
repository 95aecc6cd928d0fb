import { decimal, integer } from '../format.ts';

const L = 'ja';

/** Words of 定義と計算記録. */
export const definitionsPage = {
  lead: 'すべての数値の定義です。SQLはそのまま DuckDB で確かめられます。',
  formula: '計算式',
  unit: '単位',
  source: '出典',
  sql: 'SQL',
  id: '識別名',
  log: '計算記録',
  engine: (name: string, version: string) => `計算エンジン ${name} ${version}`,
  live: 'この画面の数値は、いまこの端末で計算したものです。',
  stored: 'この画面の数値は、前回計算したものです。',
  threshold: (minN: number) => `回答${integer(minN, L)}人未満の値は表示しません。`,
  rows: (count: number) => `${integer(count, L)}行`,
  hidden: (count: number) => `うち秘匿${integer(count, L)}行`,
  metricColumn: '数値',
  rowsColumn: '行数',
  hiddenColumn: '秘匿',
  tables: '集計表の作り方',
  language: '表示の言語',
  languages: { ja: '日本語', en: 'English' },
  textSize: '文字の大きさ',
  bandTitle: '区分の目安',
  bandText: (high: number, average: number, low: number, definedBy: string) =>
    `高い：${decimal(high, 1, L)}超、平均の目安：${decimal(average, 1, L)}、低い：${decimal(low, 1, L)}未満（${definedBy}）。境目の値は「高い」「低い」に含めません。`,
  disclosure:
    '人数が基準未満の値とその人数を隠します（一次秘匿）。ほかの数値との引き算で分かる値も、あわせて隠します（二次秘匿）。属性を3つ以上組み合わせた引き算と、別に公表した資料との引き算までは確かめていません。',
};
