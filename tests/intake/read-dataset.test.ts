import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Progress } from '#lib/intake/dataset.ts';
import { DEFAULT_WORKSPACE_FILE } from '#lib/domain/workspace-file.ts';
import { readDataset } from '#lib/intake/read-dataset.ts';
import { ALWAYS, asWritten } from './as-written.ts';
import { inOneLine, openFixture, readFixture, readText } from './read-fixture.ts';

const FOLDER = new URL('../fixtures/intake/', import.meta.url);
const names = readdirSync(FOLDER).filter((name) => !/\.(?:json|md)$/.test(name));

/** What is written beside a fixture: `R6.json`, and `R6.context.json` where somebody decided. */
const beside = async (name: string, ending: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(new URL(name.replace(/\.\w+$/, ending), FOLDER), 'utf8')) as Record<
    string,
    unknown
  >;
const hasContext = (name: string) =>
  existsSync(new URL(name.replace(/\.\w+$/, '.context.json'), FOLDER));

describe('a file with one answer 6, one 無回答, one 合計 row and one ragged row', () => {
  it('loads, with four issues carrying the row numbers that Excel shows', async () => {
    const { issues } = await readFixture('four-defects.csv');
    expect(issues.map(inOneLine)).toEqual([
      'check row 4 Q7 answer-invalid: 6',
      'note row 6 Q3 answer-not-given: 無回答',
      'error row 8 row-ragged: 22',
      'check row 10 年度 row-total: 合計',
    ]);
  });

  it('changes nothing else: the rows are those of the file repaired by hand', async () => {
    const [defective, repaired] = await Promise.all([
      readFixture('four-defects.csv'),
      readFixture('four-defects-repaired.csv'),
    ]);
    expect(repaired.issues).toEqual([]);
    expect(defective.rows).toEqual(repaired.rows);
    expect(defective.accounts).toEqual({ rows: 9, used: 7, quarantined: 1, leftOut: 1 });
  });
});

describe('a fixture', () => {
  it('has a name of its own, whatever the name ends in', () => {
    const bare = names.map((name) => name.replace(/\.\w+$/, ''));
    expect(bare.filter((name, i) => bare.indexOf(name) !== i)).toEqual([]);
  });

  it.each(names)('reads as the file beside it says: %s', async (name) => {
    const context = hasContext(name) ? await beside(name, '.context.json') : {};
    const expected = await beside(name, '.json');
    const dataset = await readDataset(openFixture(name), { ...DEFAULT_WORKSPACE_FILE, ...context });
    expect(Object.keys(expected)).toEqual(expect.arrayContaining(ALWAYS));
    expect(asWritten(dataset, expected)).toEqual(expected);
  });
});

describe('reading', () => {
  const LONG = `年度,部,課,人数\n${'令和6年度,総務企画部,人事課第一係,120\n'.repeat(40_000)}`;
  const bytes = new TextEncoder().encode(LONG);
  const file = { name: 'long.csv', bytes };

  it('tells how far it has come, from 0 to 1 and never back', async () => {
    const seen: Progress[] = [];
    await readDataset(file, DEFAULT_WORKSPACE_FILE, { onProgress: (p) => seen.push(p) });
    const fractions = seen.map(({ fraction }) => fraction);
    expect(seen[0]).toEqual({ stage: 'decoding', fraction: 0 });
    expect(seen.at(-1)).toEqual({ stage: 'done', fraction: 1 });
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(new Set(fractions).size).toBeGreaterThan(3);
  });

  it('stops between two chunks when it is aborted', async () => {
    const controller = new AbortController();
    const stages: string[] = [];
    const reading = readDataset(file, DEFAULT_WORKSPACE_FILE, {
      signal: controller.signal,
      onProgress: ({ stage }) => {
        stages.push(stage);
        if (stage === 'reading') controller.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(stages).toEqual(['decoding', 'reading']);
  });

  it('does not begin when it is aborted already', async () => {
    const options = { signal: AbortSignal.abort() };
    await expect(readDataset(file, DEFAULT_WORKSPACE_FILE, options)).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('has nothing to say about a header alone but that there are no rows', async () => {
    const { issues, accounts } = await readText('年度,部,人数\n');
    expect(issues.map(inOneLine)).toEqual(['check file-without-rows']);
    expect(accounts.rows).toBe(0);
  });

  it('keeps markup in a header and a cell as the text it is', async () => {
    const items = Array.from({ length: 13 }, (_, i) => `Q${i + 1}`).join(',');
    const header = '<img src=x onerror=alert(1)>';
    const { rows } = await readText(`${items},${header}\n${'3,'.repeat(13)}<b>総務部</b>\n`, {
      fiscalYear: 2024,
    });
    expect(rows).toMatchObject([{ attributes: { [header]: '<b>総務部</b>' } }]);
  });
});

describe('a list of attendances', () => {
  const read = (header: string, ...rows: string[]) =>
    readText([`研修名,${header}`, ...rows.map((row) => `法制執務研修,${row}`)].join('\n'));

  it('counts January to March to the 年度 before', async () => {
    const { fiscalYears, yearSource } = await read('実施日', '令和7年3月31日', '2025/4/1');
    expect([fiscalYears, yearSource]).toEqual([[2024, 2025], 'date']);
  });

  it('counts everybody as attended where it has no 状況', async () => {
    expect((await read('年度,職員番号', 'R6,1')).rows).toMatchObject([{ status: 'attended' }]);
  });

  it('keeps 年度 where it disagrees with the date, and says so', async () => {
    const { rows, issues } = await read('年度,実施日', '令和6年度,2025/5/1');
    expect(rows).toMatchObject([{ fiscal_year: 2024, date: '2025-05-01' }]);
    expect(issues.map(inOneLine)).toEqual(['check row 2 実施日 year-differs-from-date: 2025/5/1']);
  });

  it('keeps a row whose date is no day while its 年度 is known', async () => {
    const { rows, issues } = await read('年度,実施日', '令和6年度,2025/2/30');
    expect(rows).toMatchObject([{ fiscal_year: 2024, date: null }]);
    expect(issues.map(inOneLine)).toEqual(['check row 2 実施日 date-invalid: 2025/2/30']);
  });

  it('keeps repeats, and counts those who attended in one note', async () => {
    const row = '令和6年度,2024/6/3,00123';
    const { rows, issues } = await read(
      '年度,実施日,職員番号,状況',
      ...[`${row},受講`, `${row},修了`, `${row},欠席`, `${row},受講`],
    );
    expect(rows).toHaveLength(4);
    expect(issues.map(inOneLine)).toEqual(['note attendance-repeated ×2']);
  });
});
