import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fiscalYearOfDate } from '#lib/domain/fiscal-year.ts';
import { actual, attended, rowsOf, target } from './small-workspace.ts';

const DX = [2024, 2025, 2026].map((year) => target('DX', year, 2, { counts: 'DX研修' }));
const inYear = (fiscal_year: number, person: string | null, date: string | null) =>
  attended(person, 'DX研修', { fiscal_year, date });
const SETTINGS = { asOf: '2025-09-30' };

describe('a goal that counts people', () => {
  it('counts each once, in the year of the first completion', async () => {
    const rows = await rowsOf(
      'goals.progress',
      {
        goal: DX,
        attendance: [
          inYear(2024, 'M1', '2024-06-28'),
          inYear(2024, 'M1', '2024-09-01'), // again in the same year
          inYear(2024, 'M2', '2025-02-01'),
          inYear(2025, 'M1', '2025-05-01'), // again a year later
          inYear(2025, 'M3', '2025-06-01'),
        ],
      },
      { settings: SETTINGS },
    );
    expect(
      rows.map((r) => [r.fiscal_year, r.target, r.actual, r.actual_attendances, r.actual_people]),
    ).toEqual([
      [2024, 2, 2, 3, 2],
      [2025, 2, 1, 2, 1],
      [2026, 2, null, null, null],
    ]);
    expect(rows.map((r) => [r.cumulative_target, r.cumulative_actual])).toEqual([
      [2, 2],
      [4, 3],
      [6, null], // has not begun by the 基準日
    ]);
  });

  it('takes the earlier 年度 for the first also where its record has no day', async () => {
    const rows = await rowsOf(
      'goals.progress',
      {
        goal: DX,
        attendance: [inYear(2024, 'M1', null), inYear(2025, 'M1', '2025-05-01')],
      },
      { settings: SETTINGS },
    );
    expect(rows.map((r) => r.actual)).toEqual([1, 0, null]);
  });

  it('leaves out who did not complete and what was another course', async () => {
    const rows = await rowsOf(
      'goals.progress',
      {
        goal: DX,
        attendance: [
          inYear(2024, 'M1', '2024-06-28'),
          { ...inYear(2024, 'M2', '2024-06-28'), status: 'absent' },
          attended('M3', '法務研修'),
        ],
      },
      { settings: SETTINGS },
    );
    expect(rows[0]?.actual).toBe(1);
  });

  it('leaves out what lies after the 基準日', async () => {
    const rows = await rowsOf(
      'goals.progress',
      {
        goal: DX,
        attendance: [inYear(2025, 'M1', '2025-09-30'), inYear(2025, 'M2', '2025-10-01')],
      },
      { settings: SETTINGS },
    );
    expect(rows[1]?.actual).toBe(1);
  });
});

describe('a goal that counts attendances', () => {
  const attendance = [
    inYear(2024, 'M1', '2024-06-28'),
    inYear(2024, 'M1', '2024-09-01'),
    inYear(2024, 'M2', '2024-09-01'),
  ];

  it.each(['attendances', 'unspecified'] as const)('counts every one: %s', async (unit) => {
    const goal = [target('DX', 2024, 5, { unit, counts: 'DX研修' })];
    const [row] = await rowsOf('goals.progress', { goal, attendance }, { settings: SETTINGS });
    expect(row).toMatchObject({ unit, actual: 3, actual_attendances: 3, actual_people: 2 });
  });

  it('may count several courses', async () => {
    const goal = [target('DX', 2024, 5, { unit: 'attendances', counts: 'DX研修|法務研修' })];
    const rows = { goal, attendance: [...attendance, attended('M9', '法務研修')] };
    const [row] = await rowsOf('goals.progress', rows, { settings: SETTINGS });
    expect(row?.actual).toBe(4);
  });
});

describe('a goal with reported actuals', () => {
  it('sums the months of a 年度, and knows no people', async () => {
    const [row, next] = await rowsOf(
      'goals.progress',
      {
        goal: [
          target('e', 2024, 12, { unit: 'attendances' }),
          target('e', 2025, 12, { unit: 'attendances' }),
        ],
        goal_actual: [
          actual('e', 2024, '2024-04-01', 3),
          actual('e', 2024, '2025-03-01', 4),
          actual('e', 2025, '2025-04-01', 1),
        ],
      },
      { settings: SETTINGS },
    );
    expect(row).toMatchObject({ actual: 7, actual_people: null, cumulative_actual: 7 });
    expect(next).toMatchObject({ actual: 1, cumulative_actual: 8 });
  });

  it('takes whole years too', async () => {
    const rows = await rowsOf(
      'goals.progress',
      {
        goal: [target('e', 2024, 12), target('e', 2025, 12)],
        goal_actual: [actual('e', 2024, null, 10), actual('e', 2025, null, 6)],
      },
      { settings: SETTINGS },
    );
    expect(rows.map((r) => r.cumulative_actual)).toEqual([10, 16]);
  });

  it('has 0 for a 年度 that has begun and has nothing yet', async () => {
    const goal = [target('e', 2025, 12)];
    const [row] = await rowsOf('goals.progress', { goal }, { settings: SETTINGS });
    expect(row?.actual).toBe(0);
  });
});

describe('several goals', () => {
  it('stand in the order of their file', async () => {
    const goal = [target('乙', 2025, 1), target('甲', 2025, 1), target('乙', 2024, 1)];
    const rows = await rowsOf('goals.progress', { goal }, { settings: SETTINGS });
    expect(rows.map((r) => [r.goal, r.fiscal_year])).toEqual([
      ['乙', 2024],
      ['乙', 2025],
      ['甲', 2025],
    ]);
  });
});

describe('what counts for a goal', () => {
  const attendance = [
    attended('M1', 'A', { category: '専門' }),
    attended('M2', 'B', { category: '専門', status: 'completed' }),
    attended('M3', 'A', { category: '基本', status: 'completed' }),
    attended('M4', 'C', { category: '基本' }),
    attended('M5', 'A', { category: '専門', status: 'cancelled' }),
  ];

  it.each([
    ['A', 2], // M1, M3
    ['A|B', 3],
    ['区分=専門', 2], // M1, M2
    ['区分=専門|区分=基本', 4],
    ['状況=修了', 2], // M2, M3
    ['A|状況=修了', 1], // M3
    ['A|B|区分=専門', 2], // M1, M2
    ['A|状況=合格', 0], // no such word
    ['A|状況=欠席', 0], // no training taken
    ['Z', 0],
  ])('by %s are %d', async (counts, actual_) => {
    const goal = [target('g', 2024, 5, { counts })];
    const [row] = await rowsOf('goals.progress', { goal, attendance }, { settings: SETTINGS });
    expect(row?.actual).toBe(actual_);
  });

  it('counts a completion that repeats an attendance of the same day', async () => {
    const goal = [target('g', 2024, 5, { unit: 'attendances', counts: 'A|状況=修了' })];
    const twice = [attended('M1', 'A'), attended('M1', 'A', { status: 'completed' })];
    const rows = { goal, attendance: twice };
    expect((await rowsOf('goals.progress', rows, { settings: SETTINGS }))[0]?.actual).toBe(1);
  });

  it('is never counted from records and reports at once', async () => {
    const goal = [target('g', 2024, 5, { unit: 'attendances', counts: 'A' })];
    const goal_actual = [actual('g', 2024, '2024-06-01', 100)];
    const rows = { goal, attendance, goal_actual };
    expect((await rowsOf('goals.progress', rows, { settings: SETTINGS }))[0]?.actual).toBe(2);
  });
});

describe('two lines of one goal and 年度', () => {
  const attendance = [attended('M1', 'A'), attended('M2', 'B')];
  const of = async (goal: ReturnType<typeof target>[]) => {
    const rows = await rowsOf('goals.progress', { goal, attendance }, { settings: SETTINGS });
    return rows.map((r) => [r.fiscal_year, r.target, r.actual, r.cumulative_actual]);
  };

  it('are one plan where they say the same, the later of two that differ', async () => {
    const [a, b] = [target('g', 2024, 5, { counts: 'A' }), target('g', 2024, 7, { counts: 'A' })];
    expect(await of([a, a])).toEqual([[2024, 5, 1, 1]]);
    expect(await of([a, b])).toEqual([[2024, 7, 1, 1]]);
  });

  it('are parts of it where they count different things', async () => {
    const parts = [target('g', 2024, 5, { counts: 'A' }), target('g', 2024, 3, { counts: 'B' })];
    expect(await of(parts)).toEqual([[2024, 8, 2, 2]]);
  });
});

describe('the progress of any goal', () => {
  const records = fc.array(
    fc.record({
      person: fc.constantFrom('M1', 'M2', 'M3', null),
      course: fc.constantFrom('A', 'B'),
      date: fc.constantFrom('2023-05-01', '2024-06-28', '2025-02-01', '2025-05-01', '2026-01-01'),
      status: fc.constantFrom('attended', 'completed', 'absent'),
    }),
    { maxLength: 12 },
  );
  const plans = fc.record({
    unit: fc.constantFrom('people', 'attendances', 'unspecified'),
    counts: fc.constantFrom('A', 'A|B', '状況=修了', '区分=その他研修'),
  });

  it('never falls, has people among attendances, and does not mind the order of rows', async () => {
    await fc.assert(
      fc.asyncProperty(records, plans, async (found, plan) => {
        const goal = [2023, 2024, 2025].map((year) => target('g', year, year - 2000, plan));
        const attendance = found.map(({ person, course, date, status }) =>
          attended(person, course, { date, status, fiscal_year: fiscalYearOfDate(date) }),
        );
        const rows = await rowsOf('goals.progress', { goal, attendance }, { settings: SETTINGS });
        const running = rows.map((row) => row.cumulative_actual ?? Number.POSITIVE_INFINITY);
        expect(running).toEqual([...running].sort((a, b) => a - b));
        for (const row of rows) {
          expect(row.actual_people ?? 0).toBeLessThanOrEqual(row.actual_attendances ?? 0);
        }
        const turned = { goal: goal.toReversed(), attendance: attendance.toReversed() };
        expect(await rowsOf('goals.progress', turned, { settings: SETTINGS })).toEqual(rows);
      }),
      { numRuns: 12 },
    );
  });
});
