import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import { quoteIdentifier } from '#lib/engine/quote-identifier.ts';
import { startNativeEngine } from '#lib/engine/start-native-engine.ts';

describe('quoting an identifier', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startNativeEngine();
  });
  afterAll(() => engine.close());

  it.each([
    ['score', '"score"'],
    ['部署 名', '"部署 名"'],
    ['a"b', '"a""b"'],
    ['"; DROP TABLE answer; --', '"""; DROP TABLE answer; --"'],
  ])('writes %s as %s', (name, quoted) => {
    expect(quoteIdentifier(name)).toBe(quoted);
  });

  it.each(['', 'a\0b'])('refuses %j, which names nothing', (name) => {
    expect(() => quoteIdentifier(name)).toThrow(RangeError);
  });

  it('names exactly that column for DuckDB, whatever the name', async () => {
    const anyName = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 40 })
      .filter((name) => !name.includes('\0') && name !== '__proto__');
    await fc.assert(
      fc.asyncProperty(anyName, async (name) => {
        const rows = await engine.query(`SELECT 1 AS ${quoteIdentifier(name)}`);
        expect(rows.map((row) => Object.entries(row))).toEqual([[[name, 1]]]);
      }),
      { numRuns: 300 },
    );
  });
});
