import type { ParameterValue } from './engine.ts';

const LARGEST_INTEGER = 2 ** 31 - 1;

function numberType(value: number): string {
  if (!Number.isSafeInteger(value)) return 'DOUBLE';
  return value >= -LARGEST_INTEGER - 1 && value <= LARGEST_INTEGER ? 'INTEGER' : 'BIGINT';
}

/**
 * A parameter as the argument of EXECUTE: whole numbers as INTEGER or BIGINT, other numbers as
 * DOUBLE to the last bit, text as VARCHAR. DuckDB knows no escape inside '…' but the doubled quote.
 *
 * @throws RangeError when a text holds a NUL, which ends a statement
 */
export function quoteLiteral(value: ParameterValue): string {
  if (value === null) return 'NULL';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'number') return `'${value}'::${numberType(value)}`;
  if (value.includes('\0')) throw new RangeError('parameter: expected text without NUL');
  return `'${value.replaceAll("'", "''")}'`;
}
