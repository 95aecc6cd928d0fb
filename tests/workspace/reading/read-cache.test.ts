import { expect, test } from 'vitest';
import { DEFAULT_WORKSPACE_FILE, type WorkspaceFile } from '#lib/domain/workspace-file.ts';
import { contextOf, ReadCache } from '#lib/workspace/reading/read-cache.ts';

const TEXT = '年度,部,Q1\r\n2024,総務部,4\r\n';

/** Reads one file under each of these settings, one after another; tells how often it was read. */
async function readings(...all: Partial<WorkspaceFile>[]): Promise<number> {
  const cache = new ReadCache();
  let count = 0;
  const bytes = () => {
    count += 1;
    return Promise.resolve(new TextEncoder().encode(TEXT));
  };
  const file = { name: 'R6.csv', size: TEXT.length, hash: 'of these bytes', bytes };
  for (const settings of all) {
    const context = contextOf({ ...DEFAULT_WORKSPACE_FILE, ...settings }, file.name);
    await cache.read(file, context, {});
  }
  return count;
}
const mapping = (shape: string) => ({ mappings: [{ shape, columns: {} }] });

test.each([
  ['nothing', {}, 1],
  ['a decision about another file', { files: { 'R5.csv': { fiscalYear: 2023 } } }, 1],
  ['a mapping of other headers', mapping('another header'), 1],
  ['the threshold', { disclosure: { minN: 12 } }, 1],
  ['a decision about this file', { files: { 'R6.csv': { encoding: 'utf-8' as const } } }, 2],
])('a file is read again only for what concerns it: %s changed', async (_, changed, times) => {
  expect(await readings({}, changed)).toBe(times);
});
