import { describe, expect, it } from 'vitest';
import { EngineError } from '#lib/engine/engine-error.ts';
import type { Engine, QueryOptions } from '#lib/engine/engine.ts';

/** The failure of a statement that must fail. */
async function failureOf(
  engine: Engine,
  sql: string,
  options?: QueryOptions,
): Promise<EngineError> {
  const failure: unknown = await engine.query(sql, options).catch((error: unknown) => error);
  if (!(failure instanceof EngineError)) throw new Error(`expected a failure of ${sql}`);
  return failure;
}

const causeOf = (failure: EngineError): string => (failure.cause as Error).message;

/** Everything of an error that a report could carry away. */
const allOf = (failure: EngineError): string =>
  [failure.message, failure.stack, causeOf(failure), (failure.cause as Error).stack].join('\n');

export function describeFailures(engine: () => Engine): void {
  describe('failures', () => {
    it.each([
      ['SELEC 1', 'Parser Error: syntax error at or near "SELEC"'],
      ['SELECT missing_column', 'Binder Error: Referenced column "missing_column"'],
      [
        'SELECT 1 FROM missing_table',
        'Catalog Error: Table with name missing_table does not exist',
      ],
    ])('carry the statement %s and the words of DuckDB', async (sql, words) => {
      const failure = await failureOf(engine(), sql);
      expect(failure).toMatchObject({ code: 'query-failed', sql });
      expect(failure.message).toContain(sql);
      expect(causeOf(failure)).toContain(words);
      expect(causeOf(failure)).toContain('LINE 1:');
    });

    it.each([
      ['SELECT CAST($name AS INTEGER) AS n'],
      ["SELECT strptime($name, '%Y') AS n"],
      ["SELECT DATE '2024-04-01' = $name AS same"],
      ['SELECT error($name)'],
      ['SELECT missing_function($name)'],
    ])('never carry a parameter: %s', async (sql) => {
      const failure = await failureOf(engine(), sql, { parameters: { name: "山田'花子'" } });
      expect(failure).toMatchObject({ code: 'query-failed', sql });
      expect(allOf(failure)).not.toMatch(/山田|花子/);
    });

    it('never carry a cell', async () => {
      await engine().load('secret', [
        { name: 'word', type: 'text', values: ['佐藤 "次郎" o\'clock'] },
        { name: 'n', type: 'integer', values: Int32Array.of(2_147_483_646) },
      ]);
      for (const sql of [
        'SELECT CAST(word AS INTEGER) AS n FROM secret',
        'SELECT CAST(word AS DATE) AS day FROM secret',
        "SELECT strptime(word, '%Y-%m-%d') AS day FROM secret",
        'SELECT n * n AS square FROM secret',
        'SELECT CAST(n AS TINYINT) AS n FROM secret',
      ]) {
        const failure = await failureOf(engine(), sql);
        expect(causeOf(failure)).toMatch(/^(Conversion|Invalid Input|Out of Range) Error: /);
        expect(allOf(failure)).not.toMatch(/佐藤|次郎|clock|2147483646/);
      }
    });

    it('are no crash, whatever words a cell brings into them', async () => {
      for (const word of ['unreachable', 'function signature mismatch', 'FATAL Error: x']) {
        const parameters = { word };
        const failure = await failureOf(engine(), 'SELECT CAST($word AS INTEGER)', { parameters });
        expect(failure.code).toBe('query-failed');
      }
      expect(await engine().query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    });

    it('leave no transaction open behind them', async () => {
      await engine().run('BEGIN');
      await failureOf(engine(), 'SELECT missing_column');
      expect(await engine().query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await engine().run('BEGIN');
      await engine().run('COMMIT');
    });

    it('name a placeholder without identifier and an identifier without placeholder', async () => {
      expect(causeOf(await failureOf(engine(), 'SELECT {column} AS n'))).toBe(
        'placeholder {column}: no identifier',
      );
      const identifiers = { column: 'n' };
      expect(causeOf(await failureOf(engine(), "SELECT '{column}' AS n", { identifiers }))).toBe(
        'identifier column: no placeholder',
      );
    });
  });
}
