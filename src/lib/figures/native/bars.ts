import type {
  NativeAxis,
  NativeCategories,
  NativeSeries,
  NativeValue,
} from '#lib/charts/native/native-chart.ts';
import { LIGHT } from '#lib/charts/palette.ts';
import { textOnFill } from '#lib/charts/text-on-fill.ts';

/** Lying bars of one measure, each with its value and, where given, its interval. */
export const measuredBars = (
  categories: readonly string[],
  measure: { readonly name: string; readonly color: string },
  values: {
    readonly values: readonly NativeValue[];
    readonly low?: readonly NativeValue[];
    readonly high?: readonly NativeValue[];
  },
  valueAxis: NativeAxis,
): NativeCategories => ({
  kind: 'bar',
  stacking: 'none',
  categories,
  // With an interval at its end a value stands on the bar.
  series: [
    {
      ...{ ...measure, ...values, hasLabels: true },
      ...(values.low && { labelColor: textOnFill(measure.color, LIGHT) }),
    },
  ],
  valueAxis,
});

/**
 * Counts of parts as shares (0–1) of the whole that the parts of a row make; none where a part of
 * the row is hidden, because then its whole is not known. An office program prints the numbers that
 * it holds, so a bar that is to tell shares holds shares.
 *
 * @param parts the counts of each part, row by row
 */
export function sharesOf(parts: readonly (readonly NativeValue[])[]): NativeValue[][] {
  const wholeOf = (row: number) =>
    parts.reduce<NativeValue>((sum, counts) => {
      const count = counts[row] ?? null;
      return sum === null || count === null ? null : sum + count;
    }, 0);
  const wholes = (parts[0] ?? []).map((_, row) => wholeOf(row));
  return parts.map((counts) =>
    counts.map((count, row) => {
      const whole = wholes[row] ?? null;
      return count === null || whole === null || whole === 0 ? null : count / whole;
    }),
  );
}

/** A part of stacked bars; its number stands on its fill. */
export const stackedPart = (
  name: string,
  color: string,
  values: readonly NativeValue[],
): NativeSeries => ({
  ...{ name, color, values, hasLabels: true },
  labelColor: textOnFill(color, LIGHT),
});
