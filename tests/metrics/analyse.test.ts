import { describe, expect, it } from 'vitest';
import { threshold } from '#lib/disclosure/threshold.ts';
import { WorkspaceFileSchema } from '#lib/domain/workspace-file.ts';
import { METRIC_IDS } from '#lib/metrics/catalogue.ts';
import { analyse, type ReadFile } from '#lib/workspace/analyse.ts';
import { AnalysisSchema, restoreAnalysis, restoreRows } from '#lib/workspace/analysis.ts';
import { planned, questionnaire, sharedEngine, sheet, staff } from './small-workspace.ts';

const SETTINGS = WorkspaceFileSchema.parse({
  minori: 1,
  asOf: '2024-09-30',
  instrument: questionnaire(1, [1]),
});
const file = (name: string, kind: ReadFile['kind'], rows: readonly unknown[]): ReadFile => ({
  report: {
    name,
    kind,
    encoding: 'utf-8',
    rows: rows.length,
    used: rows.length,
    quarantined: 0,
    left_out: 0,
  },
  kind,
  rows,
  issues: [],
});
const line = (division: string, people: number) => {
  const { fileNo: _, ...row } = staff(2024, people, { division });
  return row;
};
const FILES = [
  file(
    'R6.csv',
    'survey',
    [5, 4, 3, 2, 1].map((answer) => sheet(2024, [answer])),
  ),
  file('職員数.csv', 'headcount', [line('総務部', 12), line('福祉部', 8)]),
];
const run = async (files: readonly ReadFile[], minN = 5) =>
  (await analyse(await sharedEngine(), files, SETTINGS, threshold(minN, minN < 5))).analysis;

describe('an analysis', () => {
  it('holds a table for every metric, in the shape of the public contract', async () => {
    const analysis = await run(FILES);
    expect(Object.keys(analysis.metrics)).toEqual(METRIC_IDS);
    expect(AnalysisSchema.safeParse(analysis).error?.issues).toBeUndefined();
    expect(analysis.engine).toMatchObject({ name: 'duckdb-native' });
  });

  it('has let every row through the gate', async () => {
    const [hidden] = (await run(FILES, 10)).metrics['engagement.overall'];
    expect(hidden).toMatchObject({ suppressed: true, score: null, respondents: null });
    const [shown] = (await run(FILES, 5)).metrics['engagement.overall'];
    expect(shown).toMatchObject({ suppressed: false, score: 3, respondents: 5 });
  });

  it('says 内部限り where its threshold may not leave the office', async () => {
    expect((await run(FILES, 1)).settings).toMatchObject({
      min_n: 1,
      internal: true,
      marking: '内部限り',
    });
    expect((await run(FILES, 5)).settings.marking).toBeNull();
  });

  it('names its files and their issues in the order in which they came', async () => {
    const issue = {
      code: 'answer-out-of-scale',
      level: 'check',
      file: 'R6.csv',
      row: 3,
      column: 'Q1',
      found: '6',
      count: 1,
    } as const;
    const [survey, headcount] = FILES;
    if (!survey || !headcount) throw new Error('expected two files');
    const analysis = await run([headcount, { ...survey, issues: [issue] }]);
    expect(analysis.files.map(({ name }) => name)).toEqual(['職員数.csv', 'R6.csv']);
    expect(analysis.issues).toEqual([issue]);
  });

  it('takes two 職員数 files about one 部 for the same people', async () => {
    const again = file('職員数_再.csv', 'headcount', [line('総務部', 12), line('福祉部', 8)]);
    const [row] = (await run([...FILES, again])).metrics['engagement.overall'];
    expect(row?.population).toBe(20); // 12 + 8, not 40
  });

  it('is changed by a training plan in nothing but its plan, and by a file of no kind in nothing', async () => {
    const plan = file('研修計画.csv', 'plan', [
      planned('法制執務研修', { audience: '新任係長', schedule: '7月予定', start: '2024-07-01' }),
    ]);
    const nothing = file('メモ.csv', null, []);
    const analysis = await run([...FILES, plan, nothing]);
    const without = (await run(FILES)).metrics;
    expect({ ...analysis.metrics, 'plan.progress': [] }).toEqual(without);
    expect(analysis.metrics['plan.progress'].map((row) => row.course)).toEqual(['法制執務研修']);
    expect(analysis.files).toHaveLength(4);
  });

  it('is the same when made twice', async () => {
    expect(await run(FILES)).toEqual(await run(FILES));
  });

  it('of no file at all has empty tables', async () => {
    const analysis = await run([]);
    for (const id of METRIC_IDS) expect([id, analysis.metrics[id]]).toEqual([id, []]);
    expect(analysis.settings.as_of).toBe('2024-09-30');
  });

  it('reports its progress up to the whole', async () => {
    const shares: number[] = [];
    await analyse(await sharedEngine(), FILES, SETTINGS, threshold(5), {
      onProgress: (share) => shares.push(share),
    });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeCloseTo(1, 12);
  });

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort();
    const options = { signal };
    await expect(
      analyse(await sharedEngine(), FILES, SETTINGS, threshold(5), options),
    ).rejects.toThrow();
  });
});

describe('a stored analysis', () => {
  it('comes back from JSON as it was', async () => {
    const analysis = await run(FILES);
    expect(restoreAnalysis(JSON.parse(JSON.stringify(analysis)))).toEqual(analysis);
  });

  it.each([
    ['of another version', { minori: 2 }],
    ['with a metric nobody knows', { metrics: { 'engagement.mood': [] } }],
    ['without its settings', { settings: undefined }],
  ])('is not drawn: %s', async (_what, change) => {
    expect(restoreAnalysis({ ...(await run(FILES)), ...change })).toBeNull();
  });

  it('reads rows that were kept beside it, of a known metric and of its shape alone', async () => {
    const { metrics } = await run(FILES);
    const rows: unknown = JSON.parse(JSON.stringify(metrics['engagement.items']));
    const kept = rows as readonly Record<string, unknown>[];
    expect(restoreRows('engagement.items', kept)).toEqual(metrics['engagement.items']);
    expect(restoreRows('engagement.overall', kept)).toBeNull();
    expect(restoreRows('engagement.mood' as 'engagement.items', kept)).toBeNull();
    expect(restoreRows('engagement.items', [{ ...kept[0], suppressed: undefined }])).toBeNull();
  });
});
