import type { HeatMapRows } from '#lib/charts/heat-map-lines.ts';
import type { Published } from '#lib/disclosure/published.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { ChangeRow } from '#lib/metrics/engagement-change.ts';
import type { DifferencesRow } from '#lib/metrics/engagement-differences.ts';
import type { GroupRow } from '#lib/metrics/engagement-groups.ts';
import type { ItemRow } from '#lib/metrics/engagement-items.ts';
import type { OverallRow } from '#lib/metrics/engagement-overall.ts';
import type { ResponseRow } from '#lib/metrics/engagement-response.ts';

/** The published rows of all rounds of everybody and of the groups, and what of them is shown. */
export type DivisionRows = {
  readonly fiscalYear: FiscalYear;
  /** The round before; `null` for the first one. */
  readonly previousYear: FiscalYear | null;
  /** Whose groups are shown: `division`, `position` …; `division_position` within one 職位. */
  readonly attribute: string;
  /** Only the 課 of this 部. */
  readonly division: string | null;
  /** Only those of this 職位; then the rows of everybody are theirs. */
  readonly position: string | null;
  readonly overall: readonly Published<OverallRow>[];
  readonly items: readonly Published<ItemRow>[];
  readonly changes: readonly Published<ChangeRow>[];
  readonly groups: readonly Published<GroupRow>[];
  readonly differences: readonly Published<DifferencesRow>[];
  readonly responses: readonly Published<ResponseRow>[];
};

/** The rows of the groups that are shown, in their rounds. */
export function divisionGroups(rows: DivisionRows): HeatMapRows {
  const { fiscalYear, previousYear, attribute, division, position } = rows;
  const isShown = (row: Pick<GroupRow, 'attribute' | 'value' | 'division'>) =>
    row.attribute === attribute &&
    (division === null || row.division === division) &&
    (position === null || row.value === position);
  const now = <Row extends Published<GroupRow | DifferencesRow | ResponseRow>>(
    all: readonly Row[],
  ) => all.filter((row) => row.fiscal_year === fiscalYear && isShown(row));
  return {
    groups: now(rows.groups),
    differences: now(rows.differences),
    responses: now(rows.responses),
    before: rows.groups.filter((row) => row.fiscal_year === previousYear && isShown(row)),
  };
}

/** The rows of everybody in the round shown. */
export function divisionEverybody({
  fiscalYear,
  previousYear,
  overall,
  items,
  changes,
}: DivisionRows) {
  const isNow = (row: { readonly fiscal_year: FiscalYear }) => row.fiscal_year === fiscalYear;
  return {
    overall: overall.find(isNow),
    items: items.filter(isNow),
    changes: changes.filter((row) => isNow(row) && row.previous_year === previousYear),
  };
}
