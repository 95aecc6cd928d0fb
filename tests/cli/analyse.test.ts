import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { roundHalfUp } from '#lib/domain/rounding.ts';
import { AnalysisSchema, type Analysis } from '#lib/workspace/analysis.ts';
import { fixture, folderWith, runAnalyse, surveyOf, type Outcome } from './run-analyse.ts';

// A process of its own starts the engine anew each time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const resultsOf = ({ stdout }: Outcome) => JSON.parse(stdout) as Analysis;

describe('on the sample city', () => {
  let results: Analysis;
  let outcome: Outcome;
  const folder = mkdtempSync(join(tmpdir(), 'minori-out-'));
  const out = join(folder, 'results.json');

  beforeAll(async () => {
    outcome = await runAnalyse('data/minori-city', '--out', out);
    results = JSON.parse(readFileSync(out, 'utf8')) as Analysis;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('ends with 0, and writes to the file alone', () => {
    expect(outcome.exitCode).toBe(0);
    expect(outcome.stdout).toBe('');
    expect(outcome.stderr).toContain('R6職員アンケート_回答.csv: 636行のうち636行を使用、保留0行');
    expect(outcome.stderr).toContain(`結果を${out}に書き出しました。`);
  });

  test('keeps to the published contract', () => {
    expect(AnalysisSchema.safeParse(results).error).toBeUndefined();
    expect(results.engine.name).toBe('duckdb-native');
    expect(results.settings).toMatchObject({ min_n: 10, internal: false, marking: null });
  });

  test('accounts for every row of every file', () => {
    for (const { name, rows, used, quarantined, left_out } of results.files) {
      expect(used + quarantined + left_out, name).toBe(rows);
    }
  });

  test('gives the published score, response and levels of 令和6年度', () => {
    const { metrics } = results;
    const overall = metrics['engagement.overall'].find((row) => row.fiscal_year === 2024);
    expect(roundHalfUp(overall?.score ?? null, 2)).toBe(3.25);
    expect(overall).toMatchObject({ respondents: 636, population: 2041 });
    expect(roundHalfUp((overall?.response_rate ?? NaN) * 100, 1)).toBe(31.2);
    const levels = metrics['engagement.levels'].filter((row) => row.fiscal_year === 2024);
    expect(levels.map(({ score }) => roundHalfUp(score, 2))).toEqual([3.29, 3.24, 3.35, 3.1, 3.14]);
  });

  test('gives the published mean of every item', () => {
    const items = results.metrics['engagement.items'].filter((row) => row.fiscal_year === 2024);
    expect(items.map(({ mean }) => roundHalfUp(mean, 2))).toEqual([
      3.59, 2.99, 3, 2.72, 3.82, 3.41, 3.52, 2.92, 3.54, 3.4, 2.77, 3.42, 3.14,
    ]);
  });

  test('gives the published attendances and courses of four years', () => {
    const sumsOf = (year: number) => {
      const rows = results.metrics['training.totals'].filter((row) => row.fiscal_year === year);
      return [
        rows.reduce((sum, { courses }) => sum + (courses ?? NaN), 0),
        rows.reduce((sum, { attendances }) => sum + (attendances ?? NaN), 0),
      ];
    };
    expect([2021, 2022, 2023, 2024].map(sumsOf)).toEqual([
      [25, 365],
      [27, 695],
      [37, 472],
      [33, 753],
    ]);
  });

  test('gives the published targets of the DX推進員, and 138 done', () => {
    const years = results.metrics['goals.progress'].filter((row) => row.goal === 'DX推進員');
    expect(years.map(({ cumulative_target }) => cumulative_target)).toEqual([
      100, 200, 300, 400, 500,
    ]);
    const [outlook] = results.metrics['goals.outlook'];
    expect(outlook).toMatchObject({ goal: 'DX推進員', done: 138, target: 500 });
  });

  test('holds no value of a group under the threshold', () => {
    const hidden = results.metrics['engagement.groups'].filter((row) => row.suppressed);
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.every(({ n, mean }) => n === null && mean === null)).toBe(true);
  });
});

describe('the exit code', () => {
  test('is 1 when rows were quarantined, and the rest is there', async () => {
    const folder = folderWith({ 'four-defects.csv': fixture('four-defects.csv') });
    const outcome = await runAnalyse(folder);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stderr).toContain('9行のうち7行を使用、保留1行');
    expect(resultsOf(outcome).files).toMatchObject([{ used: 7, quarantined: 1, left_out: 1 }]);
  });

  test.each([
    ['no file was understood', { 'unknown.csv': fixture('unknown.csv') }],
    ['the folder is empty', {}],
  ])('is 2 when %s', async (_, files) => {
    const outcome = await runAnalyse(folderWith(files));
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr).toContain('使えるデータがありません');
  });

  test.each([
    ['the folder does not exist', ['no/such/folder'], 'を読めません'],
    ['no folder is named', [], '使い方: npm run analyse'],
    ['an option is unknown', ['data/minori-city', '--everything'], '使い方: npm run analyse'],
    ['the threshold is no number', ['data/minori-city', '--min-n', 'few'], '1以上の整数'],
  ])('is 2 when %s, with one sentence', async (_, args, sentence) => {
    const outcome = await runAnalyse(...args);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stdout).toBe('');
    expect(outcome.stderr).toContain(sentence);
    expect(outcome.stderr).not.toContain('    at ');
  });

  test('is 2 when the results cannot be written, with one sentence', async () => {
    const folder = folderWith({ 'R6.csv': surveyOf(12, 4) });
    const outcome = await runAnalyse(folder, '--out', join(folder, 'none', 'results.json'));
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr).toContain('results.json');
    expect(outcome.stderr).not.toContain('    at ');
  });
});

describe('a threshold under five', () => {
  const files = { 'R6職員アンケート.csv': surveyOf(3, 4) };

  test('is refused for results that may leave the office', async () => {
    const folder = folderWith(files);
    const out = join(folder, 'results.json');
    const outcome = await runAnalyse(folder, '--min-n', '3', '--out', out);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr).toContain('--internal');
    expect(existsSync(out)).toBe(false);
  });

  test('marks the results 内部限り where they stay inside', async () => {
    const { settings, metrics } = resultsOf(
      await runAnalyse(folderWith(files), '--min-n', '3', '--internal'),
    );
    expect(settings).toMatchObject({ min_n: 3, internal: true, marking: '内部限り' });
    expect(metrics['engagement.overall']).toMatchObject([{ respondents: 3, score: 4 }]);
  });

  test('is not what applies unless it is asked for', async () => {
    const { metrics } = resultsOf(await runAnalyse(folderWith(files)));
    expect(metrics['engagement.overall']).toMatchObject([{ score: null, suppressed: true }]);
  });
});

describe('the 年度 of a file that has no column for it', () => {
  const yearsOf = ({ metrics }: Analysis) =>
    metrics['engagement.overall'].map((row) => row.fiscal_year);

  test.each([
    ['survey_2024.csv', 2024],
    ['R6職員アンケート.csv', 2024],
    ['令和5年度アンケート.csv', 2023],
  ])('comes from the name of %s', async (name, year) => {
    const outcome = await runAnalyse(folderWith({ [name]: surveyOf(12, 4) }));
    expect(outcome.exitCode).toBe(0);
    expect(yearsOf(resultsOf(outcome))).toEqual([year]);
  });

  test('comes from minori.json before the name', async () => {
    const rounds = [{ fiscalYear: 2023, name: '令和5年度調査', file: 'survey_2024.csv' }];
    const outcome = await runAnalyse(
      folderWith({
        'survey_2024.csv': surveyOf(12, 4),
        'minori.json': JSON.stringify({ minori: 1, rounds }),
      }),
    );
    expect(yearsOf(resultsOf(outcome))).toEqual([2023]);
  });

  test('is asked for where nothing says it', async () => {
    const outcome = await runAnalyse(folderWith({ 'アンケート.csv': surveyOf(12, 4) }));
    expect(outcome.exitCode).toBe(2);
    expect(resultsOf(outcome).issues.map(({ code }) => code)).toContain('survey-year-missing');
    expect(outcome.stderr).toContain('年度');
  });
});

describe('minori.json', () => {
  test('that cannot be read stops the run, and says so', async () => {
    const outcome = await runAnalyse(
      folderWith({
        'survey_2024.csv': surveyOf(12, 4),
        // A misspelt key, and with it the city's threshold of twenty is not read.
        'minori.json': JSON.stringify({ minori: 1, disclosure: { minN: 20 }, ronds: [] }),
      }),
    );
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr).toContain('minori.json');
  });
});

test('speaks English when asked to', async () => {
  const folder = folderWith({ 'survey_2024.csv': surveyOf(12, 4) });
  const outcome = await runAnalyse(folder, '--locale', 'en');
  expect(outcome.stderr).toContain('12 of 12 rows used');
});
