import { describe, expect, it } from 'vitest';
import type { Published } from '#lib/disclosure/published.ts';
import { coursesUnderFinding } from '#lib/findings/plan-findings.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import type { PlanProgressRow } from '#lib/metrics/plan-progress.ts';
import { planRows } from '../charts/plan/plan-rows.ts';

/** A course that is over, and how many of those it was for came. */
const held = (
  course: string,
  attended: number,
  base: number,
  rest: Partial<Published<PlanProgressRow>> = {},
) => {
  const [row] = planRows;
  if (!row) throw new Error('plan rows: expected one');
  const rate = attended / base;
  const under = Number(rate < 0.85);
  return { ...row, course, attended, base, rate, under, state: 'held' as const, ...rest };
};

describe('courses that too few took', () => {
  it('are counted, and the one is named that most people missed', () => {
    // 60 % of 5 is less than 80 % of 100, but 20 people are more than 2
    const rows = [held('派遣', 3, 5), held('管理職', 80, 100), held('新任', 85, 100)];
    const finding = coursesUnderFinding(rows);
    expect(finding?.values).toEqual({ courses: 2, course: '管理職', attended: 80, base: 100 });
    expect(finding && catalogue('ja').findings.sentence(finding)).toBe(
      '受講が対象・定員の85％に満たない講座が2。「管理職」は100人のうち80人',
    );
  });

  it.each([
    ['the year before', { fiscal_year: 2025 }],
    ['a published plan', { plan: '函館市 令和8年度職員研修計画' }],
    ['a course that goes on', { state: 'running' as const }],
  ])('are not those of %s', (_what, rest) => {
    expect(coursesUnderFinding([held('終了', 9, 10), held('他', 1, 10, rest)])).toBeNull();
  });

  it('are none where there is no plan', () => {
    expect(coursesUnderFinding([])).toBeNull();
  });
});
