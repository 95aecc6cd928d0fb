/** One case in one engine: read, build, compute; each step timed. */
import { threshold } from '#lib/disclosure/threshold.ts';
import { DEFAULT_WORKSPACE_FILE } from '#lib/domain/workspace-file.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { readDataset } from '#lib/intake/read-dataset.ts';
import { METRIC_IDS } from '#lib/metrics/catalogue.ts';
import { buildDatabase, type Rows } from '#lib/workspace/build-database.ts';
import { planRelease } from '#lib/workspace/release.ts';
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
  } as Rows;
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
  await engine.close();
  return { start, read, build, release, metrics, filter };
}
