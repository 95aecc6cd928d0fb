import { describe, expect, it } from 'vitest';
import { actual, attended, rowsOf, target } from './small-workspace.ts';

const GOAL = [target('DX', 2024, 3, { counts: 'DX研修' })];
const on = (person: string, date: string | null) =>
  attended(person, 'DX研修', { fiscal_year: 2024, date });
const brief = (row: { month: string; actual: number | null; cumulative_actual: number }) => [
  row.month,
  row.actual,
  row.cumulative_actual,
];

describe('a goal month by month', () => {
  it('runs from its first April to the month of the 基準日, with 0 where nothing was', async () => {
    const rows = await rowsOf(
      'goals.monthly',
      {
        goal: GOAL,
        attendance: [on('M1', '2024-04-10'), on('M2', '2024-04-20'), on('M3', '2024-06-01')],
      },
      { settings: { asOf: '2024-07-31' } },
    );
    expect(rows.map(brief)).toEqual([
      ['2024-04-01', 2, 2],
      ['2024-05-01', 0, 2],
      ['2024-06-01', 1, 3],
      ['2024-07-01', 0, 3],
    ]);
  });

  it('counts a person in the month of the first completion alone', async () => {
    const rows = await rowsOf(
      'goals.monthly',
      { goal: GOAL, attendance: [on('M1', '2024-04-10'), on('M1', '2024-05-10')] },
      { settings: { asOf: '2024-05-31' } },
    );
    expect(rows.map(brief)).toEqual([
      ['2024-04-01', 1, 1],
      ['2024-05-01', 0, 1],
    ]);
  });

  it('ends with the last March of its plan', async () => {
    const rows = await rowsOf(
      'goals.monthly',
      { goal: GOAL, attendance: [on('M1', '2024-04-10')] },
      { settings: { asOf: '2026-09-30' } },
    );
    expect(rows).toHaveLength(12);
    expect(rows.at(-1)?.month).toBe('2025-03-01');
  });

  it('takes reported months', async () => {
    const rows = await rowsOf(
      'goals.monthly',
      {
        goal: [target('e', 2024, 12, { unit: 'attendances' })],
        goal_actual: [
          actual('e', 2024, '2024-05-01', 4),
          actual('e', 2024, '2024-04-01', 3),
          actual('e', 2024, '2024-05-01', 1), // two lines of one month
        ],
      },
      { settings: { asOf: '2024-05-31' } },
    );
    expect(rows.map(brief)).toEqual([
      ['2024-04-01', 3, 3],
      ['2024-05-01', 5, 8],
    ]);
  });

  it('is not drawn where a record has no day or an actual only its year', async () => {
    const settings = { asOf: '2024-07-31' };
    const undated = { goal: GOAL, attendance: [on('M1', '2024-04-10'), on('M2', null)] };
    expect(await rowsOf('goals.monthly', undated, { settings })).toEqual([]);
    const yearly = {
      goal: [target('e', 2024, 12)],
      goal_actual: [actual('e', 2024, null, 12)],
    };
    expect(await rowsOf('goals.monthly', yearly, { settings })).toEqual([]);
  });

  it('ends where 実績 of the outlook does', async () => {
    const rows = { goal: GOAL, attendance: [on('M1', '2024-06-30'), on('M2', '2024-08-01')] };
    const settings = { asOf: '2024-07-31' };
    const monthly = await rowsOf('goals.monthly', rows, { settings });
    const [outlook] = await rowsOf('goals.outlook', rows, { settings });
    expect([monthly.at(-1)?.cumulative_actual, outlook?.done]).toEqual([1, 1]);
  });
});
