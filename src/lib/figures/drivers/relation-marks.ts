import { itemMarkId } from '#lib/charts/mark-boxes.ts';
import type { Published } from '#lib/disclosure/published.ts';
import type { ChangeRow } from '#lib/metrics/engagement-change.ts';
import type { DriversRow } from '#lib/metrics/engagement-drivers.ts';
import type { PrioritiesRow } from '#lib/metrics/engagement-priorities.ts';
import type { FigureContext } from '../figure-context.ts';
import type { FigureMark } from '../figure.ts';

/** A mark of one item; a hidden row says why. Lines of unknown values are left out. */
function markOf(
  row: { readonly item: number; readonly suppressed: boolean },
  lines: readonly (string | null)[],
  { words, workspace, minN }: FigureContext,
): FigureMark {
  const { charts, mark } = words.driversPage;
  const label = workspace.instrument.items[row.item - 1]?.label ?? String(row.item);
  return {
    id: itemMarkId(row.item),
    label: row.item === 0 ? charts.overall : label,
    details: row.suppressed ? [mark.hidden(minN)] : lines.filter((line) => line !== null),
  };
}

/** A line of one value, where it is known. */
const one = (write: (value: number) => string, value: number | null) =>
  value === null ? null : write(value);

/** A line of two values, where both are known. */
const two = (
  write: (first: number, second: number) => string,
  first: number | null,
  second: number | null,
) => (first === null || second === null ? null : write(first, second));

/** What each line of changes tells when it is pointed at. */
export function changeMarks(
  rows: readonly Published<ChangeRow>[],
  context: FigureContext,
): FigureMark[] {
  const { mark } = context.words.driversPage;
  return rows.map((row) => {
    const lines = [
      one((difference) => mark.difference(difference, row.distinguishable), row.difference),
      two(mark.differenceRange, row.ci_low, row.ci_high),
      one(mark.detectable, row.smallest_detectable),
      one(mark.n, row.n),
    ];
    return markOf(row, lines, context);
  });
}

/** What each relation tells when it is pointed at. */
export function driverMarks(
  rows: readonly Published<DriversRow>[],
  context: FigureContext,
): FigureMark[] {
  const { mark } = context.words.driversPage;
  return rows.map((row) => {
    const lines = [
      one(mark.relation, row.r),
      two(mark.relationRange, row.r_low, row.r_high),
      one(mark.share, row.share_of_r2),
      one(mark.n, row.n),
    ];
    return markOf(row, lines, context);
  });
}

/** What each place of 改善の優先順位 tells when it is pointed at. */
export function priorityMarks(
  rows: readonly Published<PrioritiesRow>[],
  context: FigureContext,
): FigureMark[] {
  const { mark } = context.words.driversPage;
  const placed = rows.filter((row) => row.t_importance !== null && row.t_satisfaction !== null);
  return placed.map((row) => {
    const lines = [
      two(mark.satisfaction, row.satisfaction, row.t_satisfaction),
      two(mark.importance, row.importance, row.t_importance),
      one(mark.index, row.improvement_index),
      one(mark.n, row.n),
    ];
    return markOf(row, lines, context);
  });
}
