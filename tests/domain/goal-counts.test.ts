import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { EnteredGoalSchema } from '#lib/domain/goals.ts';
import { parseCounts, writeCounts } from '#lib/domain/training/goal-counts.ts';
import { GOAL_EXAMPLES } from '#lib/domain/training/goal-examples.ts';

describe('数え方', () => {
  it.each([
    ['DX研修', { courses: ['DX研修'] }],
    ['DX研修|法務研修', { courses: ['DX研修', '法務研修'] }],
    ['DX研修、法務研修', { courses: ['DX研修', '法務研修'] }],
    ['説明、交渉|', { courses: ['説明、交渉'] }],
    ['区分=専門研修', { categories: ['専門研修'] }],
    [
      'DX研修 | 区分＝専門研修 | 状況=修了',
      {
        courses: ['DX研修'],
        categories: ['専門研修'],
        statuses: ['completed'],
      },
    ],
    ['状況=受講|状況=早退', { statuses: ['attended', 'left_early'] }],
    ['状況=合格', { unknown: ['合格'] }],
  ])('%s says what counts', (text, expected) => {
    const none = { courses: [], categories: [], statuses: [], unknown: [] };
    expect(parseCounts(text)).toEqual({ ...none, ...expected });
  });

  it('is read as it was written', () => {
    const name = fc
      .stringMatching(/^[a-zA-Z研修、,・]{1,8}$/u)
      .filter((text) => text.trim() === text);
    const counts = fc.record({
      courses: fc.uniqueArray(name),
      categories: fc.uniqueArray(name),
      statuses: fc.subarray(['attended', 'completed', 'late', 'left_early'] as const),
    });
    fc.assert(
      fc.property(counts, (written) => {
        const text = writeCounts(written);
        if (text !== null) expect(parseCounts(text)).toEqual({ ...written, unknown: [] });
      }),
    );
  });
});

describe('the shipped examples', () => {
  const csv = readFileSync(new URL('../../seeds/aomori/dx-plan.csv', import.meta.url), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });

  it('are the plan of 青森市, line by line', () => {
    const lines = GOAL_EXAMPLES.flatMap(({ name, step, targets }) =>
      targets.map(({ fiscalYear, target }) => [step, name, String(fiscalYear), String(target)]),
    );
    const printed = data.map((row) => [row.step, row.target_group, row.fiscal_year, row.target]);
    expect(lines).toEqual(printed);
    expect(GOAL_EXAMPLES.map((goal) => EnteredGoalSchema.parse(goal))).toEqual(GOAL_EXAMPLES);
  });
});
