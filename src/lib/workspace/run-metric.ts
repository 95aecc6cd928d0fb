import { passGate } from '#lib/disclosure/gate.ts';
import type { PublishedTable } from '#lib/disclosure/published.ts';
import type { ReleasePlan } from '#lib/disclosure/release-plan.ts';
import type { Threshold } from '#lib/disclosure/threshold.ts';
import type { WorkspaceFile } from '#lib/domain/workspace-file.ts';
import type { Engine, Parameters } from '#lib/engine/engine.ts';
import { METRICS, type MetricId } from '#lib/metrics/catalogue.ts';
import type { Metric, MetricContext, RowOf } from '#lib/metrics/metric.ts';

/** The published row of a metric by its id. */
export type MetricRow<Id extends MetricId> = RowOf<(typeof METRICS)[Id]>;

/** What a page holds of a metric. */
export type MetricTable<Id extends MetricId> = PublishedTable<MetricRow<Id>>;

/** Under what the metrics of a workspace are read and published, all of them alike. */
export type Publication = {
  readonly limit: Threshold;
  readonly plan: ReleasePlan;
  readonly settings: WorkspaceFile;
};

/**
 * Runs one metric and lets its rows through the gate. The engine's rows are checked against the
 * metric's schema: a column that is missing, surplus or of another type is a bug and throws.
 *
 * @throws EngineError, or ZodError with the metric's id in its message
 */
export async function runMetric<Id extends MetricId>(
  engine: Engine,
  id: Id,
  parameters: Parameters,
  { limit, plan, settings: { bands, instrument } }: Publication,
  signal?: AbortSignal,
): Promise<MetricTable<Id>> {
  const metric = METRICS[id] as unknown as Metric;
  const asked = metric.parameters.parse(parameters) as Parameters;
  const found = await engine.query(metric.sql, {
    parameters: asked,
    ...(signal ? { signal } : {}),
  });
  const rows = found.map((row, index) => {
    const checked = metric.raw.safeParse(row);
    if (!checked.success) {
      throw new TypeError(`metric ${id}: row ${index + 1} is not what it declares`, {
        cause: checked.error,
      });
    }
    return checked.data;
  });
  const isHidden: MetricContext['isHidden'] = (cell) => plan.isHidden(cell);
  const finished = metric.finish(rows, { bands, instrument, isHidden });
  const scope = { plan, asked };
  return passGate(id, finished, metric.protection, limit, scope) as unknown as MetricTable<Id>;
}
