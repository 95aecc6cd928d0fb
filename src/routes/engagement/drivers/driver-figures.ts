import type { DriverOrder } from '#lib/charts/driver-by-item.ts';
import { driverDetails, driverFigure } from '#lib/figures/drivers/driver-figure.ts';
import { indexFigure, priorityFigure } from '#lib/figures/drivers/priority-figure.ts';
import { itemAnalysisTable, reliabilityTable } from '#lib/figures/drivers/reliability-tables.ts';
import type { FigureContext } from '#lib/figures/figure-context.ts';
import { refusalReason } from '#lib/figures/table-figure.ts';
import { MIN_N_INTERVAL, MIN_N_PRIORITIES } from '#lib/domain/thresholds.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';
import type { DriverRow, PriorityRow, PublishedRow } from '#lib/workspace/rows.ts';

/** In which orders the relations can be shown. */
export const DRIVER_ORDERS = ['strength', 'item'] as const satisfies readonly DriverOrder[];
export type DriverFigures = ReturnType<typeof driverFigures>;

type Rows = {
  readonly drivers: readonly PublishedRow<DriverRow>[];
  readonly priorities: readonly PublishedRow<PriorityRow>[];
  /** The round shown, and the one it is compared with. */
  readonly fiscalYear: FiscalYear;
  readonly previousYear: FiscalYear | null;
};

/** The figures of relations, priorities and reliability of one round, and why one is not there. */
export function driverFigures(
  { metrics }: Analysis,
  { drivers, priorities, fiscalYear, previousYear }: Rows,
  order: DriverOrder,
  context: FigureContext,
) {
  const inRound = (row: { readonly fiscal_year: number }) => row.fiscal_year === fiscalYear;
  const overall = metrics['engagement.overall'].find(inRound);
  const relation = { drivers: drivers.filter(inRound), overall };
  const priority = {
    priorities: priorities.filter(inRound),
    previous: priorities.filter((row) => row.fiscal_year === previousYear),
    overall,
  };
  const tables = [
    reliabilityTable(metrics['engagement.reliability'].filter(inRound), overall, context),
    itemAnalysisTable(metrics['engagement.item_analysis'].filter(inRound), overall, context),
    driverDetails(relation, context),
  ];
  const reasonOf = (rows: readonly (DriverRow | PriorityRow)[], least: number) =>
    refusalReason(context, rows.find(({ refusal }) => refusal !== null)?.refusal ?? null, least);
  return {
    drivers: driverFigure(relation, order, context),
    noDrivers: reasonOf(relation.drivers, MIN_N_INTERVAL),
    priorities: priorityFigure(priority, context),
    noPriorities: reasonOf(priority.priorities, MIN_N_PRIORITIES),
    index: indexFigure(priority, context),
    tables: tables.filter((table) => table !== null),
  };
}
