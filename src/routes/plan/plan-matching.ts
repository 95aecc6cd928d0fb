import { proposeMatches } from '#lib/domain/training/match-courses.ts';
import type { PlanRow } from '#lib/figures/plan/plan-rows.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';
import type { PlanChoice } from '#lib/figures/plan/plan-choice.ts';

const different = (names: readonly string[]) => [...new Set(names)];

/** How the courses of a plan and those of the records of its 年度 stand to each other. */
export function planMatching(
  rows: readonly PlanRow[],
  plan: PlanChoice,
  analysis: Analysis | null,
) {
  const attendances = new Map<string, number>();
  for (const row of analysis?.metrics['training.courses'] ?? []) {
    if (row.fiscal_year !== plan.fiscalYear) continue;
    attendances.set(row.course, (attendances.get(row.course) ?? 0) + (row.attendances ?? 0));
  }
  const matched = rows.flatMap((row) => row.matched?.split('|') ?? []);
  /** Courses of the records that belong to no line. */
  const left = [...attendances.keys()].filter((course) => !matched.includes(course));
  /** Courses of the plan without records. */
  const without = different(rows.flatMap((row) => (row.matched === null ? [row.course] : [])));
  const matches = analysis?.settings.workspace.plan.matches ?? [];
  return {
    left,
    without,
    courses: different(rows.map((row) => row.course)),
    proposals: proposeMatches(without, left),
    confirmed: matches.filter(
      (match) => match.fiscalYear === plan.fiscalYear && match.plan === plan.plan,
    ),
    attendances,
  };
}
