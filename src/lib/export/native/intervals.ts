import type { NativeValue } from '#lib/charts/native/native-chart.ts';

const width = (from: NativeValue | undefined, to: NativeValue | undefined) =>
  from == null || to == null ? null : Math.max(0, to - from);

/**
 * Intervals as an office program keeps them: how far each reaches beyond its value, upwards and
 * downwards. `null` where no value has one.
 */
export function intervalOf(
  values: readonly NativeValue[],
  low: readonly NativeValue[] = [],
  high: readonly NativeValue[] = [],
) {
  const plus = values.map((value, i) => width(value, high[i]));
  const minus = values.map((value, i) => width(low[i], value));
  const hasOne = [...plus, ...minus].some((reach) => reach !== null);
  return hasOne ? { type: 'custom' as const, plus, minus, endCaps: false } : null;
}
