import { DATASET_KINDS, type DatasetKind, type LoadedKind } from '#lib/domain/dataset.ts';
import type { Issue } from '#lib/domain/issue.ts';
import type { PublicSettings, WorkspaceFile } from '#lib/domain/workspace-file.ts';
import type { Threshold } from '#lib/disclosure/threshold.ts';
import type { Engine } from '#lib/engine/engine.ts';
import type { Dataset } from '#lib/intake/dataset.ts';
import type { ColumnMatch } from '#lib/intake/match-columns.ts';
import { METRIC_IDS, type MetricId } from '#lib/metrics/catalogue.ts';
import type { Analysis, FileReport } from './analysis.ts';
import { asOf } from './as-of.ts';
import {
  buildDatabase,
  rebuildTraining,
  type BuildOptions,
  type Coding,
  type Rows,
} from './build-database.ts';
import { checkNames } from './masters/check-names.ts';
import { checkPeople } from './masters/check-people.ts';
import { countNames } from './masters/count-names.ts';
import type { ReleasePlanner } from '#lib/disclosure/plan-release.ts';
import type { CountedColumn } from './survey/count-cells.ts';
import { planRelease } from './survey/release.ts';
import { runMetric, type Publication } from './run-metric.ts';
import { attributesOf, countedAttributes } from './tables/survey-tables.ts';

/** What intake made of one file. */
export type ReadFile = {
  readonly report: FileReport;
  readonly kind: DatasetKind | null;
  /** Its columns by their ids, where they are known. */
  readonly columns?: readonly Pick<ColumnMatch, 'id' | 'header'>[];
  readonly rows: readonly unknown[];
  readonly issues: readonly Issue[];
};

/** A file as reading left it. */
export function toReadFile(dataset: Dataset): ReadFile {
  const { rows, used, quarantined, leftOut } = dataset.accounts;
  return {
    report: {
      name: dataset.file,
      kind: dataset.kind,
      encoding: dataset.encoding,
      rows,
      used,
      quarantined,
      left_out: leftOut,
    },
    kind: dataset.kind,
    columns: dataset.columns,
    rows: dataset.rows,
    issues: dataset.issues,
  };
}

const MARKING = '内部限り';

/** Rows by kind over all files; a 職員数 line keeps the number of its file. */
export function rowsOf(files: readonly ReadFile[]): Rows {
  const of = (kind: LoadedKind) =>
    files.flatMap((file, fileNo) =>
      file.kind === kind
        ? kind === 'headcount'
          ? file.rows.map((row) => ({ ...(row as object), fileNo }))
          : file.rows
        : [],
    );
  return Object.fromEntries(DATASET_KINDS.map((kind) => [kind, of(kind)])) as unknown as Rows;
}

function published({
  files,
  mappings,
  views,
  reports,
  ...settings
}: WorkspaceFile): PublicSettings {
  for (const own of [files, mappings, views, reports]) void own;
  return settings;
}

const isOfSurvey = (id: MetricId): boolean => id.startsWith('engagement.');

/** Runs every metric for the whole city on a built database but those that are known already. */
async function allMetrics(
  engine: Engine,
  publication: Publication,
  known: Partial<Analysis['metrics']>,
  signal?: AbortSignal,
): Promise<Analysis['metrics']> {
  const tables: Record<string, unknown> = {};
  for (const id of METRIC_IDS) {
    tables[id] = known[id] ?? (await runMetric(engine, id, {}, publication, signal)).rows;
  }
  return tables as Analysis['metrics'];
}

/** Results, and what further ones of the same database are published under. */
export type Analysed = {
  readonly analysis: Analysis;
  readonly publication: Publication;
  readonly planner: ReleasePlanner;
  readonly columns: readonly CountedColumn[];
  readonly coding: Coding;
};

/**
 * From read files to results: fills the engine, plans what is published together, runs every metric
 * and lets all of it through the gate.
 *
 * @param files what intake made of the files, in their order
 * @param limit the threshold under which the results are published
 */
export async function analyse(
  engine: Engine,
  files: readonly ReadFile[],
  settings: WorkspaceFile,
  limit: Threshold,
  options: BuildOptions = {},
): Promise<Analysed> {
  const rows = rowsOf(files);
  const coding = await buildDatabase(engine, rows, settings, options);
  const columns = countedAttributes(attributesOf(rows.survey));
  const planner = await planRelease(engine, columns, settings.instrument, limit, options);
  const publication = { limit, plan: planner.plan, settings };
  const metrics = await allMetrics(engine, publication, {}, options.signal);
  const analysis = await resultsOf(engine, files, publication, metrics, options.signal);
  return { analysis, publication, planner, columns, coding };
}

/**
 * The same after a change of anything but the survey, whose results stay as they are.
 *
 * @param before what the engine is filled with
 */
export async function analyseTraining(
  engine: Engine,
  before: Analysed,
  files: readonly ReadFile[],
  settings: WorkspaceFile,
  options: BuildOptions = {},
): Promise<Analysed> {
  await rebuildTraining(engine, before.coding, rowsOf(files), settings, options);
  const publication = { ...before.publication, settings };
  const known = Object.fromEntries(
    METRIC_IDS.filter(isOfSurvey).map((id) => [id, before.analysis.metrics[id]]),
  );
  const metrics = await allMetrics(engine, publication, known, options.signal);
  const analysis = await resultsOf(engine, files, publication, metrics, options.signal);
  return { ...before, analysis, publication };
}

async function resultsOf(
  engine: Engine,
  files: readonly ReadFile[],
  { limit, settings }: Publication,
  metrics: Analysis['metrics'],
  signal?: AbortSignal,
): Promise<Analysis> {
  const rows = rowsOf(files);
  return {
    minori: 1,
    engine: { name: engine.name, version: engine.version },
    settings: {
      min_n: limit.minN,
      internal: limit.internal,
      marking: limit.internal ? MARKING : null,
      as_of: asOf(settings.asOf, rows.attendance, rows.goal_actual),
      workspace: published(settings),
    },
    files: files.map((file) => file.report),
    issues: [
      ...files.flatMap((file) => file.issues),
      ...checkNames(await countNames(files, signal), settings.masters),
      ...checkPeople(files),
    ],
    metrics,
  };
}
