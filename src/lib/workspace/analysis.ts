import { z } from '#lib/domain/zod.ts';
import { DatasetKindSchema } from '#lib/domain/dataset.ts';
import { IssueSchema } from '#lib/domain/issue.ts';
import { PublicSettingsSchema } from '#lib/domain/workspace-file.ts';
import type { Published } from '#lib/disclosure/published.ts';
import { METRICS, METRIC_IDS, type MetricId } from '#lib/metrics/catalogue.ts';
import type { MetricRow } from './run-metric.ts';

/** What became of one file. `rows` = `used` + `quarantined` + `left_out`. */
export const FileReportSchema = z.strictObject({
  name: z.string(),
  kind: DatasetKindSchema.nullable(),
  encoding: z.string().nullable(),
  rows: z.int().nonnegative(),
  used: z.int().nonnegative(),
  quarantined: z.int().nonnegative(),
  left_out: z.int().nonnegative(),
});
export type FileReport = z.infer<typeof FileReportSchema>;

const rowsShape = (id: MetricId) => z.array(METRICS[id].row.extend({ suppressed: z.boolean() }));
const metricShapes = Object.fromEntries(METRIC_IDS.map((id) => [id, rowsShape(id)]));

/**
 * The results of a workspace: the JSON that the command line prints (a public contract, version 1)
 * and what a page draws before its engine has started. Every value in `metrics` has passed the gate.
 */
export const AnalysisSchema = z.strictObject({
  minori: z.literal(1),
  engine: z.strictObject({ name: z.string(), version: z.string() }),
  settings: z.strictObject({
    min_n: z.int().positive(),
    internal: z.boolean(),
    /** Says 内部限り when the results may not leave the office. */
    marking: z.string().nullable(),
    as_of: z.string().nullable(),
    workspace: PublicSettingsSchema,
  }),
  files: z.array(FileReportSchema),
  issues: z.array(IssueSchema),
  metrics: z.strictObject(metricShapes),
});

export type Analysis = Omit<z.infer<typeof AnalysisSchema>, 'metrics'> & {
  readonly metrics: { readonly [Id in MetricId]: readonly Published<MetricRow<Id>>[] };
};

/** Results that were stored as JSON, or `null` when they are of another version or shape. */
export function restoreAnalysis(json: unknown): Analysis | null {
  const parsed = AnalysisSchema.safeParse(json);
  return parsed.success ? (parsed.data as unknown as Analysis) : null;
}

/**
 * Published rows that were kept beside the results, as those of a frozen figure; `null` for a metric
 * that is unknown, or rows of another shape.
 */
export function restoreRows<Id extends MetricId>(
  id: Id,
  rows: readonly unknown[],
): readonly Published<MetricRow<Id>>[] | null {
  if (!METRIC_IDS.includes(id)) return null;
  const parsed = rowsShape(id).safeParse(rows);
  return parsed.success ? (parsed.data as unknown as readonly Published<MetricRow<Id>>[]) : null;
}

/**
 * Results as they are kept for the first page: without the rows of `engagement.groups` and
 * `engagement.differences`, which are many and which no first page draws. Reading them back would
 * hold the page up.
 */
export function forFirstPage(analysis: Analysis): Analysis {
  const groups = { 'engagement.groups': [], 'engagement.differences': [] };
  return { ...analysis, metrics: { ...analysis.metrics, ...groups } };
}
