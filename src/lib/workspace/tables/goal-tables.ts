import type { GoalActualRow, GoalRow } from '#lib/domain/dataset.ts';
import { goalsOf } from '#lib/domain/goals.ts';
import { comparisonKey } from '#lib/domain/normalise-text.ts';
import { tableOf, type Table } from './columns.ts';
import type { Dictionary } from './dictionary.ts';

/** Courses that a goal's 数え方 names, as codes; several are separated by `|` or 、. */
function countedCourses(row: GoalRow, dictionary: Dictionary): number[] {
  const names = (row.counts ?? '')
    .split(/[|、,]/u)
    .map(comparisonKey)
    .filter(Boolean);
  return dictionary
    .entries()
    .filter((e) => e.attribute === 'course' && names.includes(comparisonKey(e.value)))
    .map((e) => e.code);
}

/** `goal`, `goal_target` and `goal_course`, from the lines of 目標 files. */
export function goalTables(rows: readonly GoalRow[], dictionary: Dictionary): Table[] {
  return [
    tableOf('goal', goalsOf(rows), {
      goal_no: ['integer', (_, index) => index + 1],
      goal: ['text', (goal) => goal.name],
      unit: ['text', (goal) => goal.unit],
      step: ['text', (goal) => goal.step],
    }),
    tableOf('goal_target', rows, {
      goal: ['text', (row) => row.goal],
      fiscal_year: ['integer', (row) => row.fiscal_year],
      target: ['double', (row) => row.target],
    }),
    { name: 'goal_course', columns: goalCourseColumns(rows, dictionary) },
  ];
}

/** Made when it is asked for: attendances have named the courses by then. */
function* goalCourseColumns(rows: readonly GoalRow[], dictionary: Dictionary) {
  const pairs = new Map(
    rows.flatMap((row) =>
      countedCourses(row, dictionary).map((course) => [
        `${row.goal}\u0000${course}`,
        { goal: row.goal, course },
      ]),
    ),
  );
  yield* tableOf('goal_course', [...pairs.values()], {
    goal: ['text', (pair) => pair.goal],
    course: ['integer', (pair) => pair.course],
  }).columns;
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
