import type { Column } from './engine.ts';
import { quoteIdentifier } from './quote-identifier.ts';

const SQL_TYPES = {
  tinyint: 'TINYINT',
  smallint: 'SMALLINT',
  integer: 'INTEGER',
  double: 'DOUBLE',
  text: 'VARCHAR',
  date: 'DATE',
} as const satisfies Record<Column['type'], string>;

/** The name under which rows are collected until all are there. No statement sees it. */
export const INCOMING_TABLE = 'rows on their way in';

/**
 * Checks that the columns make a table.
 *
 * @throws RangeError when there is none, or one is longer or shorter than the first
 */
export function checkColumns(columns: readonly Column[]): void {
  const [first] = columns;
  if (!first) throw new RangeError('load: expected at least one column');
  for (const column of columns) {
    const valid = 'valid' in column && column.valid ? column.valid.length : column.values.length;
    if (column.values.length !== first.values.length || valid !== first.values.length) {
      throw new RangeError(
        `load: expected ${first.values.length} rows, found ${column.values.length} ` +
          `(${valid} valid marks) in column ${column.name}`,
      );
    }
  }
}

/** The statements before and after the rows: the old table goes only when the new one is whole. */
export function replaceStatements(
  table: string,
  columns: readonly Column[],
): { readonly before: string[]; readonly after: string[] } {
  const incoming = quoteIdentifier(INCOMING_TABLE);
  const definitions = columns.map(
    ({ name, type }) => `${quoteIdentifier(name)} ${SQL_TYPES[type]}`,
  );
  return {
    before: [`CREATE OR REPLACE TABLE ${incoming} (${definitions.join(', ')})`],
    after: [
      'BEGIN',
      `DROP TABLE IF EXISTS ${quoteIdentifier(table)}`,
      `ALTER TABLE ${incoming} RENAME TO ${quoteIdentifier(table)}`,
      'COMMIT',
    ],
  };
}
