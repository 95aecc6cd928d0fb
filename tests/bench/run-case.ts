/** One case in one engine: read, build, compute; each step timed. */
import { threshold, type Threshold } from '#lib/disclosure/threshold.ts';
import { ofNeighbours } from '#lib/domain/neighbouring-rounds.ts';
import { DEFAULT_WORKSPACE_FILE } from '#lib/domain/workspace-file.ts';
import type { Engine, Parameters } from '#lib/engine/engine.ts';
import { rankFindings } from '#lib/findings/rank-findings.ts';
import { readDataset } from '#lib/intake/read-dataset.ts';
import { METRIC_IDS, type MetricId } from '#lib/metrics/catalogue.ts';
import { buildDatabase, type Rows } from '#lib/workspace/build-database.ts';
import type { CountedColumn } from '#lib/workspace/survey/count-cells.ts';
import { planRelease } from '#lib/workspace/survey/release.ts';
import { runMetric } from '#lib/workspace/run-metric.ts';
import { attributesOf, countedAttributes } from '#lib/workspace/tables/survey-tables.ts';
import { makeFiles, type BenchCase } from './make-files.ts';

/** Milliseconds. */
export type Timings = {
  /** Engine up and locked. */
  readonly start: number;
  /** Bytes to trusted rows. */
  readonly read: number;
  /** Rows to typed columns, into the engine, sufficient statistics built. */
  readonly build: number;
  /** What is published together, planned. */
  readonly release: number;
  /** Every metric once. */
  readonly metrics: number;
  /** One filter: the items of one division. */
  readonly filter: number;
  /** Twenty-one divisions × 13 items once more: audit, differences with their tests, findings. */
  readonly compare: number;
};

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const before = performance.now();
  const value = await work();
  return [value, performance.now() - before];
}

async function rowsOf(benchCase: BenchCase): Promise<Rows> {
  const rows: Record<string, readonly unknown[]> = {};
  const context = { instrument: DEFAULT_WORKSPACE_FILE.instrument, rounds: [] };
  for (const file of makeFiles(benchCase)) {
    const dataset = await readDataset(file, context);
    if (dataset.kind === null) throw new Error(`bench: ${file.name} was not recognised`);
    if (dataset.accounts.used !== dataset.accounts.rows) throw new Error('bench: rows were lost');
    rows[dataset.kind] = dataset.rows;
  }
  const of = (kind: string) => rows[kind] ?? [];
  return {
    survey: of('survey'),
    headcount: of('headcount'),
    attendance: of('attendance'),
    attendance_total: of('attendance_total'),
    goal: of('goal'),
    goal_actual: of('goal_actual'),
    plan: of('plan'),
    evaluation: of('evaluation'),
    roster: of('roster'),
  } as Rows;
}

/** What a page of divisions rests on, from the counts to the sentences. */
async function compareDivisions(
  engine: Engine,
  limit: Threshold,
  columns: readonly CountedColumn[],
) {
  const settings = DEFAULT_WORKSPACE_FILE;
  const { plan } = await planRelease(engine, columns, settings.instrument, limit);
  const publication = { limit, plan, settings };
  const tableOf = async <Id extends MetricId>(id: Id, parameters: Parameters = {}) =>
    (await runMetric(engine, id, parameters, publication)).rows;
  const year = 2024;
  const inRound = (row: { readonly fiscal_year: number }) => row.fiscal_year === year;
  return rankFindings({
    instrument: settings.instrument,
    bands: settings.bands,
    overall: (await tableOf('engagement.overall')).find(inRound),
    items: (await tableOf('engagement.items')).filter(inRound),
    changes: ofNeighbours(await tableOf('engagement.change')).filter(inRound),
    differences: (await tableOf('engagement.differences', { attribute: 'division' })).filter(
      inRound,
    ),
    drivers: (await tableOf('engagement.drivers')).filter(inRound),
    priorities: (await tableOf('engagement.priorities')).filter(inRound),
    reliability: (await tableOf('engagement.reliability')).filter(inRound),
    weighted: (await tableOf('engagement.weighted')).find(inRound),
    goals: [],
    coverage: [],
    plan: [],
    quarantined: 0,
  });
}

export async function runCase(
  startEngine: () => Promise<Engine>,
  benchCase: BenchCase,
): Promise<Timings> {
  const [engine, start] = await timed(startEngine);
  const [rows, read] = await timed(() => rowsOf(benchCase));
  const settings = DEFAULT_WORKSPACE_FILE;
  const [, build] = await timed(() => buildDatabase(engine, rows, settings));
  const limit = threshold(settings.disclosure.minN);
  const columns = countedAttributes(attributesOf(rows.survey));
  const [{ plan }, release] = await timed(() =>
    planRelease(engine, columns, settings.instrument, limit),
  );
  const publication = { limit, plan, settings };
  const [, metrics] = await timed(async () => {
    for (const id of METRIC_IDS) await runMetric(engine, id, {}, publication);
  });
  const group = { attribute: 'division', value: '部1', division: '' };
  const [, filter] = await timed(() => runMetric(engine, 'engagement.items', group, publication));
  const [, compare] = await timed(() => compareDivisions(engine, limit, columns));
  await engine.close();
  return { start, read, build, release, metrics, filter, compare };
}
