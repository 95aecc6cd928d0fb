import { describe, expect, it } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';

export function describeResults(engine: () => Engine): void {
  describe('results', () => {
    it.each([
      ['count(*)', 3],
      ['sum(n)', 3],
      ['sum(n + 3000000000)', 9_000_000_003],
      ['sum(n) - 10', -7],
      ['CAST(-170141183460469231731687303715884105727 AS HUGEINT)', -(2 ** 127)],
      ['CAST(18446744073709551615 AS UBIGINT)', 2 ** 64],
      ['CAST(3.095 AS DECIMAL(4, 3))', 3.095],
      ['CAST(-1234567890123456789.25 AS DECIMAL(30, 2))', Number('-1234567890123456789.25')],
      ['CAST(0.1 AS FLOAT)', Math.fround(0.1)],
      ["CAST('NaN' AS DOUBLE)", null],
      ["CAST('-Infinity' AS DOUBLE)", null],
      ["CAST('Infinity' AS FLOAT)", null],
      ['sum(n) = 3', true],
      ['sum(n) = 4', false],
      ['NULL', null],
      ['CAST(NULL AS VARCHAR)', null],
      ["DATE '2024-04-01'", '2024-04-01'],
      ["DATE '1899-12-31'", '1899-12-31'],
      ["CAST('infinity' AS DATE)", null],
      ["TIMESTAMP '2024-04-01 09:30:00'", '2024-04-01T09:30:00'],
      ["TIMESTAMP '1969-12-31 23:59:59.000250'", '1969-12-31T23:59:59.00025'],
      [
        "CAST('eb2a1c2e-0b7f-4b29-9b55-1d9c4a1d6a10' AS UUID)",
        'eb2a1c2e-0b7f-4b29-9b55-1d9c4a1d6a10',
      ],
      ["nfc_normalize('カ' || chr(12441))", 'ガ'.normalize('NFC')],
    ])('turns %s into %j', async (expression, value) => {
      const sql = `SELECT ${expression} AS value FROM range(3) AS source (n)`;
      expect(await engine().query(expression.match(/\(n|count/) ? sql : `${sql} LIMIT 1`)).toEqual([
        { value },
      ]);
    });

    it.each([
      'INTERVAL 1 DAY',
      "TIME '09:30:00'",
      '[1, 2]',
      "{'a': 1}",
      "CAST('a' AS BLOB)",
      "CAST('a' AS ENUM ('a', 'b'))",
      'CAST(1 AS UHUGEINT)',
    ])('refuses %s, which is no cell, with the column that holds it', async (expression) => {
      await expect(engine().query(`SELECT ${expression} AS odd`)).rejects.toMatchObject({
        code: 'query-failed',
        cause: {
          message: expect.stringMatching(/^result column odd: type .* cast it to VARCHAR$/),
        },
      });
    });

    it('keeps the order that ORDER BY asks for, nulls last', async () => {
      const sql = `
        SELECT n % 3 AS rest, CASE WHEN n > 1 THEN n END AS n
        FROM range(6) AS source (n)
        ORDER BY rest DESC, n`;
      const rows = await engine().query(sql);
      expect(rows.map(({ rest, n }) => [rest, n])).toEqual([
        [2, 2],
        [2, 5],
        [1, 4],
        [1, null],
        [0, 3],
        [0, null],
      ]);
    });

    it('returns plain rows, none where there is none, and numbers a column name that comes twice', async () => {
      expect(await engine().query('SELECT 1 AS n WHERE false')).toEqual([]);
      const [row] = await engine().query('SELECT 1 AS n, 2 AS n, 3 AS "__proto__"');
      expect(row).toEqual({ n: 1, n_1: 2, ['__proto___1']: 3 });
      expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
    });

    it('returns more rows than travel at once', async () => {
      const rows = await engine().query('SELECT n FROM range(150000) AS source (n) ORDER BY n');
      expect(rows.length).toBe(150_000);
      expect(rows.every(({ n }, index) => n === index)).toBe(true);
    });

    it('takes columns by a pattern with braces and without, and unpivots them', async () => {
      await engine().load('wide', [
        { name: 'respondent', type: 'integer', values: Int32Array.of(1, 2) },
        { name: 'q1', type: 'tinyint', values: Int8Array.of(5, 0), valid: Uint8Array.of(1, 0) },
        { name: 'q10', type: 'tinyint', values: Int8Array.of(3, 4) },
        { name: 'quarter', type: 'tinyint', values: Int8Array.of(9, 9) },
      ]);
      const long = (pattern: string): string => `
        SELECT respondent, item, score
        FROM (UNPIVOT (SELECT respondent, COLUMNS('${pattern}') FROM wide)
          ON COLUMNS('${pattern}') INTO NAME item VALUE score)
        ORDER BY respondent, item`;
      const all = [
        { respondent: 1, item: 'q1', score: 5 },
        { respondent: 1, item: 'q10', score: 3 },
        { respondent: 2, item: 'q10', score: 4 },
      ];
      expect(await engine().query(long(String.raw`^(q\d+)$`))).toEqual(all);
      expect(await engine().query(long(String.raw`^(q\d{2})$`))).toEqual(
        all.filter(({ item }) => item === 'q10'),
      );
    });

    it('takes a statement with a semicolon and comments, and a pivot over the values found', async () => {
      const sql =
        '-- first\nPIVOT (SELECT n % 2 AS rest, n FROM range(4) AS source (n)) ON rest USING sum(n); -- end';
      expect(await engine().query(sql)).toEqual([{ 0: 2, 1: 4 }]);
    });

    it.each(['', '-- nothing\n', ';'])('refuses %j, which says nothing', async (sql) => {
      await expect(engine().query(sql)).rejects.toMatchObject({
        code: 'query-failed',
        cause: { message: 'no statements' },
      });
    });

    it('answers several calls at once, in the order of the calls', async () => {
      await engine().run('CREATE OR REPLACE TABLE turns (n INTEGER)');
      const answers = await Promise.all([
        engine().run('INSERT INTO turns VALUES (1)'),
        engine().query('SELECT sum(n) AS sum FROM turns'),
        engine().load('turns', [{ name: 'n', type: 'integer', values: Int32Array.of(10, 20) }]),
        engine().query('SELECT sum(n) + $more AS sum FROM turns', { parameters: { more: 5 } }),
        engine().query('SELECT sum(n) + $more AS sum FROM turns', { parameters: { more: 7 } }),
      ]);
      expect(answers).toEqual([undefined, [{ sum: 1 }], undefined, [{ sum: 35 }], [{ sum: 37 }]]);
    });
  });
}
