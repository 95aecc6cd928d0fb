import { BUILD_SQL } from '#lib/metrics/build.ts';
import { METRICS, METRIC_IDS, type MetricId } from '#lib/metrics/catalogue.ts';

/** The SQL of every metric as it runs, for readers who check numbers. */
export const METRIC_SQL: readonly { readonly id: MetricId; readonly sql: string }[] =
  METRIC_IDS.map((id) => ({ id, sql: METRICS[id].sql }));

/** The SQL that builds what metrics read, in the order in which it runs. */
export const TABLE_SQL: readonly { readonly id: string; readonly sql: string }[] = Object.entries(
  BUILD_SQL,
).map(([id, sql]) => ({ id, sql }));
