import { describe, expect, it } from 'vitest';
import { inOneLine, readText } from '../read-fixture.ts';

const read = async (...rows: string[]) => {
  const { issues, accounts } = await readText(['年度,部,課,人数', ...rows].join('\n'));
  return { lines: issues.map(inOneLine), accounts };
};

const A = '2024,総務部,人事課,13';
const B = '2024,総務部,財政課,9';
const C = '2024,福祉部,介護保険課,22';

describe('a total', () => {
  it.each([
    // 13 + 9 + 22 = 44
    ['all rows above it', [A, B, C, '合計,,,44']],
    // 13 + 9 = 22, then 22
    ['the rows since the total before', [A, B, '2024,,小計,22', C, '2024,,小計,22']],
    ['the rows below it, up to the next total', ['2024,,総数,22', A, B, '2024,,総数,22', C]],
    ['the rows of its 部, wherever they are', [A, C, B, '2024,総務部,小計,22']],
    ['the rows of its year', [A, '2023,総務部,人事課,12', '2024,合計,,13', '令和5年度,合計,,12']],
    ['numbers as they are printed', ['2024,総務部,人事課,"1,013人"', B, '合計,,,"１,０２２"']],
  ])('may add up %s', async (_, rows) => {
    const { lines } = await read(...rows);
    expect(lines.filter((line) => line.includes('total-differs'))).toEqual([]);
    expect(lines.filter((line) => line.includes('total-agrees'))).toHaveLength(1);
  });

  it('that does not add up is reported with what it says and what the rows add up to', async () => {
    const { lines, accounts } = await read(A, B, '合計,,,23');
    expect(lines).toEqual(['check row 4 人数 total-differs: 23 ≠ 22']);
    expect(accounts).toEqual({ rows: 3, used: 2, quarantined: 0, leftOut: 1 });
  });

  it('is not said to be wrong while a number that it covers cannot be read', async () => {
    const { lines } = await read(A, '2024,総務部,財政課,多数', '合計,,,22');
    expect(lines).toEqual([
      'error row 3 人数 number-invalid: 多数',
      'check row 4 年度 row-total: 合計',
    ]);
  });

  it('of nothing is left out as a total, no more', async () => {
    expect((await read('合計,,,22', '合計,,,')).lines).toEqual([
      'check file-without-rows',
      'check row 2 年度 row-total: 合計',
      'check row 3 年度 row-total: 合計',
    ]);
  });

  it('that is a mean is not added up', async () => {
    expect((await read(A, B, '平均,,,11')).lines).toEqual(['check row 4 年度 row-total: 平均']);
  });

  it('of two numbers is told for each of them', async () => {
    const text = '年度,区分,科目数,受講者数\n2024,自主研修,9,9\n2024,派遣研修,4,6\n2024,計,12,16';
    expect((await readText(text)).issues.map(inOneLine)).toEqual([
      'check row 4 科目数 total-differs: 12 ≠ 13',
      'check row 4 受講者数 total-differs: 16 ≠ 15',
    ]);
  });
});

describe('a column of totals', () => {
  it('adds up the years of each row, and is read no further', async () => {
    const { rows, issues } = await readText('区分,R5,R6,合計\n自主研修,12,9,21\n派遣研修,5,4,10');
    expect(rows).toHaveLength(4);
    expect(issues.map(inOneLine)).toEqual([
      'note row 1 years-across-columns ×2',
      'check row 1 measure-assumed: 受講者数',
      'note row 2 合計 total-agrees',
      'check row 3 合計 total-differs: 10 ≠ 9',
    ]);
  });

  it('of a survey is no attribute, and no answer is told from it', async () => {
    const items = Array.from({ length: 13 }, (_, i) => `Q${i + 1}`).join(',');
    const { rows, issues } = await readText(
      `年度,${items},合計\n2024,${'3,'.repeat(13)}39\n2024,${'4,'.repeat(13)}50`,
    );
    expect(rows).toMatchObject([{ attributes: {} }, { attributes: {} }]);
    expect(issues.map(inOneLine)).toEqual([
      'check 合計 column-unused: O',
      'note row 2 合計 total-agrees',
      'check row 3 合計 total-differs',
    ]);
  });
});
