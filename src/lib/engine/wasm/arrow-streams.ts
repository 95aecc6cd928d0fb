import {
  BufferType,
  Data,
  DateDay,
  Field,
  Float64,
  Int16,
  Int32,
  Int8,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  Utf8,
} from 'apache-arrow';
import {
  dayValues,
  isTextColumn,
  numberValues,
  type NumberColumn,
  type TextColumn,
} from '../column-values.ts';
import { encodeTexts } from './encode-texts.ts';
import type { Column } from '../engine.ts';

/** Rows of one stream: DuckDB's own row group, so that each is written once and none grows large. */
const STREAM_ROWS = 122_880;

/** Tells Arrow to count the nulls itself. */
const UNCOUNTED = -1;

const NUMBER_TYPES = { tinyint: Int8, smallint: Int16, integer: Int32, double: Float64 } as const;

type Source = {
  readonly name: string;
  readonly type: DateDay | Utf8 | Int8 | Int16 | Int32 | Float64;
  /** The rows from `start` up to, but not with, `end`. */
  readonly slice: (start: number, end: number) => Data;
};

/** Whether each row counts, as Arrow's bits, the first row lowest; `null` where all do. */
function nullBitmap(length: number, counts: (row: number) => boolean): Uint8Array | null {
  const bits = new Uint8Array(Math.ceil(length / 8));
  let valid = 0;
  for (let row = 0; row < length; row += 1) {
    if (!counts(row)) continue;
    bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
    valid += 1;
  }
  return valid === length ? null : bits;
}

function numberSource(column: NumberColumn): Source {
  const type = new NUMBER_TYPES[column.type]();
  const values = numberValues(column);
  const slice = (start: number, end: number): Data => {
    const data = values.subarray(start, end);
    const valid = column.valid?.subarray(start, end);
    const bitmap = valid ? nullBitmap(data.length, (row) => valid[row] !== 0) : null;
    const validity = bitmap ? { [BufferType.VALIDITY]: bitmap } : {};
    const buffers = { [BufferType.DATA]: data, ...validity };
    return new Data(type, 0, data.length, bitmap ? UNCOUNTED : 0, buffers);
  };
  return { name: column.name, type, slice };
}

function dateSource(column: TextColumn): Source {
  const type = new DateDay();
  const days = dayValues(column);
  const slice = (start: number, end: number): Data => {
    const rows = days.slice(start, end);
    const bitmap = nullBitmap(rows.length, (row) => rows[row] !== null);
    const data = Int32Array.from(rows, (day) => day ?? 0);
    return makeData({ type, length: rows.length, nullBitmap: bitmap, data });
  };
  return { name: column.name, type, slice };
}

function textSource({ name, values }: TextColumn): Source {
  const type = new Utf8();
  const slice = (start: number, end: number): Data => {
    const rows = values.slice(start, end);
    const bitmap = nullBitmap(rows.length, (row) => rows[row] !== null);
    const { bytes: data, offsets: valueOffsets } = encodeTexts(rows);
    return makeData({ type, length: rows.length, nullBitmap: bitmap, valueOffsets, data });
  };
  return { name, type, slice };
}

function sourceOf(column: Column): Source {
  if (!isTextColumn(column)) return numberSource(column);
  return column.type === 'date' ? dateSource(column) : textSource(column);
}

/** The rows of a table as Arrow IPC streams, each whole in itself; none where there is no row. */
export function* arrowStreams(columns: readonly Column[]): Generator<Uint8Array> {
  const sources = columns.map(sourceOf);
  const fields = sources.map(({ name, type }) => new Field(name, type, true));
  const schema = new Schema(fields);
  const rows = columns[0]?.values.length ?? 0;
  for (let start = 0; start < rows; start += STREAM_ROWS) {
    const end = Math.min(start + STREAM_ROWS, rows);
    const children = sources.map(({ slice }) => slice(start, end));
    const data = makeData({ type: new Struct(fields), length: end - start, children });
    yield tableToIPC(new Table([new RecordBatch(schema, data)]), 'stream');
  }
}
