import {
  DATE,
  DOUBLE,
  DuckDBDataChunk,
  DuckDBDateValue,
  INTEGER,
  SMALLINT,
  TINYINT,
  VARCHAR,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';
import { dayValues, isTextColumn, numberValues } from '../column-values.ts';
import type { Column } from '../engine.ts';

/** Rows of one data chunk: DuckDB's own vector size, and the most it takes. */
const CHUNK_ROWS = 2048;

type Source = {
  readonly type: DuckDBType;
  readonly length: number;
  readonly valueAt: (row: number) => DuckDBValue;
};

const NUMBER_TYPES = { tinyint: TINYINT, smallint: SMALLINT, integer: INTEGER, double: DOUBLE };

function sourceOf(column: Column): Source {
  const { length } = column.values;
  if (isTextColumn(column)) {
    if (column.type === 'text') {
      return { type: VARCHAR, length, valueAt: (row) => column.values[row] ?? null };
    }
    const days = dayValues(column).map((day) => (day === null ? null : new DuckDBDateValue(day)));
    return { type: DATE, length, valueAt: (row) => days[row] ?? null };
  }
  const { type, valid } = column;
  const values = numberValues(column);
  const valueAt = (row: number): DuckDBValue => (valid?.[row] === 0 ? null : (values[row] ?? null));
  return { type: NUMBER_TYPES[type], length, valueAt };
}

/** The rows of a table as DuckDB's data chunks, one after another. */
export function* nativeChunks(columns: readonly Column[]): Generator<DuckDBDataChunk> {
  const sources = columns.map(sourceOf);
  const types = sources.map(({ type }) => type);
  const rows = sources[0]?.length ?? 0;
  for (let start = 0; start < rows; start += CHUNK_ROWS) {
    const count = Math.min(CHUNK_ROWS, rows - start);
    const chunk = DuckDBDataChunk.create(types, count);
    sources.forEach(({ valueAt }, column) => {
      const vector = chunk.getColumnVector(column);
      for (let row = 0; row < count; row += 1) vector.setItem(row, valueAt(start + row));
      vector.flush();
    });
    yield chunk;
  }
}
