import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nativeSession } from '#lib/workspace/native-session.ts';
import { contentHash } from '#lib/workspace/keeping/content-hash.ts';

const bytes = readFileSync(
  new URL('../../fixtures/intake/workbook-several-sheets.xlsx', import.meta.url),
);
const workbook = (name: string) => ({
  ...{ name, size: bytes.length, hash: contentHash(bytes) },
  bytes: () => Promise.resolve(new Uint8Array(bytes)),
});
const settings = (files: object) => ({
  name: 'minori.json',
  bytes: new TextEncoder().encode(JSON.stringify({ minori: 1, files })),
});

/** The sheets of which the results say that nobody read them. */
async function unread(...names: string[]): Promise<(string | null)[]> {
  const session = nativeSession();
  try {
    const chosen = settings({ '集計（職員数）.xlsx': { sheet: '職員数' } });
    const { issues } = await session.open([chosen, ...names.map(workbook)]);
    return issues.flatMap(({ code, found }) => (code === 'sheet-not-read' ? [found] : []));
  } finally {
    await session.close();
  }
}

test('a sheet is called unread only where no file of the workspace reads it', async () => {
  expect(await unread('集計.xlsx')).toContain('職員数');
  const both = await unread('集計.xlsx', '集計（職員数）.xlsx');
  expect(both).not.toContain('職員数');
  expect(both).not.toContain('回答');
  expect(both).toContain('コード');
});
