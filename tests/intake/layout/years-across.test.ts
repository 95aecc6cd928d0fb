import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { splitYear } from '#lib/intake/layout/split-year.ts';
import { inOneLine, readFixture, readText } from '../read-fixture.ts';

const seed = (name: string) =>
  Papa.parse<Record<string, string>>(
    readFileSync(new URL(`../../../seeds/yuzawa/${name}.csv`, import.meta.url), 'utf8').trim(),
    { header: true },
  ).data;

const read = (...rows: string[]) => readText(rows.join('\n'));

describe('the printed table of 湯沢市, 区分 × 年度 with 科目数 and 受講者数', () => {
  it('gives the rows of the long table, to the digit', async () => {
    const { rows, accounts } = await readFixture('yuzawa-printed.csv');
    const published = seed('results').map((row) => ({
      fiscal_year: Number(row.fiscal_year),
      category: row.category,
      courses: Number(row.courses),
      attendances: Number(row.attendances),
    }));
    expect(rows).toHaveLength(published.length);
    expect(rows).toEqual(expect.arrayContaining(published));
    // Five rows of the file with four years each; the sixth is 合計.
    expect(accounts).toEqual({ rows: 6, used: 5, quarantined: 0, leftOut: 1 });
  });

  it('gives the totals that the document prints', async () => {
    const { rows } = await readFixture('yuzawa-printed.csv');
    const sums = new Map<number, { courses: number; attendances: number }>();
    for (const row of rows) {
      if (!('attendances' in row)) continue;
      const { courses, attendances } = sums.get(row.fiscal_year) ?? { courses: 0, attendances: 0 };
      sums.set(row.fiscal_year, {
        courses: courses + (row.courses ?? 0),
        attendances: attendances + row.attendances,
      });
    }
    const printed = seed('results-totals').map(({ fiscal_year: year, courses, attendances }) => [
      Number(year),
      { courses: Number(courses), attendances: Number(attendances) },
    ]);
    expect([...sums]).toEqual(printed);
    expect(sums.get(2024)).toEqual({ courses: 33, attendances: 753 });
  });

  it('says how it was read, and that its totals add up', async () => {
    const { issues, headerRow } = await readFixture('yuzawa-printed.csv');
    expect(headerRow).toBe(4);
    expect(issues.map(inOneLine)).toEqual([
      'note row 4 rows-above-header ×2',
      'note row 4 header-two-rows',
      'note row 4 years-across-columns ×4',
      'note row 10 total-agrees',
    ]);
  });

  it('says which of its totals does not add up', async () => {
    const { issues } = await readFixture('yuzawa-wrong-total.csv');
    expect(issues.map(inOneLine)).toContain(
      'check row 10 令和6年度 受講者数 total-differs: 752 ≠ 753',
    );
  });
});

describe('a table with years across', () => {
  it('uses a row of the file once, whatever the number of its years', async () => {
    const { accounts, rows } = await read('区分,R5,R6,R7', '自主研修,12,9,8', '派遣研修,5,4,6');
    expect(rows).toHaveLength(6);
    expect(accounts).toEqual({ rows: 2, used: 2, quarantined: 0, leftOut: 0 });
  });

  it('quarantines a row whole where one of its years cannot be read, in its own columns', async () => {
    const dataset = await read('区分,R5 受講者数,R6 受講者数', '自主研修,12,多数', '派遣研修,5,4');
    expect(dataset.accounts).toEqual({ rows: 2, used: 1, quarantined: 1, leftOut: 0 });
    expect(dataset.quarantine).toEqual([
      { row: 2, reason: 'number-invalid', cells: ['自主研修', '12', '多数'] },
    ]);
    expect(dataset.sourceHeader).toEqual(['区分', 'R5 受講者数', 'R6 受講者数']);
  });

  it('uses a row that was corrected in its own columns', async () => {
    const text = '区分,R5,R6\n自主研修,12,多数\n';
    const corrections = { '2': ['自主研修', '12', '9'] };
    const { rows, accounts } = await readText(text, { corrections });
    expect(rows).toMatchObject([{ attendances: 12 }, { attendances: 9 }]);
    expect(accounts).toEqual({ rows: 1, used: 1, quarantined: 0, leftOut: 0 });
  });

  it('makes no row of a year of which nothing is said, and counts such years', async () => {
    const { rows, issues } = await read('区分,R5,R6', '自主研修,12,－', '派遣研修,,4');
    expect(rows).toHaveLength(2);
    expect(issues.map(inOneLine)).toContain('note row 2 years-empty ×2');
  });

  it('has the same columns for the next year, so that a mapping holds', async () => {
    const [one, next] = await Promise.all([
      read('区分,R5,R6', '自主研修,12,9'),
      read('区分,R5,R6,R7', '自主研修,12,9,8'),
    ]);
    expect(next.shape).toBe(one.shape);
  });

  it('shows examples from its long form, as the columns are those', async () => {
    const { columns } = await read('区分,R5,R6', '自主研修,12,9');
    expect(columns.map(({ header, examples }) => [header, ...examples])).toEqual([
      ['区分', '自主研修'],
      ['年度', 'R5', 'R6'],
      ['受講者数', '12', '9'],
    ]);
  });

  it('whose title says 科目数 is not taken for 受講者数', async () => {
    const { kind } = await read('研修の科目数', '区分,R5,R6', '自主研修,12,9');
    expect(kind).toBeNull();
  });

  it('of 部 and people trained is not taken for 職員数', async () => {
    const { kind } = await read('部別の受講者数', '部,R5,R6', '総務部,12,9');
    expect(kind).toBeNull();
  });
});

describe('a table is not taken for one with years across', () => {
  it.each([
    [
      'because two of its columns hold years',
      '職員番号,部,採用年度,退職年度',
      'A1,総務部,2010,2024',
    ],
    ['because a number looks like a year', '年度,部,課,人数', '2024,総務部,人事課,2023'],
    ['because two rows of it begin with a year', '年度,部,人数', '令和5年度,総務部,2010'],
    ['because a year stands in one header', '部,令和6年度人数,年度', '総務部,12,2024'],
  ])('%s', async (_, header, row) => {
    const { issues } = await read(header, row);
    expect(issues.map(({ code }) => code)).not.toContain('years-across-columns');
  });
});

describe('a year in a header', () => {
  it.each([
    ['令和6年度', '令和6年度', ''],
    ['Ｒ６', 'R6', ''],
    ['2024年度 受講者数', '2024年度', '受講者数'],
    ['R6受講者数', 'R6', '受講者数'],
    ['受講者数（令和6年度）', '令和6年度', '受講者数'],
    ['令和6年度(2024年度)', '令和6年度(2024年度)', ''],
  ])('is told from what is counted: %s', (header, year, rest) => {
    expect(splitYear(header)).toEqual({ year, rest });
  });

  it.each(['令和6年4月1日現在', 'S1', '第6回', 'Q2024', '受講者数', '12024'])(
    'is not in %s',
    (header) => {
      expect(splitYear(header)).toBeNull();
    },
  );
});
