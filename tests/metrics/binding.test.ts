import { beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Parameters } from '#lib/engine/engine.ts';
import { METRIC_IDS, METRICS, type MetricId } from '#lib/metrics/catalogue.ts';
import type { Metric } from '#lib/metrics/metric.ts';
import { DEFAULT_WORKSPACE_FILE, WorkspaceFileSchema } from '#lib/domain/workspace-file.ts';
import { buildDatabase, type Rows } from '#lib/workspace/build-database.ts';
import {
  actual,
  attended,
  planned,
  evaluated,
  questionnaire,
  sharedEngine,
  sheet,
  staff,
  target,
  total,
  NO_ROWS,
} from './small-workspace.ts';

const metricOf = (id: MetricId) => METRICS[id] as unknown as Metric;
const keysOf = (schema: unknown) => Object.keys((schema as z.ZodObject).shape);
const parametersOf = (id: MetricId) => metricOf(id).parameters.parse({}) as Parameters;

/** At least one row for every metric. */
const SMALL: Rows = {
  ...NO_ROWS,
  survey: [
    sheet(2023, [3, 4], { division: '総務部', section: '人事課', position: '主査級', enps: '7' }),
    sheet(2024, [4, null], { division: '総務部', section: '人事課', position: '主査級' }),
    {
      ...sheet(2024, [5, 4], { position: '主査級' }),
      comment: '研修がよかった。',
      choices: { 'Q19 やる気が出るとき': ['仕事の成果'] },
    },
  ],
  headcount: [staff(2024, 5, { division: '総務部', section: '人事課' })],
  attendance: [
    attended('M1', 'DX研修', { division: '総務部', section: '人事課', hours: 3 }),
    attended('M3', 'DX研修', { status: 'absent' }),
    attended('M2', 'DX研修', { fiscal_year: 2023, date: '2024-02-01', status: 'completed' }),
  ],
  attendance_total: [total(2022, 'その他研修', 3, 40), total(2024, 'その他研修', 1, 1)],
  goal: [
    target('DX', 2023, 1, { counts: 'DX研修' }),
    target('e', 2024, 12, { unit: 'attendances' }),
  ],
  goal_actual: [actual('e', 2024, '2024-06-01', 3)],
  evaluation: [
    evaluated('M1', 'DX研修', { pre: 40, post: 60, applied: true, reactions: { 満足度: 4 } }),
  ],
  plan: [
    planned('DX研修', { capability: '倫理', audience_position: '主査級', aim: '意識アップ' }),
    planned('法務研修', { learning_goal: '条例の案を点検できる' }),
  ],
};
const SMALL_SETTINGS = WorkspaceFileSchema.parse({
  minori: 1,
  instrument: questionnaire(2, [1], [2]),
});

/** The columns of a statement in their order, also where it has no row. */
async function columnsOf(sql: string, parameters: Parameters): Promise<string[]> {
  const engine = await sharedEngine();
  const anchored = `SELECT found.* FROM (SELECT 1) LEFT JOIN (${sql.replace(/;\s*$/, '')}) AS found ON true`;
  const [row] = await engine.query(anchored, { parameters });
  return Object.keys(row ?? {});
}

describe.each([
  ['without a single row', NO_ROWS, DEFAULT_WORKSPACE_FILE],
  ['with a few rows of every kind', SMALL, SMALL_SETTINGS],
])('on a database %s', (_what, rows, settings) => {
  beforeAll(async () => buildDatabase(await sharedEngine(), rows, settings));

  it.each(METRIC_IDS)('%s gives the columns that its twin declares, in that order', async (id) => {
    const { sql, raw } = metricOf(id);
    expect(await columnsOf(sql, parametersOf(id))).toEqual(keysOf(raw));
  });
});

describe('the rows of', () => {
  beforeAll(async () => buildDatabase(await sharedEngine(), SMALL, SMALL_SETTINGS));

  it.each(METRIC_IDS)('%s are of the types that its twin declares, all of them', async (id) => {
    const { sql, raw, row, finish } = metricOf(id);
    const engine = await sharedEngine();
    const found = await engine.query(sql, { parameters: parametersOf(id) });
    expect(found.length).toBeGreaterThan(0);
    const checked = found.map((one) => raw.parse(one));
    const context = { ...SMALL_SETTINGS, isHidden: () => false };
    for (const one of finish(checked, context)) {
      expect(Object.keys(row.parse(one)).sort()).toEqual(keysOf(row).sort());
    }
  });
});

describe('a database built twice', () => {
  it('holds the rows of the second time only', async () => {
    const engine = await sharedEngine();
    await buildDatabase(engine, SMALL, SMALL_SETTINGS);
    await buildDatabase(engine, NO_ROWS, DEFAULT_WORKSPACE_FILE);
    for (const id of METRIC_IDS) {
      const left = await engine.query(metricOf(id).sql, { parameters: parametersOf(id) });
      expect([id, left]).toEqual([id, []]);
    }
  });
});
