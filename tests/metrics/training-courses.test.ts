import { describe, expect, it } from 'vitest';
import { attended, rowsOf } from './small-workspace.ts';

const courses = async (...attendance: ReturnType<typeof attended>[]) =>
  rowsOf('training.courses', { attendance });

describe('a course in a 年度', () => {
  it('has its attendances, attendees, days and hours', async () => {
    const [row] = await courses(
      attended('M1', 'DX研修', { hours: 3 }),
      attended('M2', 'DX研修', { hours: 3 }),
      attended('M1', 'DX研修', { hours: 2.5, date: '2024-07-05' }),
      attended('M3', 'DX研修', { hours: 3, status: 'absent' }),
    );
    expect(row).toEqual({
      fiscal_year: 2024,
      course: 'DX研修',
      category: 'その他研修',
      organiser: null,
      attendances: 3,
      attendees: 2,
      completed: 0,
      sessions: 2, // 28 June and 5 July
      hours: 8.5, // 3 + 3 + 2.5
      person_days: 3, // a day for each dated row
      fewest: 0,
      suppressed: false,
    });
  });

  it('knows no people, days or hours where the records carry none', async () => {
    const [row] = await courses(attended(null, 'DX研修', { date: null }));
    expect(row).toMatchObject({ attendances: 1, attendees: null, sessions: null, hours: null });
  });

  it('sums the hours that are known', async () => {
    const [row] = await courses(
      attended('M1', 'DX研修', { hours: 3 }),
      attended('M2', 'DX研修', { hours: null }),
    );
    expect(row?.hours).toBe(3);
  });

  it('does not exist where nobody came', async () => {
    expect(await courses(attended('M1', 'DX研修', { status: 'cancelled' }))).toEqual([]);
  });

  it('is another row in another 年度', async () => {
    const rows = await courses(
      attended('M1', 'DX研修'),
      attended('M1', 'DX研修', { fiscal_year: 2025, date: '2025-04-01' }),
    );
    expect(rows.map((r) => [r.fiscal_year, r.attendees])).toEqual([
      [2024, 1],
      [2025, 1],
    ]);
  });
});
