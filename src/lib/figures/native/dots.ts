import type {
  NativeAxis,
  NativeDots,
  NativeMarker,
  NativeSeries,
  NativeValue,
} from '#lib/charts/native/native-chart.ts';

/** Rows that look alike: what they have in common, its colour and its shape. */
export type Look = {
  readonly name: string;
  readonly color: string;
  readonly marker: NativeMarker;
};

/** Values with their intervals, one for each row. */
export type DotValues = {
  readonly values: readonly NativeValue[];
  readonly low: readonly NativeValue[];
  readonly high: readonly NativeValue[];
};

/**
 * Rows of dots, one series for each look that a row has.
 *
 * @param lookAt the look of a row by its place; `null` where it has none, as without a value
 */
export function lookedDots(
  rows: readonly string[],
  { values, low, high }: DotValues,
  looks: { readonly all: readonly Look[]; readonly at: (row: number) => Look | null },
  axis: NativeAxis,
  lines: NativeDots['lines'] = [],
): NativeDots {
  const own = rows.map((_, row) => looks.at(row));
  const series = looks.all.flatMap((look): NativeSeries[] => {
    const of = (all: readonly NativeValue[]) =>
      all.map((value, row) => (own[row] === look ? value : null));
    if (!own.includes(look)) return [];
    return [{ ...look, values: of(values), low: of(low), high: of(high), hasLabels: true }];
  });
  return { kind: 'dots', rows, series, valueAxis: axis, lines };
}
