import { daysToIsoDate } from './iso-date.ts';

/** The largest power of ten that a double holds exactly. */
const EXACT_POWER = 22;
const MICROSECONDS_PER_SECOND = 1_000_000n;

/** NaN and the infinities have no cell: `null`. */
export function numberCell(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** The double nearest to `unscaled` · 10^−`scale`. */
export function decimalCell(unscaled: bigint, scale: number): number {
  const number = Number(unscaled);
  // Both exact, so that the division rounds once; otherwise the parser of numbers does.
  if (Number.isSafeInteger(number) && scale <= EXACT_POWER) return number / 10 ** scale;
  return Number(`${unscaled}e-${scale}`);
}

/** A day, counted from 1970-01-01, as ISO text; `null` for DuckDB's infinite dates. */
export function dateCell(days: number): string | null {
  return daysToIsoDate(days);
}

/**
 * Microseconds since 1970 as ISO text without zone: 2024-04-01T09:30:00, with a fraction where
 * there is one; `null` for DuckDB's infinite times.
 */
export function timestampCell(microseconds: bigint): string | null {
  const remainder = microseconds % MICROSECONDS_PER_SECOND;
  const fraction = remainder < 0n ? remainder + MICROSECONDS_PER_SECOND : remainder;
  const second = new Date(Number((microseconds - fraction) / 1000n));
  if (Number.isNaN(second.getTime())) return null;
  const text = second.toISOString().replace('.000Z', '');
  return fraction === 0n ? text : `${text}.${`${fraction}`.padStart(6, '0').replace(/0+$/, '')}`;
}
