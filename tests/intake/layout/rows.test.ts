import { describe, expect, it } from 'vitest';
import { inOneLine, readText } from '../read-fixture.ts';

const ITEMS = Array.from({ length: 13 }, (_, i) => `Q${i + 1}`).join(',');
const ANSWERS = Array.from({ length: 13 }, () => '3').join(',');
const survey = (...rows: string[]) =>
  readText([`年度,${ITEMS},庁舎,自由記載`, ...rows.map((row) => `2024,${row}`)].join('\n'));
const headcount = (...rows: string[]) => readText(['年度,部,人数', ...rows].join('\n'));

describe('a row that is shorter than the header', () => {
  it('is filled up where only cells are missing that may be empty', async () => {
    const { rows, issues } = await survey(`${ANSWERS},本庁,`, `${ANSWERS},本庁`, ANSWERS);
    expect(rows).toHaveLength(3);
    expect(rows[2]).toMatchObject({ attributes: { 庁舎: null }, comment: null });
    expect(issues.map(inOneLine)).toEqual(['note row 3 row-short ×2']);
  });

  it('is quarantined where answers are missing, for it may be cut off', async () => {
    const { quarantine } = await survey(`${ANSWERS},本庁,`, '3,3,3');
    expect(quarantine).toMatchObject([{ row: 3, reason: 'row-ragged' }]);
  });

  it('is quarantined where its number is missing', async () => {
    const { quarantine } = await headcount('2024,総務部');
    expect(quarantine).toMatchObject([{ row: 2, reason: 'row-ragged' }]);
  });
});

describe('a row that is longer than the header', () => {
  it('is cut where the cells beyond are empty', async () => {
    const { rows, issues } = await headcount('2024,総務部,22,, ,', '2024,福祉部,40,,,');
    expect(rows).toHaveLength(2);
    expect(issues.map(inOneLine)).toEqual(['note row 2 row-long ×2']);
  });

  it('is quarantined as it stands where something is in them', async () => {
    const { quarantine } = await headcount('2024,総務部,22,,増員');
    expect(quarantine).toEqual([
      { row: 2, reason: 'row-ragged', cells: ['2024', '総務部', '22', '', '増員'] },
    ]);
  });
});

describe('below a table', () => {
  it('notes and sources are left out and counted', async () => {
    const notes = ['※ 会計年度任用職員を含む,,', '（注1）各年4月1日現在', '出典：人事課,,'];
    const { accounts, issues } = await headcount('2024,総務部,22', '', ...notes, ',,');
    expect(accounts).toEqual({ rows: 6, used: 1, quarantined: 0, leftOut: 5 });
    expect(issues.map(inOneLine)).toEqual([
      'note row 3 row-blank ×2',
      'note row 4 row-footnote ×3',
    ]);
  });

  it('a line that is no note is quarantined', async () => {
    const { quarantine } = await headcount('2024,総務部,22', '注文係,,');
    expect(quarantine).toMatchObject([{ row: 3, reason: 'year-invalid' }]);
  });

  it('a second table is quarantined, title and all, and its rows are not mixed in', async () => {
    const { rows, quarantine } = await headcount(
      ...['2024,総務部,22', '', '研修,,', '年度,区分,受講者数', '2024,自主研修,9', ''],
      '2024,派遣研修,4',
    );
    expect(rows).toHaveLength(1);
    expect(quarantine.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '4 year-invalid',
      '5 row-of-second-table',
      '6 row-of-second-table',
      '8 row-of-second-table',
    ]);
  });

  it('the same table goes on where its header is repeated', async () => {
    const { accounts } = await headcount('2024,総務部,22', '', '年度,部,人数', '2024,福祉部,40');
    expect(accounts).toEqual({ rows: 4, used: 2, quarantined: 0, leftOut: 2 });
  });
});

describe('columns', () => {
  it('may be more than a thousand', async () => {
    const own = Array.from({ length: 1200 }, (_, i) => `設問${i + 100}の回答`).join(',');
    const values = Array.from({ length: 1200 }, () => 'はい').join(',');
    const { rows, columns, accounts } = await readText(
      `年度,${ITEMS},${own}\n2024,${ANSWERS},${values}\n`,
    );
    expect(accounts.used).toBe(1);
    expect(columns).toHaveLength(1214);
    expect(rows).toMatchObject([{ attributes: { 設問1299の回答: 'はい' } }]);
  });

  it('without header and value are left out, with one note', async () => {
    const { issues } = await readText('年度,,部,人数,,\n2024,,総務部,22,,\n');
    expect(issues.map(inOneLine)).toEqual(['note columns-empty ×3']);
  });

  it('of a sheet saved to its last column do not hide the header', async () => {
    const { kind, rows } = await readText(
      `年度,部,人数${','.repeat(16_000)}\n2024,総務部,22${','.repeat(16_000)}\n`,
    );
    expect([kind, rows.length]).toEqual(['headcount', 1]);
  });
});
