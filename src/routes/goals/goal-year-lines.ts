import { fiscalMonth, fiscalYearOfDate } from '#lib/domain/fiscal-year.ts';
import type { Catalogue } from '#lib/i18n/catalogue.ts';
import type { OutlookRow, ProgressRow, PublishedRow } from '#lib/workspace/rows.ts';

/** A year of a goal, or the whole of it, in the yearly table. */
export type GoalYearLine = {
  readonly label: string;
  readonly target: number;
  readonly actual: number | null;
  readonly gap: number | null;
  /** Share (0–1) of the target. */
  readonly achieved: number | null;
};

const MONTHS = 12;

function lineOf(label: string, target: number, actual: number | null): GoalYearLine {
  const known = actual !== null && target > 0;
  return {
    label,
    target,
    actual,
    gap: actual === null ? null : actual - target,
    achieved: known ? actual / target : null,
  };
}

/**
 * The years of a goal with plan, actual and their gap. The year under way is held against the part
 * of its target that belongs to the months over by the 基準日; the sum against the whole target.
 */
export function goalYearLines(
  goal: PublishedRow<OutlookRow>,
  progress: readonly PublishedRow<ProgressRow>[],
  { tables, years }: Catalogue['pages'],
): { years: GoalYearLine[]; total: GoalYearLine } {
  const current = fiscalYearOfDate(goal.as_of);
  const months = fiscalMonth(goal.as_of);
  const lines = progress.map((row) => {
    const isUnderWay = row.fiscal_year === current && months < MONTHS;
    return isUnderWay
      ? lineOf(
          tables.until(row.fiscal_year, goal.as_of),
          (row.target * months) / MONTHS,
          row.actual,
        )
      : lineOf(years.era(row.fiscal_year), row.target, row.actual);
  });
  return { years: lines, total: lineOf(tables.sum(progress.length), goal.target, goal.done) };
}
