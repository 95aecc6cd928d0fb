import { expect, test } from 'vitest';
import { DEFAULT_WORKSPACE_FILE } from '#lib/domain/workspace-file.ts';
import { readDataset } from '#lib/intake/read-dataset.ts';
import { compareYears } from '#lib/workspace/reading/compare-years.ts';
import { findPredecessor } from '#lib/workspace/reading/find-predecessor.ts';
import { contextOf } from '#lib/workspace/reading/read-cache.ts';

const ITEMS = Array.from({ length: 13 }, (_, item) => `Q${item + 1}`);

/** A survey of these people, each with the one answer that he or she gives to everything. */
function survey(name: string, year: number, people: Record<string, number>, extra: string[] = []) {
  const header = ['年度', '回答ID', ...ITEMS, ...extra];
  const lines = Object.entries(people).map(([id, answer]) => [
    ...[year, id],
    ...Array<number>(13).fill(answer),
    ...extra.map(() => 'x'),
  ]);
  const text = [header, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
  const file = { name, bytes: new TextEncoder().encode(text) };
  return readDataset(file, contextOf(DEFAULT_WORKSPACE_FILE, name));
}

test('a file with other columns than last year’s is told, whatever the order of files', async () => {
  const files = await Promise.all([
    survey('R6.csv', 2024, { a: 4 }, ['勤務地']),
    survey('R4.csv', 2022, { a: 4 }),
    survey('R5.csv', 2023, { a: 4 }),
  ]);
  expect(compareYears(files)).toMatchObject([
    { code: 'lint-layout-changed', file: 'R6.csv', row: 1, found: '＋勤務地' },
  ]);
});

test('two files of one year are not compared', async () => {
  const files = [
    await survey('a.csv', 2024, { a: 4 }),
    await survey('b.csv', 2024, { b: 4 }, ['勤務地']),
  ];
  expect(compareYears(files)).toEqual([]);
});

test.each([
  ['a correction of most of its rows', 2024, { a: 5, b: 4, c: 3, d: 1 }, 'R6.csv'],
  ['half of the same people', 2024, { a: 4, b: 4, x: 3, y: 3 }, 'R6.csv'],
  ['other people of the same year', 2024, { x: 4, y: 4, z: 4 }, null],
  ['the same people a year later', 2025, { a: 4, b: 4, c: 3, d: 3 }, null],
])('a file with %s has its predecessor', async (_, year, people, name) => {
  const open = [await survey('R6.csv', 2024, { a: 4, b: 4, c: 3, d: 3 })];
  expect(findPredecessor(await survey('new.csv', year, people), open)).toBe(name);
});
