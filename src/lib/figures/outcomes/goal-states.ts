import type { Published } from '#lib/disclosure/published.ts';
import type { LearningGoal } from '#lib/domain/training/outcome-settings.ts';
import type { BehaviourRow } from '#lib/metrics/outcomes-behaviour.ts';
import type { PrepostRow } from '#lib/metrics/outcomes-prepost.ts';

/** A learning goal beside what was measured; `hidden` where too few people were. */
export type GoalState = {
  readonly goal: LearningGoal;
  readonly value: number | null;
  readonly state: 'met' | 'not-met' | 'not-measured' | 'hidden';
};

type Measured = {
  readonly prepost: readonly Published<PrepostRow>[];
  readonly behaviour: readonly Published<BehaviourRow>[];
};

/** The value that a goal is about, and whether somebody was measured at all. */
function valueOf(goal: LearningGoal, { prepost, behaviour }: Measured) {
  const isOf = (row: { readonly fiscal_year: number; readonly course: string }) =>
    row.fiscal_year === goal.fiscalYear && row.course === goal.course;
  if (goal.measure === 'applied') {
    const row = behaviour.find(isOf);
    return { value: row?.share ?? null, isMeasured: row !== undefined };
  }
  const row = prepost.find(isOf);
  const value = {
    post: row?.mean_post,
    gain: row?.difference,
    follow_up: row?.mean_follow_up,
  }[goal.measure];
  const isAskedLater = goal.measure !== 'follow_up' || row?.follow_up_pairs !== 0;
  return { value: value ?? null, isMeasured: row !== undefined && isAskedLater };
}

/** Whether each learning goal was met: a value beside a number, never because of anything. */
export function goalStates(
  goals: readonly LearningGoal[],
  prepost: Measured['prepost'],
  behaviour: Measured['behaviour'],
): GoalState[] {
  return goals.map((goal) => {
    const { value, isMeasured } = valueOf(goal, { prepost, behaviour });
    if (value === null) return { goal, value, state: isMeasured ? 'hidden' : 'not-measured' };
    return { goal, value, state: value >= goal.minimum ? 'met' : 'not-met' };
  });
}
