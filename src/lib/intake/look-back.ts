import type { DatasetRows, LoadedKind } from '#lib/domain/dataset.ts';
import type { Finding } from './collect-issues.ts';
import { countRepeatedPeople, countRepeats } from './kinds/count-repeats.ts';
import { settleChoices } from './choices/settle-choices.ts';
import { dropCrowdedAttributes } from './kinds/drop-crowded-attributes.ts';
import type { ColumnMatch } from './match-columns.ts';

/** A last look at all rows of a file, for what no single row shows. The number of rows stays. */
export type Afterthought<Row> = (
  rows: Row[],
  columns: readonly ColumnMatch[],
) => { rows: Row[]; columns: readonly ColumnMatch[]; findings: readonly Finding[] };

const nothingMore = <Row>(rows: Row[], columns: readonly ColumnMatch[]) => ({
  rows,
  columns,
  findings: [],
});

/** One look after another. */
function bothOf<Row>(first: Afterthought<Row>, second: Afterthought<Row>): Afterthought<Row> {
  return (rows, columns) => {
    const before = first(rows, columns);
    const after = second(before.rows, before.columns);
    return { ...after, findings: [...before.findings, ...after.findings] };
  };
}

/** What is looked at in the rows of each kind once all are read. */
export const LOOK_BACK: { readonly [K in LoadedKind]: Afterthought<DatasetRows[K]> } = {
  survey: bothOf(settleChoices, dropCrowdedAttributes),
  headcount: nothingMore,
  attendance: (rows, columns) => ({ rows, columns, findings: countRepeats(rows) }),
  attendance_total: nothingMore,
  goal: nothingMore,
  goal_actual: nothingMore,
  plan: nothingMore,
  evaluation: nothingMore,
  roster: (rows, columns) => ({ rows, columns, findings: countRepeatedPeople(rows) }),
};
