import type { DatasetKind } from '#lib/domain/dataset.ts';
import { date, dateRange, fiscalYear, fiscalYearEra, integer, percent } from '../../format.ts';
import { dataPage } from '../data-page.ts';

const L = 'ja';
const kindName = (kind: string): string =>
  Object.hasOwn(dataPage.kinds, kind) ? dataPage.kinds[kind as DatasetKind] : kind;
const people = (n: number) => `${integer(n, L)}人`;

/** 調査の概要, 用語と計算方法 and 計算の記録: what stands in their tables. */
export const reportFacts = {
  fact: '事項',
  content: '内容',
  survey: {
    name: '調査の名前',
    period: '調査期間',
    asked: '対象',
    answered: '回答',
    questions: '設問',
    previous: '前回の調査',
    protection: '秘匿の基準',
    asOf: '基準日',
    data: '使ったデータ',
  },
  period: (start: string | null, end: string | null) => dateRange(start, end, L),
  asked: (coverage: string | null, population: number | null) =>
    [coverage ?? '全職員', population === null ? '' : people(population)]
      .filter((text) => text !== '')
      .join('　'),
  answered: (respondents: number, rate: number | null) =>
    `${people(respondents)}${rate === null ? '' : `（回収率${percent(rate, L)}）`}`,
  questions: (name: string, items: number, scale: number) =>
    `${name}（${integer(items, L)}項目、1〜${scale}の${scale}段階）`,
  previous: (year: number, respondents: number | null, rate: number | null) =>
    `${fiscalYear(year, L)}${respondents === null ? '' : `　回答${people(respondents)}`}${rate === null ? '' : `、回収率${percent(rate, L)}`}`,
  protection: (minN: number) =>
    `${integer(minN, L)}人未満の集団の値と、引き算でそれが分かる値は表示しない（x）`,
  day: (iso: string) => date(iso, L),
  /** Without the lines where they would tell of a hidden group. */
  data: (kinds: readonly string[], files: number, rows: number | null) =>
    `${kinds.map(kindName).join('、')}（${integer(files, L)}ファイル${rows === null ? '' : `、${integer(rows, L)}行`}）`,
  year: (year: number) => fiscalYearEra(year, L),
  named: (name: string, year: number) => `${name}（${fiscalYearEra(year, L)}）`,
  terms: '用語と計算方法',
  term: '用語',
  meaning: '説明',
  formula: '計算方法',
  log: '計算の記録',
  figures: 'この報告書の図表',
  figureCount: (figures: number, tables: number) =>
    `図${integer(figures, L)}点、表${integer(tables, L)}点`,
  hidden: (cells: number) => `${integer(cells, L)}か所`,
  hiddenCells: '秘匿した値',
  engine: '計算に使ったプログラム',
  instrument: '調査票',
  date: '作成日',
  filesTitle: 'データの記録',
  file: 'ファイル',
  kind: '種類',
  rows: '行',
  used: '使用',
  quarantined: '保留',
  leftOut: '除外',
  kindOf: (kind: string | null) => (kind === null ? dataPage.unknownKind : kindName(kind)),
  count: (value: number) => integer(value, L),
};
