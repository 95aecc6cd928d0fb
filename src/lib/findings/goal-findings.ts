import type { Published } from '#lib/disclosure/published.ts';
import type { Finding } from '#lib/domain/finding.ts';
import type { GoalCoverageRow } from '#lib/metrics/goals-coverage.ts';
import type { GoalOutlookRow } from '#lib/metrics/goals-outlook.ts';

type Outlook = Published<GoalOutlookRow>;

/** Where a goal stands against its plan on the 基準日. */
export const goalPlanFinding = (row: Outlook): Finding => ({
  code: 'goal-against-plan',
  values: { goal: row.goal, unit: row.unit, done: row.done, planned: row.planned_to_date },
});

/** Where the present pace leads by the end of the plan, or `null` before its first month. */
export function goalStraightLineFinding(row: Outlook): Finding | null {
  if (row.straight_line === null) return null;
  return {
    code: 'goal-straight-line',
    values: {
      goal: row.goal,
      target: row.target,
      straightLine: row.straight_line,
      low: row.low,
      high: row.high,
      lastYear: row.last_year,
    },
  };
}

/** The pace needed for the rest, or `null` once the plan is over. */
export function goalPaceFinding(row: Outlook): Finding | null {
  if (row.required_per_month === null) return null;
  return {
    code: 'goal-pace',
    values: {
      remaining: row.remaining,
      required: row.required_per_month,
      pace: row.pace_per_month,
    },
  };
}

/** How many sections have somebody who reached the goal, or `null` without sections. */
export function goalCoverageFinding(rows: readonly Published<GoalCoverageRow>[]): Finding | null {
  const [first] = rows;
  if (!first) return null;
  return {
    code: 'goal-coverage',
    values: {
      goal: first.goal,
      sections: rows.length,
      covered: rows.filter((row) => row.people > 0).length,
    },
  };
}

/** What a goal behind its plan still needs, or `null` where it is not behind. */
export function goalBehindFinding(
  row: Outlook,
  coverage: readonly Published<GoalCoverageRow>[],
): Finding | null {
  const { goal, remaining, required_per_month: required, pace_per_month: pace } = row;
  if (row.done >= row.planned_to_date || required === null || pace === null) return null;
  const missing = coverage.filter((c) => c.goal === goal && c.people === 0).length;
  return { code: 'goal-behind', values: { goal, remaining, required, pace, missing } };
}

/** 延べ towards a goal whose unit the plan does not say. */
export const goalAttendancesFinding = (row: Outlook): Finding => ({
  code: 'goal-attendances',
  values: { goal: row.goal, attendances: row.done_attendances, target: row.target },
});
