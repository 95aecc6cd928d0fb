import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { IssueSchema } from '#lib/domain/issue.ts';
import { DEFAULT_WORKSPACE_FILE } from '#lib/domain/workspace-file.ts';
import type { Dataset } from '#lib/intake/dataset.ts';
import { readDataset } from '#lib/intake/read-dataset.ts';
import { openFixture } from './read-fixture.ts';

const FOLDER = new URL('../fixtures/intake/', import.meta.url);
/** The one that is made to be large stays out: it is judged in a test of its own. */
const files = readdirSync(FOLDER)
  .filter((name) => !/\.(?:json|md)$|lying/.test(name))
  .map(openFixture)
  .filter(({ bytes }) => bytes.length > 0);
const workbooks = files.filter(({ name }) => /^workbook-(?:dates|phonetic|several)/.test(name));

/** Runs for so long at the most; the same cases on every machine, as far as it comes. */
const BOX = { seed: 20_240_401, interruptAfterTimeLimit: 8000, markInterruptAsFailure: false };

/** Rows or issues, and every row accounted for. */
function expectSound({ accounts, rows, quarantine, issues }: Dataset): void {
  expect(accounts.rows).toBe(accounts.used + accounts.quarantined + accounts.leftOut);
  expect(accounts.quarantined).toBe(quarantine.length);
  // A row of a table with years across is used once and gives a row for each year.
  expect(accounts.used).toBeLessThanOrEqual(rows.length);
  expect(accounts.used === 0).toBe(rows.length === 0);
  for (const issue of issues) expect(IssueSchema.safeParse(issue).success).toBe(true);
  if (rows.length === 0) expect(issues.length).toBeGreaterThan(0);
}

const expectAnswer = async (name: string, bytes: Uint8Array) =>
  expectSound(await readDataset({ name, bytes }, DEFAULT_WORKSPACE_FILE));

const position = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const change = fc.record({ at: position, byte: fc.nat(255), length: fc.nat(40) });

/** Bytes overwritten, cut out, doubled; then cut off. */
function damage(bytes: Uint8Array, changes: readonly Change[], kept: number): Uint8Array {
  let damaged = Array.from(bytes);
  for (const { at, byte, length, how } of changes) {
    const from = Math.floor(at * damaged.length);
    if (how === 'overwrite') damaged[from] = byte;
    if (how === 'cut') damaged.splice(from, length);
    if (how === 'double') damaged.splice(from, 0, ...damaged.slice(from, from + length));
  }
  damaged = damaged.slice(0, Math.ceil(kept * damaged.length));
  return Uint8Array.from(damaged);
}

type Change = { at: number; byte: number; length: number; how: 'overwrite' | 'cut' | 'double' };
const changes = fc.array(
  fc
    .tuple(change, fc.constantFrom('overwrite', 'cut', 'double'))
    .map(([where, how]): Change => ({ ...where, how })),
  { minLength: 1, maxLength: 12 },
);
const kept = fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, position);

describe('whatever bytes are dropped, reading ends in rows or in issues', () => {
  it('for random bytes, also behind the beginning of a workbook or a page', async () => {
    const beginnings = [
      '',
      'PK\u0003\u0004',
      'ÐÏ\u0011à¡±\u001aá',
      '<html><table><tr>',
      'ÿþ',
      '<?xml',
    ];
    const beginning = fc.constantFrom(...beginnings.map((text) => Buffer.from(text, 'latin1')));
    await fc.assert(
      fc.asyncProperty(beginning, fc.uint8Array({ maxLength: 2000 }), (start, rest) =>
        expectAnswer('random.csv', Uint8Array.from([...start, ...rest])),
      ),
      { ...BOX, numRuns: 400 },
    );
  }, 30_000);

  it('for every file of the collection, damaged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), changes, kept, ({ name, bytes }, list, part) =>
        expectAnswer(name, damage(bytes, list, part)),
      ),
      { ...BOX, numRuns: 400 },
    );
  }, 30_000);

  it('for a workbook whose parts are damaged and packed again', async () => {
    const packed = workbooks.flatMap(({ name, bytes }) => {
      const parts = unzipSync(bytes);
      const wanted = Object.keys(parts).filter((part) => part.startsWith('xl/'));
      return wanted.map((part) => ({ name, parts, part }));
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...packed), changes, async ({ name, parts, part }, list) => {
        const damaged = damage(parts[part] ?? new Uint8Array(), list, 1);
        await expectAnswer(name, zipSync({ ...parts, [part]: damaged }, { level: 1 }));
      }),
      { ...BOX, numRuns: 300 },
    );
  }, 30_000);
});
