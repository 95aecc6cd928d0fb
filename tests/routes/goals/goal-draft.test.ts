import { describe, expect, it } from 'vitest';
import { EnteredGoalSchema, type EnteredGoal } from '#lib/domain/goals.ts';
import {
  draftOf,
  errorsOf,
  goalOf,
  newDraft,
  sharedTargets,
  typedNumber,
  withGoal,
  yearsOf,
} from '../../../src/routes/goals/edit/goal-draft.ts';

const GOAL: EnteredGoal = EnteredGoalSchema.parse({
  name: 'DX推進員',
  unit: 'people',
  counts: 'DX推進員研修|区分=その他研修|状況=修了',
  step: 'Ⅱ',
  base: 2041,
  targets: [
    { fiscalYear: 2025, target: 100 },
    { fiscalYear: 2026, target: 120.5 },
  ],
});

describe('the draft of a goal', () => {
  it('becomes the goal again that it was made from', () => {
    expect(goalOf(draftOf(GOAL, GOAL.name))).toEqual(GOAL);
    const reported = { ...GOAL, counts: null };
    expect(goalOf(draftOf(reported, GOAL.name))).toEqual(reported);
  });

  it('has no errors where nothing is wrong, its own name included', () => {
    expect(errorsOf(draftOf(GOAL, GOAL.name), ['DX推進員', '全職員'])).toEqual([]);
  });

  it.each([
    [{ name: '  ' }, ['name-missing']],
    [{ name: '全職員' }, ['name-taken']],
    [{ base: '二千' }, ['base-invalid']],
    [{ base: '1.5' }, ['base-invalid']],
    [{ courses: [], categories: [], statuses: [] }, ['counts-missing']],
    [{ courses: [], categories: [], statuses: [], source: 'actuals' as const }, []],
    [{ from: '2027' }, ['years-invalid']],
    [{ from: 'R7' }, ['years-invalid']],
    [{ to: '2060' }, ['years-too-many']],
    [{ targets: { 2025: '百', 2026: '5' } }, ['target-invalid']],
    [{ targets: { 2025: '-5', 2026: '5' } }, ['target-invalid']],
    [{ targets: {} }, []], // no target in numbers
  ])('with %j is told %j', (change, expected) => {
    const draft = { ...draftOf(GOAL, GOAL.name), ...change };
    expect(errorsOf(draft, ['DX推進員', '全職員'])).toEqual(expected);
  });

  it('begins with five 年度 from the one under way', () => {
    expect(yearsOf(newDraft(2026))).toEqual([2026, 2027, 2028, 2029, 2030]);
  });
});

describe('a typed number', () => {
  it.each([
    ['100', 100],
    ['１，２００', 1200],
    [' 12.5 ', 12.5],
    ['', null],
    ['-1', null],
    ['1e3', null],
  ])('"%s" is %s', (text, number) => {
    expect(typedNumber(text)).toBe(number);
  });
});

describe('a total in equal parts', () => {
  it('gives what does not divide to the first years: 500 in 3 are 167, 167 and 166', () => {
    expect(sharedTargets(500, [2025, 2026, 2027])).toEqual({
      2025: '167',
      2026: '167',
      2027: '166',
    });
  });
});

describe('the entered goals', () => {
  const other = { ...GOAL, name: '全職員' };

  it('have a changed one in its place', () => {
    const changed = { ...GOAL, base: null };
    expect(withGoal([GOAL, other], changed, GOAL)).toEqual([changed, other]);
  });

  it('give up the old name of one that was renamed, entered or from a file', () => {
    const renamed = { ...GOAL, name: 'DXリーダー' };
    const names = (goals: EnteredGoal[]) => goals.map(({ name, removed }) => [name, removed]);
    expect(names(withGoal([GOAL], renamed, GOAL))).toEqual([
      ['DX推進員', true],
      ['DXリーダー', false],
    ]);
    expect(names(withGoal([], renamed, GOAL))).toEqual([
      ['DXリーダー', false],
      ['DX推進員', true],
    ]);
  });
});
