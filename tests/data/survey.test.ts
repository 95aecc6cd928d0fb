import { describe, expect, it } from 'vitest';
import { cell, countBy, distinct, readRows, sum, type CityRow } from './read-city.ts';

const R4 = readRows('R4職員アンケート.csv');
const R5 = readRows('R5職員アンケート.csv');
const R6 = readRows('R6職員アンケート_回答.csv');
const ITEMS = Array.from({ length: 13 }, (_, index) => index + 1);

/** The valid answers to an item; R5 spells its headers with a full-width Ｑ. */
function answers(rows: readonly CityRow[], item: number): number[] {
  return rows
    .map((row) => (row[`Q${item}`] ?? row[`Ｑ${item}`] ?? '').normalize('NFKC'))
    .filter((text) => text !== '')
    .map(Number);
}

const mean = (values: readonly number[]) => sum(values) / values.length;
const itemMean = (rows: readonly CityRow[], item: number) => mean(answers(rows, item));
const meanOfMeans = (rows: readonly CityRow[], items: readonly number[]) =>
  mean(items.map((item) => itemMean(rows, item)));

/** S / n in hundredths, rounded half-up in whole numbers: floor((200·S + n) / (2n)). */
const hundredths = (values: readonly number[]) =>
  Math.floor((200 * sum(values) + values.length) / (2 * values.length));

/** A difference as it is printed with two decimals. */
const printed = (difference: number) =>
  `${difference < 0 ? '−' : '+'}${(Math.round(Math.abs(difference) * 100) / 100).toFixed(2)}`;

describe('the survey of 令和6年度', () => {
  it('came back from 636 of 2,041 people', () => {
    expect(R6).toHaveLength(636);
    expect(((R6.length / 2041) * 100).toFixed(1)).toBe('31.2'); // 63,600 / 2,041 = 31.16
    expect(distinct(R6.map((row) => cell(row, '回答番号')))).toHaveLength(636);
  });

  it('has as many answers per item as the design shows', () => {
    expect(ITEMS.map((item) => answers(R6, item).length)).toEqual([
      621, 620, 628, 630, 631, 629, 626, 624, 627, 630, 629, 631, 625,
    ]);
  });

  it('has the published mean for each of the thirteen items', () => {
    // e.g. item 7: 2204 / 626 = 3.5208; item 8: 1823 / 624 = 2.9215
    expect(ITEMS.map((item) => hundredths(answers(R6, item)))).toEqual([
      359, 299, 300, 272, 382, 341, 352, 292, 354, 340, 277, 342, 314,
    ]);
  });

  it('holds nothing but answers from 1 to 5 and blanks', () => {
    const all = ITEMS.flatMap((item) => answers(R6, item));
    expect(distinct(all.map(String)).sort()).toEqual(['1', '2', '3', '4', '5']);
  });

  it('has the published means of the four levels and of all items, clear of the ties', () => {
    // unrounded: 3.2899, 3.2375, 3.3461 (tie at 3.345), 3.0963 (tie at 3.095), 3.2498
    expect(meanOfMeans(R6, [1, 2])).toBeGreaterThan(3.2855);
    expect(meanOfMeans(R6, [1, 2])).toBeLessThan(3.2945);
    expect(meanOfMeans(R6, [3, 4, 5, 6])).toBeGreaterThan(3.2355);
    expect(meanOfMeans(R6, [3, 4, 5, 6])).toBeLessThan(3.2445);
    expect(meanOfMeans(R6, [7, 8, 9, 10])).toBeGreaterThan(3.3455);
    expect(meanOfMeans(R6, [7, 8, 9, 10])).toBeLessThan(3.3545);
    expect(meanOfMeans(R6, [11, 12])).toBeGreaterThan(3.0955);
    expect(meanOfMeans(R6, [11, 12])).toBeLessThan(3.1045);
    expect(meanOfMeans(R6, ITEMS)).toBeGreaterThan(3.2455);
    expect(meanOfMeans(R6, ITEMS)).toBeLessThan(3.2545);
  });

  it('is high in item 5 alone and low in items 2, 3, 4, 8, 11 and 13', () => {
    expect(ITEMS.filter((item) => itemMean(R6, item) > 3.8)).toEqual([5]);
    expect(ITEMS.filter((item) => itemMean(R6, item) < 3.2)).toEqual([2, 3, 4, 8, 11, 13]);
  });

  it('hangs together as the answers of people do: alpha about 0.88', () => {
    const complete = R6.map((row) => ITEMS.map((item) => cell(row, `Q${item}`)))
      .filter((row) => row.every((answer) => answer !== ''))
      .map((row) => row.map(Number));
    const variance = (values: readonly number[]) =>
      sum(values.map((value) => (value - mean(values)) ** 2)) / (values.length - 1);
    const single = sum(ITEMS.map((item) => variance(complete.map((row) => row[item - 1] ?? 0))));
    // alpha = 13/12 · (1 − Σ variance of items / variance of the sum)
    const alpha = (13 / 12) * (1 - single / variance(complete.map(sum)));
    expect(alpha).toBeGreaterThan(0.87);
    expect(alpha).toBeLessThan(0.9);
  });

  it('has three blank sheets, and nobody else under seven answers', () => {
    const answered = R6.map((row) => ITEMS.filter((item) => cell(row, `Q${item}`) !== '').length);
    expect(answered.filter((count) => count === 0)).toHaveLength(3);
    expect(answered.filter((count) => count > 0 && count < 7)).toHaveLength(0);
  });

  it('has the returns per 部 of the design, two groups under ten and one of ten beside them', () => {
    // 620 in the first 16, 10 + 4 in the small ones, 2 without 部: 636
    expect(countBy(R6, (row) => cell(row, '所属部'))).toEqual({
      企画部: 27,
      総務部: 52,
      税務部: 44,
      市民部: 41,
      環境部: 22,
      福祉部: 74,
      保健部: 39,
      こども未来部: 46,
      経済部: 30,
      農林水産部: 24,
      都市整備部: 69,
      上下水道部: 51,
      交通部: 14,
      教育委員会事務局: 57,
      支所: 18,
      各種委員会事務局: 12,
      議会事務局: 10,
      会計課: 4,
      '': 2,
    });
  });

  it('falls under ten answers in one item each of 交通部 and 各種委員会事務局', () => {
    const few = ['交通部', '各種委員会事務局'].map((division) => {
      const rows = R6.filter((row) => cell(row, '所属部') === division);
      return ITEMS.filter((item) => answers(rows, item).length < 10);
    });
    expect(few).toEqual([[8], [4]]); // 14 − 5 = 9 and 12 − 3 = 9
  });

  it('is lowest by far in 福祉部 where the working environment is concerned', () => {
    const rows = R6.filter((row) => cell(row, '所属部') === '福祉部');
    expect(printed(itemMean(rows, 2) - itemMean(R6, 2))).toBe('−0.45');
  });

  it('has invented comments only, each marked as such or saying nothing', () => {
    const comments = R6.map((row) => cell(row, '自由記載')).filter((text) => text !== '');
    expect(comments).toHaveLength(42); // 32 sentences and 10 times nothing
    for (const text of comments)
      expect(text).toMatch(/^（架空の回答）|^(特になし|なし|特にありません)$/);
  });

  it('leaves some attributes blank, and 年度 out altogether', () => {
    for (const column of ['所属課', '職位', '年代', '雇用区分', '性別']) {
      const blank = R6.filter((row) => cell(row, column) === '').length;
      expect([column, blank > 0 && blank < 20]).toEqual([column, true]);
    }
    expect(Object.keys(R6[0] ?? {})).not.toContain('年度');
  });
});

describe('the surveys before', () => {
  it('came back from 598 people in 令和5 and 560 in 令和4年度', () => {
    expect([R5.length, R4.length]).toEqual([598, 560]);
    expect(((598 / 2043) * 100).toFixed(1)).toBe('29.3'); // 59,800 / 2,043 = 29.27
  });

  it('differ from 令和6年度 as the design shows', () => {
    const changes = ITEMS.map((item) => printed(itemMean(R6, item) - itemMean(R5, item)));
    expect(changes.join(' ')).toBe(
      '+0.03 −0.04 +0.02 +0.06 +0.05 +0.04 −0.02 −0.12 +0.01 +0.03 +0.08 +0.16 +0.05',
    );
    expect(hundredthsOfMean(meanOfMeans(R5, ITEMS))).toBe(322);
    expect(hundredthsOfMean(meanOfMeans(R4, ITEMS))).toBe(321);
  });

  it('have a few answers in full-width digits, in 令和4年度 alone', () => {
    const fullWidth = (rows: readonly CityRow[]) =>
      rows.flatMap((row) => Object.values(row)).filter((text) => /^[１-５]$/.test(text)).length;
    expect(fullWidth(R4)).toBeGreaterThan(0);
    expect(fullWidth(R4)).toBeLessThanOrEqual(26); // two questionnaires of 13 items
    expect([fullWidth(R5), fullWidth(R6)]).toEqual([0, 0]);
  });
});

describe('the question of several choices', () => {
  const countsOf = (rows: readonly CityRow[], header: string, separator: string) => {
    const counts: Record<string, number> = {};
    for (const option of rows.flatMap((row) => cell(row, header).split(separator))) {
      const name = option.replace(/（架空：.+/u, '');
      counts[name] = (counts[name] ?? 0) + 1;
    }
    const { '': blank, ...chosen } = counts;
    expect(blank).toBeGreaterThan(0);
    return chosen;
  };
  const r5 = countsOf(R5, 'Ｑ15 やる気が出るとき（複数回答可）', '、');
  const r6 = countsOf(R6, 'Q14 やる気が出るとき', ';');
  const byCount = (counts: Readonly<Record<string, number>>) =>
    Object.keys(counts).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));

  it('has another first place in 令和6年度, and an option that is new', () => {
    expect(byCount(r5).slice(0, 2)).toEqual(['仕事の成果', '上司や同僚との関係']); // 280, 256
    expect(byCount(r6)[0]).toBe('上司や同僚との関係'); // 295
    expect([r5['休暇の取りやすさ'], r6['休暇の取りやすさ']]).toEqual([undefined, 166]);
  });

  it('has options of fewer than ten people, and texts beside その他 that are marked as invented', () => {
    expect([r5['地域行事への参加'], r6['地域行事への参加']]).toEqual([5, 8]);
    expect([r5['その他'], r6['その他']]).toEqual([4, 3]);
  });
});

function hundredthsOfMean(value: number): number {
  return Math.round(value * 100);
}
