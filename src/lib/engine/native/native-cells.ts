import {
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBTimestampValue,
  DuckDBTypeId,
  type DuckDBDataChunk,
  type DuckDBResult,
  type DuckDBValue,
} from '@duckdb/node-api';
import { dateCell, decimalCell, numberCell, timestampCell } from '../cell-value.ts';
import type { CellValue } from '../engine.ts';
import type { ResultTable } from '../result-table.ts';
import { unreadableColumn } from '../unreadable-column.ts';

/** The types that become a cell; the same as in `arrow-cells.ts`. */
const READABLE: ReadonlySet<DuckDBTypeId> = new Set([
  DuckDBTypeId.SQLNULL,
  DuckDBTypeId.BOOLEAN,
  DuckDBTypeId.TINYINT,
  DuckDBTypeId.SMALLINT,
  DuckDBTypeId.INTEGER,
  DuckDBTypeId.BIGINT,
  DuckDBTypeId.UTINYINT,
  DuckDBTypeId.USMALLINT,
  DuckDBTypeId.UINTEGER,
  DuckDBTypeId.UBIGINT,
  DuckDBTypeId.HUGEINT,
  DuckDBTypeId.FLOAT,
  DuckDBTypeId.DOUBLE,
  DuckDBTypeId.DECIMAL,
  DuckDBTypeId.VARCHAR,
  DuckDBTypeId.UUID,
  DuckDBTypeId.DATE,
  DuckDBTypeId.TIMESTAMP,
]);

function nativeCell(value: DuckDBValue): CellValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return numberCell(value);
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof DuckDBDecimalValue) return decimalCell(value.value, value.scale);
  if (value instanceof DuckDBDateValue) return dateCell(value.days);
  if (value instanceof DuckDBTimestampValue) return timestampCell(value.micros);
  return String(value);
}

function readColumn(chunks: readonly DuckDBDataChunk[], column: number): CellValue[] {
  const cells: CellValue[] = [];
  for (const chunk of chunks) {
    const vector = chunk.getColumnVector(column);
    for (let row = 0; row < vector.itemCount; row += 1) {
      cells.push(nativeCell(vector.getItem(row)));
    }
  }
  return cells;
}

/**
 * A whole result, column by column.
 *
 * @throws Error when there was no statement, in the words of DuckDB-WASM; DuckDB itself is content
 * @throws TypeError when a column has a type that no cell can hold
 */
export async function readNativeResult(result: DuckDBResult): Promise<ResultTable> {
  if (result.columnCount === 0) throw new Error('no statements');
  const names = result.columnNames();
  names.forEach((name, column) => {
    const type = result.columnType(column);
    if (!READABLE.has(type.typeId)) throw unreadableColumn(name, String(type));
  });
  const chunks = await result.fetchAllChunks();
  return { names, columns: names.map((_, column) => readColumn(chunks, column)) };
}
