import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';

const typeOf = 'SELECT $value AS value, typeof($value) AS type';

export function describeParameters(engine: () => Engine): void {
  describe('parameters', () => {
    it.each([
      [5, 'INTEGER'],
      [-2147483648, 'INTEGER'],
      [5_000_000_000, 'BIGINT'],
      [-9007199254740991, 'BIGINT'],
      [0.1, 'DOUBLE'],
      [-1e-7, 'DOUBLE'],
      [1e300, 'DOUBLE'],
      ['', 'VARCHAR'],
      ["it's 'quoted' \\ \" $value", 'VARCHAR'],
      ['函館市🎌', 'VARCHAR'],
      [true, 'BOOLEAN'],
      [false, 'BOOLEAN'],
      [null, '"NULL"'],
    ])('takes %j as %s', async (value, type) => {
      expect(await engine().query(typeOf, { parameters: { value } })).toEqual([{ value, type }]);
    });

    it('brings back any number and any text as it is', async () => {
      const value = fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
        fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0')),
      );
      await fc.assert(
        fc.asyncProperty(value, async (sent) => {
          const [row] = await engine().query('SELECT $sent AS sent', { parameters: { sent } });
          expect(row?.sent).toBe(sent === 0 ? 0 : sent);
        }),
        { numRuns: 100 },
      );
    });

    it('takes several, each as often as it is named, behind comments and with a semicolon', async () => {
      const sql = `
        -- The scores above a threshold, $not_a_parameter
        SELECT n, $factor * n AS scaled /* {no_placeholder} */
        FROM range(5) AS source (n)
        WHERE n > $threshold AND n * $factor < 40
        ORDER BY n DESC
        LIMIT $most; -- the end`;
      expect(
        await engine().query(sql, { parameters: { factor: 10, threshold: 1, most: 2 } }),
      ).toEqual([
        { n: 3, scaled: 30 },
        { n: 2, scaled: 20 },
      ]);
    });

    it('compares a text with a date, and takes one for a statement without rows', async () => {
      await engine().run('CREATE OR REPLACE TABLE chosen (day DATE)');
      const sql = `
        INSERT INTO chosen
        SELECT DATE '2024-03-31' + CAST(n AS INTEGER) FROM range(3) AS source (n)
        WHERE DATE '2024-03-31' + CAST(n AS INTEGER) >= $first`;
      await engine().run(sql, { parameters: { first: '2024-04-01' } });
      expect(await engine().query('SELECT day FROM chosen ORDER BY day')).toEqual([
        { day: '2024-04-01' },
        { day: '2024-04-02' },
      ]);
    });

    it('prepares no CREATE', async () => {
      const sql = 'CREATE TABLE with_parameter AS SELECT $a AS a';
      await expect(engine().run(sql, { parameters: { a: 1 } })).rejects.toMatchObject({
        code: 'query-failed',
      });
    });

    it.each([
      ['one that is missing', { a: 1 }],
      ['one too many', { a: 1, b: 2, c: 3 }],
      ['a text with a NUL', { a: 1, b: 'a\0b' }],
    ])('refuses %s', async (_, parameters) => {
      await expect(engine().query('SELECT $a + $b AS sum', { parameters })).rejects.toMatchObject({
        code: 'query-failed',
      });
    });
  });
}
