import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { IssueSchema } from '#lib/domain/issue.ts';
import { DEFAULT_WORKSPACE_FILE } from '#lib/domain/workspace-file.ts';
import type { Dataset } from '#lib/intake/dataset.ts';
import { readDataset } from '#lib/intake/read-dataset.ts';
import { readText } from './read-fixture.ts';

const HEADERS = [
  [
    '年度',
    '回答ID',
    '部',
    '庁舎',
    ...Array.from({ length: 13 }, (_, i) => `Q${i + 1}`),
    '自由記載',
  ],
  ['年度', '部', '課', '人数'],
  ['研修名', '年度', '実施日', '職員番号', '時間数', '状況'],
  ['年度', '区分', '科目数', '受講者数'],
  ['目標名', '年度', '目標値', '単位', '数え方'],
  ['目標名', '年月', '実績値', '課'],
  ['研修名', '選考方法', '実施予定', '開始日', '終了日', '定員'],
  ['研修名', '受講者ID', '事前', '事後', '満足度', '講師の説明'],
  ['職員番号', '部', '課', '採用年月日', '退職年度'],
  ['講座', '配属先', '記入', '対象者数'],
  ['商品', '単価'],
];
const CELLS = [
  ...[
    '',
    ' ',
    '1',
    '5',
    '５',
    '6',
    '3.5',
    '無回答',
    '－',
    'わからない',
    '5:そう思う',
    '当てはまる',
  ],
  ...['令和6年度', 'R5', '2024/6/3', '令和7年2月', '総務部', 'ＤＸ推進課', '合計', '小計', '1,234'],
  ...['随時', '7月予定', '4/14・15', '45471', '9月～3月', 'R6.6.28', '約8', '80※1', 'Jul-24'],
  ...['修了', '欠席', '延べ', '=1+1', '"', 'a,b', '二行\nの文', '\u0000', '\uFFFD', '__proto__'],
];

const cell = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...CELLS) }, fc.string());
const table = fc
  .constantFrom(...HEADERS)
  .chain((header) => {
    const full = fc.array(cell, { minLength: header.length, maxLength: header.length });
    const row = fc.oneof({ weight: 5, arbitrary: full }, fc.array(cell, { maxLength: 20 }));
    return fc.tuple(fc.constant(header), fc.array(row, { maxLength: 12 }));
  })
  .map(([header, rows]) => Papa.unparse([header, ...rows]));

function expectSound(dataset: Dataset): void {
  const { accounts, rows, quarantine, issues, header } = dataset;
  expect(accounts.rows).toBe(accounts.used + accounts.quarantined + accounts.leftOut);
  expect([accounts.used, accounts.quarantined]).toEqual([rows.length, quarantine.length]);
  for (const issue of issues) expect(IssueSchema.safeParse(issue).success).toBe(true);
  const numbers = quarantine.map(({ row }) => row);
  expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
  if (quarantine.length > 0) expect(issues.some(({ level }) => level === 'error')).toBe(true);
  expect(header).toBeDefined();
}

/** The rows of a survey as a file once more. */
function asFile({ rows, header }: Dataset): string {
  const lines = rows.map((row) => {
    if (!('answers' in row)) return [];
    const { fiscal_year: year, respondent_id: id, attributes, answers, comment } = row;
    return [year, id, attributes.division, attributes['庁舎'], ...answers, comment];
  });
  return Papa.unparse([[...header], ...lines]);
}

describe('whatever a table holds', () => {
  it('every row is used, quarantined or left out', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (text) => {
        expectSound(await readText(text, { fiscalYear: 2024 }));
      }),
      { numRuns: 100 },
    );
  });

  it('what was read, written down and read again is the same, and nothing is left to note', async () => {
    const header = HEADERS[0] ?? [];
    const rest = fc.array(
      cell.filter((text) => !/[\u0000\uFFFD]/.test(text)),
      { minLength: header.length - 1, maxLength: header.length - 1 },
    );
    const row = fc
      .tuple(fc.constantFrom('令和6年度', 'R5', '２０２４'), rest)
      .map(([year, cells]) => [year, ...cells]);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
        const once = await readText(Papa.unparse([header, ...rows]));
        if (once.rows.length === 0) return;
        const twice = await readText(asFile(once));
        expect(twice.rows).toEqual(once.rows);
        expect(twice.issues).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('the order of the columns does not matter to what is read', async () => {
    const header = HEADERS[0] ?? [];
    const full = fc.array(
      cell.filter((text) => !/[\u0000\uFFFD]/.test(text)),
      { minLength: header.length, maxLength: header.length },
    );
    const order = fc.shuffledSubarray([...header.keys()], { minLength: header.length });
    await fc.assert(
      fc.asyncProperty(fc.array(full, { maxLength: 5 }), order, async (rows, places) => {
        const table = [header, ...rows];
        const [plain, moved] = await Promise.all(
          [table, table.map((row) => places.map((place) => row[place] ?? ''))].map((one) =>
            readText(Papa.unparse(one), { fiscalYear: 2024 }),
          ),
        );
        expect(moved?.accounts).toEqual(plain?.accounts);
        expect(moved?.rows).toEqual(plain?.rows);
      }),
      { numRuns: 100 },
    );
  });

  it('the order of the rows does not matter to which are used', async () => {
    const row = fc.tuple(...[...'年部課'].map(() => cell), cell).map((cells) => cells.slice(0, 4));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
        const [forth, back] = await Promise.all(
          [rows, rows.toReversed()].map((order) =>
            readText(Papa.unparse([HEADERS[1] ?? [], ...order])),
          ),
        );
        expect(back?.accounts).toEqual(forth?.accounts);
      }),
      { numRuns: 100 },
    );
  });
});

describe('whatever bytes come', () => {
  it('an answer is given and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expectSound(await readDataset({ name: 'x.csv', bytes }, DEFAULT_WORKSPACE_FILE));
      }),
      { numRuns: 100 },
    );
  });

  it('a real file with some bytes changed is read or refused, never lost', async () => {
    const bytes = new TextEncoder().encode(
      `${(HEADERS[1] ?? []).join(',')}\r\nR6,総務部,人事課,12\r\n`,
    );
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 4 }), async (changes) => {
        const changed = bytes.slice();
        for (const [at, byte] of changes) changed[at] = byte;
        expectSound(await readDataset({ name: 'x.csv', bytes: changed }, DEFAULT_WORKSPACE_FILE));
      }),
      { numRuns: 100 },
    );
  });
});
