import { describe, expect, it } from 'vitest';
import { actual, attended, onRoster, rowsOf, staff, target } from './small-workspace.ts';

/** Two years of 120 each: 10 a month. */
const PLAN = [2024, 2025].map((year) => target('e', year, 120, { unit: 'attendances' }));
const outlook = async (asOf: string, done: readonly [string, number][]) => {
  const goal_actual = done.map(([month, count]) =>
    actual('e', month < '2025-04' ? 2024 : 2025, month, count),
  );
  const [row] = await rowsOf('goals.outlook', { goal: PLAN, goal_actual }, { settings: { asOf } });
  return row;
};

describe('the outlook of a goal', () => {
  it('is arithmetic: 6 months done, 18 to go', async () => {
    const row = await outlook('2024-09-30', [
      ['2024-04-01', 20],
      ['2024-09-01', 28],
    ]);
    expect(row).toEqual({
      goal: 'e',
      unit: 'attendances',
      step: null,
      counts: null,
      base: null,
      as_of: '2024-09-30',
      first_year: 2024,
      last_year: 2025,
      target: 240,
      planned_to_date: 60, // 120 · 6 / 12
      staff: null,
      different_people: null,
      done: 48, // 20 + 28
      done_attendances: 48,
      done_people: null,
      in_post: null,
      this_year: null,
      same_months_before: null,
      this_year_line: null,
      months_known: 2,
      months_done: 6,
      months: 24,
      remaining: 192, // 240 − 48
      months_left: 18,
      pace_per_month: 8, // 48 / 6
      required_per_month: 192 / 18, // 10.67
      required_per_year: 128, // 192 / 18 · 12
      straight_line: 192, // 48 + 8 · 18
      low: null,
      high: null,
      low_50: null,
      high_50: null,
      probability: null,
      method: null,
      reason: 'months-missing', // May to August were not reported
      suppressed: false,
    });
  });

  it('has no pace before its first month', async () => {
    expect(await outlook('2024-03-31', [])).toMatchObject({
      months_done: 0,
      months_left: 24,
      planned_to_date: 0,
      pace_per_month: null,
      straight_line: null,
      required_per_month: 10, // 240 / 24
    });
  });

  it('has no need after its last month', async () => {
    expect(await outlook('2026-04-30', [['2025-03-01', 200]])).toMatchObject({
      months_done: 24,
      months_left: 0,
      planned_to_date: 240,
      required_per_month: null,
      required_per_year: null,
      straight_line: 200,
      remaining: 40,
    });
  });

  it('has nothing left to do where more was done than wanted', async () => {
    expect(await outlook('2025-03-31', [['2024-04-01', 300]])).toMatchObject({
      done: 300,
      remaining: 0,
      required_per_month: 0,
    });
  });

  it('takes the month of the 基準日 as over', async () => {
    expect(await outlook('2024-04-01', [['2024-04-01', 7]])).toMatchObject({
      months_done: 1,
      pace_per_month: 7,
    });
  });

  it('leaves out what was done outside the years of the plan, and after the 基準日', async () => {
    const goal_actual = [
      actual('e', 2023, '2024-03-01', 100),
      actual('e', 2024, '2024-04-01', 5),
      actual('e', 2024, '2024-10-01', 1000),
    ];
    const rows = { goal: PLAN, goal_actual };
    const settings = { asOf: '2024-09-30' };
    expect((await rowsOf('goals.outlook', rows, { settings }))[0]?.done).toBe(5);
  });

  it('spreads each target over the months of its own year', async () => {
    const goal = [target('e', 2024, 120), target('e', 2025, 24)];
    const [row] = await rowsOf('goals.outlook', { goal }, { settings: { asOf: '2025-09-30' } });
    expect(row).toMatchObject({ target: 144, planned_to_date: 132 }); // 120 + 24 · 6 / 12
  });

  it('tells people from attendances', async () => {
    const goal = [target('DX', 2024, 10, { counts: 'DX研修' })];
    const attendance = [
      attended('M1', 'DX研修'),
      attended('M1', 'DX研修', { date: '2024-08-01' }),
      attended('M2', 'DX研修'),
    ];
    const rows = { goal, attendance };
    const [row] = await rowsOf('goals.outlook', rows, { settings: { asOf: '2024-09-30' } });
    expect(row).toMatchObject({ done: 2, done_people: 2, done_attendances: 3 });
  });

  it('takes the end of the month of the latest record for a 基準日 that is not stated', async () => {
    const goal = [target('DX', 2024, 10, { counts: 'DX研修' })];
    const rows = { goal, attendance: [attended('M1', 'DX研修', { date: '2024-06-10' })] };
    const [row] = await rowsOf('goals.outlook', rows);
    expect(row).toMatchObject({ as_of: '2024-06-30', months_done: 3 });
  });

  it('holds the year under way against the same months of the one before', async () => {
    const done = Array.from({ length: 15 }, (_, index): [string, number] => [
      `${index < 9 ? 2024 : 2025}-${String(((index + 3) % 12) + 1).padStart(2, '0')}-01`,
      index < 12 ? 10 : 4,
    ]);
    expect(await outlook('2025-06-30', done)).toMatchObject({
      done: 132, // 12 · 10 + 3 · 4
      this_year: 12,
      same_months_before: 30, // April to June 2024
      this_year_line: 168, // 132 + 12 / 3 · 9
      straight_line: 211.2, // 132 + 132 / 15 · 9
    });
  });

  it('has a range from the twelfth month on, and a reason before', async () => {
    const months = (count: number) =>
      Array.from({ length: count }, (_, index): [string, number] => [
        `${index < 9 ? 2024 : 2025}-${String(((index + 3) % 12) + 1).padStart(2, '0')}-01`,
        8 + (index % 2),
      ]);
    expect(await outlook('2025-02-28', months(11))).toMatchObject({
      low: null,
      probability: null,
      method: null,
      reason: 'too-few-months',
    });
    const row = await outlook('2025-03-31', months(12));
    // 102 in 12 months: the others know the rate; of the two that do not, the prior's half a person
    // is wider than months as even as these. 102.5 · 12/12 ± 1.6 · √(102.5 · 2)
    expect(row).toMatchObject({ method: 'negative_binomial', reason: null, straight_line: 204 });
    expect(row?.low).toBe(182); // R: 102 + qnbinom(.05, 102.5, .5)
    expect(row?.high).toBe(229);
    expect(row?.probability).toBeCloseTo(0.0108, 4); // R: pnbinom(137, 102.5, .5, lower = FALSE)
  });

  it('has no range where only years were reported, or once the plan is over', async () => {
    const goal_actual = [actual('e', 2024, null, 100)];
    const rows = { goal: PLAN, goal_actual };
    const of = async (asOf: string) =>
      (await rowsOf('goals.outlook', rows, { settings: { asOf } }))[0]?.reason;
    expect(await of('2025-05-31')).toBe('months-unknown');
    expect(await of('2026-03-31')).toBe('plan-over');
    expect(await of('2024-03-31')).toBe('not-begun');
  });

  it('counts a month without a record as 0, and one without a report not at all', async () => {
    const goal = [
      target('DX', 2024, 10, { counts: 'DX研修' }),
      target('DX', 2025, 10, { counts: 'DX研修' }),
    ];
    const attendance = [attended('M1', 'DX研修', { date: '2024-04-10' })];
    const rows = { goal, attendance };
    const [row] = await rowsOf('goals.outlook', rows, { settings: { asOf: '2025-03-31' } });
    expect(row).toMatchObject({ months_known: 12, this_year: 1, reason: null });
  });

  it('tells who is in post from who ever completed', async () => {
    const goal = [target('DX', 2024, 10, { counts: 'DX研修' })];
    const attendance = ['M1', 'M2', 'M3', 'M4'].map((person) => attended(person, 'DX研修'));
    const settings = { asOf: '2025-03-31' };
    const roster = [
      onRoster('M1'),
      onRoster('M2', { left: 2023 }), // left before R6: gone
      onRoster('M3', { left: 2024 }), // leaves at the end of R6: still there
      // M4 is not on the roster
    ];
    const [row] = await rowsOf('goals.outlook', { goal, attendance, roster }, { settings });
    expect(row).toMatchObject({ done_people: 4, in_post: 2 });
    const [without] = await rowsOf('goals.outlook', { goal, attendance }, { settings });
    expect(without).toMatchObject({ done_people: 4, in_post: null });
  });

  it('of a goal without a target in numbers has neither need nor probability', async () => {
    const goal = [2024, 2025].map((year) => target('専門', year, 0, { counts: 'DX研修' }));
    const attendance = [attended('M1', 'DX研修')];
    const rows = { goal, attendance };
    const [row] = await rowsOf('goals.outlook', rows, { settings: { asOf: '2025-03-31' } });
    expect(row).toMatchObject({ target: 0, done: 1, required_per_year: null, probability: null });
  });

  it('says how many different people a random choice would reach: 1,540 of 2,041', async () => {
    const years = [2025, 2026, 2027, 2028, 2029];
    const goal = years.map((year) => target('全職員', year, 500, { unit: 'unspecified' }));
    const headcount = [staff(2024, 2041), staff(2030, 9)];
    const settings = { asOf: '2026-09-30' };
    const [row] = await rowsOf('goals.outlook', { goal, headcount }, { settings });
    expect(row?.staff).toBe(2041);
    expect(row?.different_people).toBeCloseTo(1540.23, 2); // R: 2041 * (1 - (1 - 500 / 2041)^5)
    const based = goal.map((one) => ({ ...one, base: 1000 }));
    const [other] = await rowsOf('goals.outlook', { goal: based, headcount }, { settings });
    expect(other).toMatchObject({ staff: 1000, different_people: 968.75 }); // 1000 · (1 − ½⁵)
  });
});
