import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SurveyRowSchema, type SurveyRow } from '#lib/domain/dataset.ts';
import { isSurveyRow } from '#lib/intake/kinds/is-survey-row.ts';
import { inOneLine, readText } from './read-fixture.ts';

const HEADER = '年度,部,人数';
const read = (...rows: string[]) => readText([HEADER, ...rows].join('\n'));

describe('a row', () => {
  it.each([
    '合計,,300',
    '令和6年度,総務部 小計,120',
    'R6,計,5',
    '（合計）,,1',
    'R6,全体,2',
    '総計',
  ])('that adds up others is left out and reported: %s', async (row) => {
    const { accounts, issues } = await read('R6,総務部,120', row);
    expect(accounts).toEqual({ rows: 2, used: 1, quarantined: 0, leftOut: 1 });
    expect(issues).toMatchObject([{ code: expect.stringMatching(/total/), row: 3 }]);
  });

  it.each(['会計課', '統計課', '設計課', '合計所得係'])(
    'is no total because its name ends or begins like one: %s',
    async (name) => {
      expect((await read(`R6,${name},3`)).accounts.used).toBe(1);
    },
  );

  it('is no total because somebody answered 全体 to a question of the city', async () => {
    const items = Array.from({ length: 13 }, (_, i) => `Q${i + 1}`).join(',');
    const row = (value: string) => `${'3,'.repeat(13)}${value}`;
    const text = `${items},改善の範囲\n${row('全体')}\n${row('合計')}\n`;
    expect((await readText(text, { fiscalYear: 2024 })).accounts).toMatchObject({
      used: 1,
      leftOut: 1,
    });
  });

  it('that is blank is left out, and all of them are one note', async () => {
    const { accounts, issues } = await read('R6,総務部,120', '', ',,', '　,,', 'R6,福祉部,80');
    expect(accounts).toEqual({ rows: 5, used: 2, quarantined: 0, leftOut: 3 });
    expect(issues.map(inOneLine)).toEqual(['note row 3 row-blank ×3']);
  });

  it.each([
    ['R6,総務部', '2'],
    ['R6,総務部,120,余り', '4'],
  ])('with too few or too many cells is quarantined: %s', async (row, found) => {
    const { quarantine, issues } = await read('R6,福祉部,80', row);
    expect(quarantine).toEqual([{ row: 3, reason: 'row-ragged', cells: row.split(',') }]);
    expect(issues).toMatchObject([{ code: 'row-ragged', level: 'error', row: 3, found }]);
  });

  it('that repeats the header is left out, as in files joined end to end', async () => {
    const { accounts, issues } = await read('R6,総務部,120', HEADER, 'R6,福祉部,80');
    expect(accounts).toMatchObject({ used: 2, leftOut: 1 });
    expect(issues.map(inOneLine)).toEqual(['check row 3 row-repeats-header']);
  });

  it('with a cell beyond the limit of Excel is quarantined', async () => {
    const { quarantine, issues } = await read(`R6,${'あ'.repeat(100_000)},120`);
    expect(quarantine).toMatchObject([{ row: 2, reason: 'cell-too-long' }]);
    expect(issues.map(inOneLine)).toEqual(['error row 2 部 cell-too-long: 100000']);
  });

  it('with a year that nobody knows is quarantined', async () => {
    const { issues } = await read('令和0年度,総務部,120', ',総務部,120');
    expect(issues.map(inOneLine)).toEqual([
      'error row 2 年度 year-invalid: 令和0年度',
      'error row 3 年度 year-missing',
    ]);
  });

  it('that fails the schema of its kind is quarantined', async () => {
    // The date exists, and no 年度 of it does.
    const { quarantine } = await readText('研修名,実施日,職員番号\n新採用職員研修,1000-05-01,1\n');
    expect(quarantine).toMatchObject([{ row: 2, reason: 'row-invalid' }]);
  });

  it('in a column without name is reported with the letter of the column', async () => {
    const { issues } = await readText('年度,部,人数,\nR6,総務部,120,\nR6,福祉部,80,メモ\n');
    expect(issues.map(inOneLine)).toEqual(['check column-unnamed: D']);
  });
});

it('reports two hundred invalid cells of a column one by one, and counts the rest', async () => {
  const rows = Array.from({ length: 250 }, () => 'R6,総務部,たくさん');
  const { issues, accounts } = await read(...rows);
  expect(accounts.quarantined).toBe(250);
  expect(issues).toHaveLength(201);
  expect(issues.at(-1)).toMatchObject({ code: 'number-invalid', row: 202, count: 50 });
});

describe('the fast check of a survey row', () => {
  const text = fc.option(fc.string({ maxLength: 2 }));
  const key = fc.string({ maxLength: 3 }).filter((k) => k !== '__proto__');
  const options = fc.option(fc.array(fc.string({ maxLength: 1 }), { maxLength: 2 }));
  const arbitraryRow: fc.Arbitrary<SurveyRow> = fc.record(
    {
      fiscal_year: fc.oneof(
        fc.constantFrom(1867, 1868, 2024, 2200, 2201, 2024.5, NaN),
        fc.double(),
      ),
      respondent_id: text,
      answers: fc.array(
        fc.oneof(fc.constantFrom(null, 0, 1, 3, 5, 6, 3.5, NaN, Infinity, -1), fc.double()),
        { maxLength: 3 },
      ),
      attributes: fc.dictionary(key, text, { maxKeys: 3 }),
      comment: text,
      choices: fc.dictionary(key, options, { maxKeys: 2 }),
    },
    { requiredKeys: ['fiscal_year', 'respondent_id', 'answers', 'attributes', 'comment'] },
  );

  it('accepts exactly what the schema accepts', () => {
    fc.assert(
      fc.property(arbitraryRow, (row) => {
        expect(isSurveyRow(row)).toBe(SurveyRowSchema.safeParse(row).success);
      }),
      { numRuns: 2000 },
    );
  });
});

it('takes no course for a total because it is for everybody', async () => {
  const { accounts } = await readText('研修名,対象者,実施予定\n接遇研修,全体,随時\n合計,,\n', {
    fiscalYear: 2026,
  });
  expect(accounts).toEqual({ rows: 2, used: 1, quarantined: 0, leftOut: 1 });
});
