import { describe, expect, it } from 'vitest';
import type { Column, Engine } from '#lib/engine/engine.ts';

const valid = Uint8Array.of(1, 0, 1);

/** One column of each type, three rows, the second missing wherever a column can miss one. */
const everyType: readonly Column[] = [
  { name: 'tiny', type: 'tinyint', values: Int8Array.of(-128, 99, 127), valid },
  { name: 'small', type: 'smallint', values: Int16Array.of(-32768, 99, 32767), valid },
  { name: 'whole', type: 'integer', values: Int32Array.of(-(2 ** 31), 99, 2 ** 31 - 1), valid },
  { name: 'real', type: 'double', values: Float64Array.of(0.1, 99, -1e-300), valid },
  { name: 'word', type: 'text', values: ['総務部 総務課', null, ''] },
  { name: 'day', type: 'date', values: ['2024-02-29', null, '0001-01-01'] },
  { name: 'all_there', type: 'integer', values: Int32Array.of(1, 2, 3) },
];

export function describeLoading(engine: () => Engine): void {
  describe('loading', () => {
    it('brings back every type and every missing value as it went in', async () => {
      await engine().load('every_type', everyType);
      expect(await engine().query('SELECT * FROM every_type')).toEqual([
        {
          tiny: -128,
          small: -32768,
          whole: -(2 ** 31),
          real: 0.1,
          word: '総務部 総務課',
          day: '2024-02-29',
          all_there: 1,
        },
        { tiny: null, small: null, whole: null, real: null, word: null, day: null, all_there: 2 },
        {
          tiny: 127,
          small: 32767,
          whole: 2 ** 31 - 1,
          real: -1e-300,
          word: '',
          day: '0001-01-01',
          all_there: 3,
        },
      ]);
    });

    it('gives each column the type it was declared with', async () => {
      await engine().load('every_type', everyType);
      const types = await engine().query(
        "SELECT data_type FROM duckdb_columns() WHERE table_name = 'every_type' ORDER BY column_index",
      );
      expect(types.map(({ data_type }) => data_type)).toEqual([
        'TINYINT',
        'SMALLINT',
        'INTEGER',
        'DOUBLE',
        'VARCHAR',
        'DATE',
        'INTEGER',
      ]);
    });

    it('keeps emoji, rare kanji, quotes, line breaks and a text of 100,000 characters', async () => {
      const texts = ['👩‍👩‍👧‍👦🎌', '𠮷野家・髙﨑㈱①', `"it's"; --`, 'a\r\nb\tc', '長'.repeat(100_000)];
      await engine().load('hard_text', [{ name: 'text', type: 'text', values: texts }]);
      const rows = await engine().query('SELECT text FROM hard_text');
      expect(rows.map(({ text }) => text)).toEqual(texts);
    });

    it('quotes the names of table and columns', async () => {
      const columns: Column[] = [
        { name: 'Q1 "満足度" (5段階)', type: 'tinyint', values: Int8Array.of(4) },
        { name: "x'; DROP TABLE y; --", type: 'tinyint', values: Int8Array.of(5) },
      ];
      await engine().load('表 "2024" select', columns);
      const rows = await engine().query('SELECT {first} + {second} AS total FROM {source}', {
        identifiers: {
          first: columns[0]?.name ?? '',
          second: columns[1]?.name ?? '',
          source: '表 "2024" select',
        },
      });
      expect(rows).toEqual([{ total: 9 }]);
    });

    it('replaces a table together with its columns, and views on it see the new rows', async () => {
      await engine().load('replaced', [
        { name: 'n', type: 'integer', values: Int32Array.of(1, 2) },
      ]);
      await engine().run(
        'CREATE OR REPLACE VIEW replaced_view AS SELECT count(*) AS rows FROM replaced',
      );
      await engine().load('replaced', [
        { name: 'n', type: 'integer', values: Int32Array.of(7, 8, 9) },
        { name: 'name', type: 'text', values: ['a', 'b', 'c'] },
      ]);
      expect(await engine().query('SELECT rows FROM replaced_view')).toEqual([{ rows: 3 }]);
    });

    it('makes a table without rows', async () => {
      await engine().load('no_rows', [
        { name: 'n', type: 'integer', values: new Int32Array(0) },
        { name: 'day', type: 'date', values: [] },
      ]);
      expect(await engine().query('SELECT n, day FROM no_rows')).toEqual([]);
    });

    it('keeps the order of many rows, across the seams of what travels at once', async () => {
      const rows = 300_000;
      const values = Int32Array.from({ length: rows }, (_, row) => row);
      const odd = Uint8Array.from(values, (row) => row % 2);
      const texts = Array.from(values, (row) => (row % 3 === 0 ? null : `r${row}`));
      await engine().load('many_rows', [
        { name: 'n', type: 'integer', values },
        { name: 'odd', type: 'integer', values, valid: odd },
        { name: 'text', type: 'text', values: texts },
      ]);
      const [wrong] = await engine().query(`
        SELECT count(*) AS wrong
        FROM many_rows
        WHERE n <> rowid
          OR odd IS DISTINCT FROM CASE WHEN n % 2 = 1 THEN n END
          OR text IS DISTINCT FROM CASE WHEN n % 3 > 0 THEN 'r' || n END`);
      expect(wrong).toEqual({ wrong: 0 });
    });

    it('takes whole numbers from a wider array and refuses one that does not fit', async () => {
      const wide = (value: number): Column[] => [
        { name: 'n', type: 'tinyint', values: Int32Array.of(1, value), valid: Uint8Array.of(1, 1) },
      ];
      await engine().load('narrowed', wide(-5));
      await expect(engine().load('narrowed', wide(300))).rejects.toMatchObject({
        code: 'query-failed',
        cause: { message: 'column n: row 1 is too large for tinyint' },
      });
      expect(await engine().query('SELECT n FROM narrowed')).toEqual([{ n: 1 }, { n: -5 }]);
    });

    it.each([
      ['a date that does not exist', [{ name: 'd', type: 'date', values: ['2023-02-29'] }]],
      [
        'a column shorter than the first',
        [
          { name: 'a', type: 'integer', values: Int32Array.of(1, 2) },
          { name: 'b', type: 'text', values: ['x'] },
        ],
      ],
      [
        'marks of another length than the values',
        [{ name: 'a', type: 'integer', values: Int32Array.of(1, 2), valid: Uint8Array.of(1) }],
      ],
      [
        'two columns of one name',
        [
          { name: 'a', type: 'integer', values: Int32Array.of(1) },
          { name: 'a', type: 'integer', values: Int32Array.of(1) },
        ],
      ],
      ['no column', []],
    ] satisfies [string, Column[]][])(
      'refuses %s and leaves the table that was there',
      async (_, columns) => {
        await engine().load('kept', [{ name: 'n', type: 'integer', values: Int32Array.of(42) }]);
        await expect(engine().load('kept', columns)).rejects.toMatchObject({
          code: 'query-failed',
        });
        expect(await engine().query('SELECT n FROM kept')).toEqual([{ n: 42 }]);
        expect(
          await engine().query(
            "SELECT table_name FROM duckdb_tables() WHERE table_name LIKE 'rows on%'",
          ),
        ).toEqual([]);
      },
    );
  });
}
