import { describe, expect, it } from 'vitest';
import type { DatasetKind } from '#lib/domain/dataset.ts';
import { THIRTEEN_ITEMS } from '#lib/domain/instrument.ts';
import { columnLetter } from '#lib/intake/columns/column-letter.ts';
import { readHeader } from '#lib/intake/columns/read-header.ts';
import { matchColumns } from '#lib/intake/match-columns.ts';

const ITEMS = Array.from({ length: 13 }, (_, i) => `Q${i + 1}`);

const match = (kind: DatasetKind, ...header: string[]) =>
  matchColumns(kind, readHeader(header, THIRTEEN_ITEMS), THIRTEEN_ITEMS);
const idsOf = (kind: DatasetKind, ...header: string[]) =>
  match(kind, ...header).columns.map(({ id }) => id);

describe('a header of a survey', () => {
  it.each([
    ['division', '部 所属部 部局 部署 所属部署 部門 所属　部 部（局） Division'],
    ['section', '課 課名 所属課 課・室 section'],
    ['position', '職位 役職 職階 F1.職位'],
    ['age_band', '年代 年齢層 【F2】年代'],
    ['tenure', '勤続年数 勤続年数（年）'],
    ['employment_type', '雇用区分 雇用形態 任用 ＥＭＰＬＯＹＭＥＮＴ＿ＴＹＰＥ'],
    ['gender', '性別 Q1.性別'],
    ['respondent_id', '回答ID 回答ＩＤ 回答番号 No. 整理番号'],
    ['comment', '自由記載 自由記述 ご意見・ご要望'],
    ['enps', 'eNPS ｅＮＰＳ 推奨度(0-10)'],
    ['fiscal_year', '年度 調査年度'],
    ['q1', 'Q1 Ｑ１ q01 問1 問１ 設問1 項目1 Q1_期待の理解 期待の理解 【Q1】仕事で…'],
    ['q13', 'Q13 問１３ 設問13 働く誇り 13.働く誇り'],
    ['q7', 'Q3.意見の尊重 Q７．あなたの意見は…'],
  ])('means %s when it is one of: %s', (id, headers) => {
    for (const header of headers.split(' ')) expect(idsOf('survey', header)).toEqual([id]);
  });

  it.each(['Q14', 'Q1-2', '問1.3', '通勤手段', 'Q0'])(
    'that is nothing known is an attribute of the city, under its own name: %s',
    (header) => {
      expect(match('survey', header).columns).toEqual([
        { index: 0, header, use: 'attribute', id: header, reason: 'unknown', examples: [] },
      ]);
    },
  );

  it('is known by its best spelling where two mean the same, and the other is an attribute', () => {
    expect(idsOf('survey', '部署', '部')).toEqual(['部署', 'division']);
  });

  it('that stands twice is used once, and the second is reported with its letter', () => {
    const { columns, findings } = match('survey', '部', '部', ...ITEMS, '通勤', '通勤');
    expect(columns.filter(({ use }) => use === 'duplicate').map(({ index }) => index)).toEqual([
      1, 16,
    ]);
    expect(findings).toEqual([
      { code: 'column-duplicate', column: '部', found: 'B' },
      { code: 'column-duplicate', column: '通勤', found: 'Q' },
    ]);
  });

  it.each(['氏名', '氏 名', 'メールアドレス', '電話番号', '生年月日', '職員番号', '名前'])(
    'that looks personal is left out: %s',
    (header) => {
      const { columns, findings } = match('survey', header, ...ITEMS);
      expect(columns[0]).toMatchObject({ use: 'personal', id: null });
      expect(findings).toEqual([{ code: 'column-personal', column: header, found: 'A' }]);
    },
  );

  it('is not personal because its question mentions a telephone', () => {
    expect(idsOf('survey', 'Q5.電話やメールの応対について上司は気づかってくれる')).toEqual(['q5']);
    expect(
      match('survey', '電話やメールの応対にどれくらい時間がかかりますか').columns,
    ).toMatchObject([{ use: 'attribute' }]);
  });

  it.each(['タイムスタンプ', '__proto__', 'all'])('is no attribute when it is %s', (header) => {
    expect(match('survey', header).columns).toMatchObject([{ use: 'unused', id: null }]);
  });

  it('that is empty is a column without name', () => {
    expect(match('survey', '　').columns).toMatchObject([{ use: 'unnamed', id: null }]);
  });
});

it('names every item that a survey does not have', () => {
  expect(match('survey', ...ITEMS.slice(0, 11)).findings).toEqual([
    { code: 'column-missing', column: 'Q12' },
    { code: 'column-missing', column: 'Q13' },
  ]);
});

it('reports a column that another kind has no use for', () => {
  expect(match('headcount', '部', '人数', '備考').findings).toEqual([
    { code: 'column-unused', column: '備考', found: 'C' },
  ]);
});

it('takes 職員番号 for the person in a list of attendances', () => {
  expect(idsOf('attendance', '研修名', '受講年月日', '職員番号', '氏名')).toEqual([
    'course',
    'date',
    'person',
    null,
  ]);
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('calls column %i what Excel calls it, %s', (index, letter) => {
  expect(columnLetter(index)).toBe(letter);
});
