import {
  Vector,
  DataType,
  DateUnit,
  TimeUnit,
  type Data,
  type RecordBatch,
  type Schema,
} from 'apache-arrow';
import { dateCell, decimalCell, numberCell, timestampCell } from '../cell-value.ts';
import type { CellValue } from '../engine.ts';
import type { ResultTable } from '../result-table.ts';
import { unreadableColumn } from '../unreadable-column.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

/** What a value that Arrow hands out becomes; never called with null. */
type ToCell = (value: unknown) => CellValue;

/** Four words of 32 bits, the lowest first, as one signed number. */
function unscaled(words: Uint32Array): bigint {
  const bits = words.reduceRight((high, word) => (high << 32n) | BigInt(word), 0n);
  return BigInt.asIntN(128, bits);
}

/** The reading of a type, `null` where no cell can hold it; the same types as `native-cells.ts`. */
function cellReader(type: DataType): ToCell | null {
  if (DataType.isInt(type) || DataType.isFloat(type)) return (value) => numberCell(Number(value));
  if (DataType.isDecimal(type)) {
    return (words) => decimalCell(unscaled(words as Uint32Array), type.scale);
  }
  if (DataType.isBool(type) || DataType.isUtf8(type)) return (value) => value as CellValue;
  if (DataType.isDate(type) && type.unit === DateUnit.DAY) {
    return (value) => dateCell(Number(value) / MILLISECONDS_PER_DAY);
  }
  if (DataType.isTimestamp(type) && type.unit === TimeUnit.MICROSECOND && !type.timezone) {
    // Arrow hands out milliseconds with a fraction, exact to the microsecond until the year 2255.
    return (value) => timestampCell(BigInt(Math.round(Number(value) * 1000)));
  }
  return DataType.isNull(type) ? () => null : null;
}

/** Numbers straight from their array: Arrow's own reading of each takes several times as long. */
function appendNumbers(data: Data, cells: CellValue[]): void {
  const values = data.values as ArrayLike<number | bigint>;
  const validBits = data.nullCount > 0 ? data.nullBitmap : null;
  for (let row = 0; row < data.length; row += 1) {
    const bit = data.offset + row;
    const isNull = validBits && (((validBits[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 0;
    cells.push(isNull ? null : numberCell(Number(values[row])));
  }
}

function appendCells(data: Data, toCell: ToCell, cells: CellValue[]): void {
  const { type } = data;
  if (DataType.isInt(type) || DataType.isFloat(type)) return appendNumbers(data, cells);
  const vector = new Vector([data]);
  for (let row = 0; row < vector.length; row += 1) {
    const value: unknown = vector.get(row);
    cells.push(value === null ? null : toCell(value));
  }
}

/**
 * A whole result, column by column.
 *
 * @throws TypeError when a column has a type that no cell can hold
 */
export function readArrowResult(schema: Schema, batches: readonly RecordBatch[]): ResultTable {
  const names = schema.fields.map(({ name }) => name);
  const columns = schema.fields.map((field, index) => {
    const toCell = cellReader(field.type as DataType);
    if (!toCell) throw unreadableColumn(field.name, String(field.type));
    const cells: CellValue[] = [];
    for (const batch of batches) {
      const data = batch.data.children[index];
      if (data) appendCells(data, toCell, cells);
    }
    return cells;
  });
  return { names, columns };
}
