import type { GoalActualRow, GoalRow } from '#lib/domain/dataset.ts';
import { parseCounts } from '#lib/domain/training/goal-counts.ts';
import { goalsOf, type Goal } from '#lib/domain/goals.ts';
import { comparisonKey } from '#lib/domain/normalise-text.ts';
import { tableOf, type Table } from './columns.ts';
import type { Dictionary } from './dictionary.ts';

/** `goal`, `goal_target` and `goal_rule`, from the lines of 目標 files and what was entered. */
export function goalTables(rows: readonly GoalRow[], dictionary: Dictionary): Table[] {
  const goals = goalsOf(rows);
  const targets = goals.flatMap(({ name, targets: own }) =>
    own.map((target) => ({ goal: name, ...target })),
  );
  return [
    tableOf('goal', goals, {
      goal_no: ['integer', (_, index) => index + 1],
      goal: ['text', (goal) => goal.name],
      unit: ['text', (goal) => goal.unit],
      step: ['text', (goal) => goal.step],
      counts: ['text', (goal) => goal.counts.join('|') || null],
      base: ['integer', (goal) => goal.base],
    }),
    tableOf('goal_target', targets, {
      goal: ['text', (row) => row.goal],
      fiscal_year: ['integer', (row) => row.fiscalYear],
      target: ['double', (row) => row.target],
    }),
    { name: 'goal_rule', columns: goalRuleColumns(goals, dictionary) },
  ];
}

/** Codes of the values that a rule names; `[null]` where it names none, which restricts nothing. */
function codesOf(
  attribute: 'course' | 'category',
  names: readonly string[],
  dictionary: Dictionary,
): (number | null)[] {
  if (names.length === 0) return [null];
  const keys = new Set(names.map(comparisonKey));
  return dictionary
    .entries()
    .filter((entry) => entry.attribute === attribute && keys.has(comparisonKey(entry.value)))
    .map(({ code }) => code);
}

type Rule = {
  readonly goal: string;
  readonly course: number | null;
  readonly category: number | null;
  readonly status: string | null;
};

function rulesOf({ name, counts }: Goal, dictionary: Dictionary): Rule[] {
  return counts.flatMap((text) => {
    const { courses, categories, statuses, unknown } = parseCounts(text);
    if (statuses.length === 0 && unknown.length > 0) return [];
    return codesOf('course', courses, dictionary).flatMap((course) =>
      codesOf('category', categories, dictionary).flatMap((category) =>
        (statuses.length > 0 ? statuses : [null]).map((status) => {
          return { goal: name, course, category, status };
        }),
      ),
    );
  });
}

/** Made when it is asked for: attendances have named courses and categories by then. */
function* goalRuleColumns(goals: readonly Goal[], dictionary: Dictionary) {
  yield* tableOf(
    'goal_rule',
    goals.flatMap((goal) => rulesOf(goal, dictionary)),
    {
      goal: ['text', (rule) => rule.goal],
      course: ['integer', (rule) => rule.course],
      category: ['integer', (rule) => rule.category],
      status: ['text', (rule) => rule.status],
    },
  ).columns;
}

/** `goal_actual`: one row per line of a 目標実績 file. */
export function goalActualTable(rows: readonly GoalActualRow[]): Table {
  return tableOf('goal_actual', rows, {
    goal: ['text', (row) => row.goal],
    fiscal_year: ['integer', (row) => row.fiscal_year],
    month: ['date', (row) => row.month],
    actual: ['double', (row) => row.actual],
  });
}
