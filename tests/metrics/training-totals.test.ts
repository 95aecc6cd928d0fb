import { describe, expect, it } from 'vitest';
import { attended, rowsOf, total } from './small-workspace.ts';

const totals = async (...attendance: ReturnType<typeof attended>[]) =>
  (await rowsOf('training.totals', { attendance })).map((r) => [
    r.fiscal_year,
    r.category,
    r.courses,
    r.attendances,
    r.attendees,
  ]);

describe('what counts as 受講', () => {
  it.each([
    ['attended', 1],
    ['completed', 1],
    ['late', 1],
    ['left_early', 1],
    ['applied', 0],
    ['absent', 0],
    ['cancelled', 0],
  ] as const)('%s counts %i times', async (status, count) => {
    const rows = await totals(attended('M1', '法務研修'), attended('M2', '法務研修', { status }));
    expect(rows).toEqual([[2024, 'その他研修', 1, 1 + count, 1 + count]]);
  });

  it('is the same person, course and day once', async () => {
    const rows = await totals(
      attended('M1', '法務研修'),
      attended('M1', '法務研修', { status: 'completed' }), // a repeat
      attended('M1', '法務研修', { date: '2024-07-05' }), // another day
      attended('M1', '財務研修'), // another course
      attended('M2', '法務研修'), // another person
    );
    expect(rows).toEqual([[2024, 'その他研修', 2, 4, 2]]);
  });

  it('is the attendance, not the absence, where a day has both', async () => {
    const rows = await totals(
      attended('M1', '法務研修', { status: 'absent' }),
      attended('M1', '法務研修'),
    );
    expect(rows).toEqual([[2024, 'その他研修', 1, 1, 1]]);
  });
});

describe('the totals of training', () => {
  it('count people once in a 区分, who do not add up over 区分', async () => {
    const rows = await totals(
      attended('M1', '法務研修', { category: '市長会研修' }),
      attended('M1', '財務研修', { category: '市長会研修' }),
      attended('M1', 'DX研修', { category: 'その他研修' }),
    );
    expect(rows).toEqual([
      [2024, '市長会研修', 2, 2, 1],
      [2024, 'その他研修', 1, 1, 1],
    ]);
  });

  it('know only 延べ where one record has no 職員番号', async () => {
    const rows = await totals(
      attended('M1', '法務研修'),
      attended(null, '法務研修'),
      attended(null, '法務研修'), // cannot be told from a repeat and stays
    );
    expect(rows).toEqual([[2024, 'その他研修', 1, 3, null]]);
  });

  it('keep a record without 区分 under 未回答, last', async () => {
    const rows = await totals(
      attended('M1', '法務研修', { category: null }),
      attended('M1', '財務研修'),
    );
    expect(rows.map(([, category]) => category)).toEqual(['その他研修', '未回答']);
  });

  it('stand by 年度, then in the order of the masters', async () => {
    const attendance = [
      attended('M1', '一', { category: '自主研修' }),
      attended('M1', '二', { category: '派遣研修' }),
      attended('M1', '三', { fiscal_year: 2023, category: '自主研修', date: '2023-06-28' }),
    ];
    const settings = { masters: { categories: ['派遣研修', '自主研修'] } };
    const rows = await rowsOf('training.totals', { attendance }, { settings });
    expect(rows.map((r) => [r.fiscal_year, r.category])).toEqual([
      [2023, '自主研修'],
      [2024, '派遣研修'],
      [2024, '自主研修'],
    ]);
  });

  it('are the published ones for a 年度 without records, which know no people', async () => {
    const rows = await rowsOf('training.totals', {
      attendance: [attended('M1', '法務研修', { category: '市長会研修' })],
      attendance_total: [
        total(2023, '市長会研修', 9, 64),
        total(2023, '自主研修', null, 12),
        total(2024, '市長会研修', 9, 51), // R6 has records, which come first
      ],
    });
    expect(
      rows.map((r) => [r.fiscal_year, r.category, r.courses, r.attendances, r.attendees, r.source]),
    ).toEqual([
      [2023, '市長会研修', 9, 64, null, 'totals'],
      [2023, '自主研修', null, 12, null, 'totals'],
      [2024, '市長会研修', 1, 1, 1, 'records'],
    ]);
  });
});
