import { describe, expect, it } from 'vitest';
import { GoalRowSchema, type GoalRow } from '#lib/domain/dataset.ts';
import { EnteredGoalSchema, goalsOf, withEnteredGoals } from '#lib/domain/goals.ts';

const line = (goal: string, fiscal_year: number, target: number, rest: Partial<GoalRow> = {}) =>
  GoalRowSchema.parse({
    goal,
    fiscal_year,
    target,
    unit: 'people',
    counts: null,
    step: null,
    base: null,
    ...rest,
  });

describe('goals', () => {
  it('collect their yearly targets in the order of 年度', () => {
    const rows = [line('DX推進員', 2026, 100), line('DX推進員', 2025, 80)];
    expect(goalsOf(rows)).toEqual([
      {
        name: 'DX推進員',
        unit: 'people',
        step: null,
        counts: [],
        base: null,
        targets: [
          { fiscalYear: 2025, target: 80 },
          { fiscalYear: 2026, target: 100 },
        ],
      },
    ]);
  });

  it('stand in the order in which the file names them first', () => {
    const rows = [line('乙', 2025, 1), line('甲', 2025, 1), line('乙', 2026, 1)];
    expect(goalsOf(rows).map(({ name }) => name)).toEqual(['乙', '甲']);
  });

  it('keep unit and step of their first line', () => {
    const [goal] = goalsOf([line('全職員', 2025, 500, { unit: 'unspecified', step: 'Ⅰ' })]);
    expect(goal).toMatchObject({ unit: 'unspecified', step: 'Ⅰ' });
  });

  it('are none where there is no line', () => {
    expect(goalsOf([])).toEqual([]);
  });
});

describe('goals entered in the product', () => {
  const entered = (rest: object) =>
    EnteredGoalSchema.parse({ targets: [{ fiscalYear: 2025, target: 9 }], ...rest });
  const FILE = [line('甲', 2025, 1), line('乙', 2025, 2)];

  it('take the place of those of a file with the same name', () => {
    const rows = withEnteredGoals(FILE, [entered({ name: '甲', base: 30 })]);
    expect(
      goalsOf(rows).map(({ name, base, targets }) => [name, base, targets[0]?.target]),
    ).toEqual([
      ['甲', 30, 9],
      ['乙', null, 2],
    ]);
  });

  it('may be given up, those of a file too', () => {
    const rows = withEnteredGoals(FILE, [entered({ name: '甲', removed: true })]);
    expect(goalsOf(rows).map(({ name }) => name)).toEqual(['乙']);
  });
});
