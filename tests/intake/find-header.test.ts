import { describe, expect, it } from 'vitest';
import { THIRTEEN_ITEMS } from '#lib/domain/instrument.ts';
import { findHeader } from '#lib/intake/find-header.ts';

const find = (...rows: string[]) =>
  findHeader(
    rows.map((row) => row.split(',')),
    THIRTEEN_ITEMS,
  );

describe('the header', () => {
  it('is the first row of an ordinary file, without a note', () => {
    expect(find('年度,部,人数', '令和6年度,総務部,120')).toMatchObject({
      index: 0,
      kind: 'headcount',
      findings: [],
    });
  });

  it('is found below titles and blank rows, with a note that counts them', () => {
    expect(
      find('職員数一覧,,', ',,', '令和6年4月1日現在,,', '年度,部,人数', 'R6,総務部,1'),
    ).toMatchObject({
      index: 3,
      kind: 'headcount',
      findings: [{ code: 'rows-above-header', row: 4, count: 3 }],
    });
  });

  it('is not a title that happens to be the word for a column', () => {
    expect(find('研修,,', '年度,区分,受講者数')).toMatchObject({ index: 1 });
  });

  it('of a file of no known kind is its first full row', () => {
    expect(find('在庫表,', '商品,単価', '鉛筆,100')).toMatchObject({
      index: 1,
      kind: null,
      findings: [],
    });
  });

  it('is not looked for in a row of a hundred thousand cells', () => {
    expect(find(','.repeat(100_000), '年度,部,人数')).toMatchObject({ index: 1 });
  });
});

describe('a header of two rows', () => {
  it('is read by its lower cells, and by the upper ones where those are merged', () => {
    expect(find('年度,所属,,職員数', ',部,課,', 'R6,総務部,人事課,1')).toMatchObject({
      index: 1,
      kind: 'headcount',
      header: ['年度', '部', '課', '職員数'],
      findings: [{ code: 'header-two-rows', row: 2 }],
    });
  });

  it('is not made of a header and the row below it', () => {
    expect(find('年度,部,人数', '令和6年度,総務部,')).toMatchObject({ index: 0 });
    expect(find('研修名,区分,主催,職員番号', '部,課,職位,A1')).toMatchObject({ index: 0 });
  });
});

describe('a header that was chosen by hand', () => {
  const rows = ['年度,部,人数', '前年度の表,,', '年度,部,課,人数', 'R6,総務部,人事課,1'].map(
    (row) => row.split(','),
  );

  it('is taken, whatever else looks like one', () => {
    expect(findHeader(rows, THIRTEEN_ITEMS, 1)).toMatchObject({ index: 0, kind: 'headcount' });
    expect(findHeader(rows, THIRTEEN_ITEMS, 3)).toMatchObject({ index: 2, kind: 'headcount' });
  });

  it('is taken though its columns say nothing', () => {
    expect(findHeader(rows, THIRTEEN_ITEMS, 2)).toMatchObject({
      index: 1,
      kind: null,
      header: ['前年度の表', '', ''],
    });
  });

  it('is passed over where the file has no such row', () => {
    expect(findHeader(rows, THIRTEEN_ITEMS, 99)).toMatchObject({ index: 2 });
  });
});
