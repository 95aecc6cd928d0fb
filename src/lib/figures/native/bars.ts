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

/** A part of stacked bars; its number stands on its fill. */
export const stackedPart = (
  name: string,
  color: string,
  values: readonly NativeValue[],
): NativeSeries => ({
  ...{ name, color, values, hasLabels: true },
  labelColor: textOnFill(color, LIGHT),
});
