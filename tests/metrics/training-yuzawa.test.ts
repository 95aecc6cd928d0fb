import { describe, expect, it } from 'vitest';
import { nativeSession } from '#lib/workspace/native-session.ts';
import { readSeed, wholeNumber } from '../seeds/read-seed.ts';
import { attended, rowsOf, total } from './small-workspace.ts';

/** 研修実績 of Yuzawa, R3 to R6, and its printed 合計. */
const published = readSeed('yuzawa/results.csv').map((row) => ({
  year: wholeNumber(row, 'fiscal_year'),
  category: row['category'] ?? '',
  courses: wholeNumber(row, 'courses'),
  attendances: wholeNumber(row, 'attendances'),
}));
const printed = readSeed('yuzawa/results-totals.csv').map((row) => [
  ...[wholeNumber(row, 'fiscal_year'), wholeNumber(row, 'courses')],
  wholeNumber(row, 'attendances'),
]);
const ORDER = ['市長会研修', '自治研修所研修', '派遣研修', 'その他研修', '自主研修'];
const settings = { masters: { categories: ORDER } };

/** Records that come to the table: the people of a 区分 take its courses in turn. */
const records = published.flatMap(({ year, category, courses, attendances }) =>
  Array.from({ length: attendances }, (_, index) =>
    attended(`M${index}`, `${category} ${index % courses}`, {
      ...{ fiscal_year: year, category, date: `${year}-06-${1 + Math.floor(index / 40)}` },
    }),
  ).map((row) => ({ ...row, date: row.date?.replace(/-(\d)$/u, '-0$1') ?? null })),
);
const totals = published.map((row) => total(row.year, row.category, row.courses, row.attendances));

type Row = { fiscal_year: number; courses: number | null; attendances: number | null };
const sumsByYear = (rows: readonly Row[]) =>
  [...new Set(rows.map((row) => row.fiscal_year))].map((year) => {
    const own = rows.filter((row) => row.fiscal_year === year);
    const sum = (key: 'courses' | 'attendances') =>
      own.reduce((before, row) => before + (row[key] ?? NaN), 0);
    return [year, sum('courses'), sum('attendances')];
  });

describe('the table of a 職員研修基本計画', () => {
  it.each([
    ['records of persons', { attendance: records }, 'records'],
    ['published totals', { attendance_total: totals }, 'totals'],
  ])('comes out of %s with both rows of totals', async (_what, rows, source) => {
    const found = await rowsOf('training.totals', rows, { settings });
    expect(found.map((r) => [r.fiscal_year, r.category, r.courses, r.attendances])).toEqual(
      published.map((r) => [r.year, r.category, r.courses, r.attendances]),
    );
    expect(sumsByYear(found)).toEqual(printed); // 365, 695, 472, 753 of 25, 27, 37, 33
    expect(new Set(found.map((r) => r.source))).toEqual(new Set([source]));
  });

  it('is the same from both, cell by cell', async () => {
    const rows = { attendance: records, attendance_total: totals };
    const found = await rowsOf('training.compared', rows, { settings });
    expect(found).toHaveLength(20); // 4 years × 5 区分
    for (const row of found) {
      expect([row.difference, row.recorded_courses]).toEqual([0, row.published_courses]);
    }
  });

  it('is read with its 合計, which is held against its columns and not counted', async () => {
    const lines = printed.flatMap(([year = 0, courses, attendances]) => [
      ...published
        .filter((row) => row.year === year)
        .map((row) => `R${year - 2018},${row.category},${row.courses},${row.attendances}`),
      `R${year - 2018},合計,${courses},${attendances}`,
    ]);
    const text = ['年度,区分,科目数,受講者数', ...lines].join('\r\n');
    const session = nativeSession();
    try {
      const bytes = new TextEncoder().encode(text);
      const { metrics, issues } = await session.open([{ name: '研修実績.csv', bytes }]);
      expect(sumsByYear(metrics['training.totals'])).toEqual(printed);
      const of = (code: string) =>
        issues.filter((issue) => issue.code === code).reduce((sum, { count }) => sum + count, 0);
      expect([of('total-agrees'), of('total-differs')]).toEqual([4, 0]);
    } finally {
      await session.close();
    }
  });
});
