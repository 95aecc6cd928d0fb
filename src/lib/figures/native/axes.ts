import type { NativeAxis, NativeValue } from '#lib/charts/native/native-chart.ts';

const SCORES = { format: '0.0', labelFormat: '0.00' };
const DIFFERENCES = { format: '+0.0;-0.0;0.0', labelFormat: '+0.00;-0.00;0.00' };

/** Round ends and steps around values, so that no dot or interval is cut off. */
function around(values: readonly NativeValue[], steps: readonly number[], most: number) {
  const known = values.filter((value) => value !== null);
  const [least, greatest] = [Math.min(...known), Math.max(...known)];
  const step = steps.find((one) => (greatest - least) / one <= most) ?? steps.at(-1)!;
  const round = (value: number) => Number((value * step).toFixed(6));
  return known.length === 0
    ? {}
    : { min: round(Math.floor(least / step)), max: round(Math.ceil(greatest / step)), step };
}

const STEPS = [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50];
const MOST_STEPS = 7;

/** An axis of means on the answer scale. */
export const scoreAxis = (title: string, values: readonly NativeValue[]): NativeAxis => ({
  ...{ title, ...SCORES },
  ...around(values, [0.5, 1], MOST_STEPS),
});

/** An axis of differences of means, which holds 0. */
export const differenceAxis = (title: string, values: readonly NativeValue[]): NativeAxis => ({
  ...{ title, ...DIFFERENCES },
  ...around([...values, 0], STEPS, MOST_STEPS),
});

/** An axis of any values, from round to round. */
export const valueAxis = (
  title: string,
  values: readonly NativeValue[],
  formats: Pick<NativeAxis, 'format' | 'labelFormat'>,
): NativeAxis => ({ title, ...formats, ...around(values, STEPS, MOST_STEPS) });

/** An axis of people, courses or rows from 0. */
export const countAxis = (title: string): NativeAxis => ({ title, min: 0, format: '#,##0' });

/** The axis of bars that are a whole each: shares (0–1), printed in whole percent. */
export const wholeAxis = (title: string): NativeAxis => ({ title, min: 0, format: '0%' });

/** An axis of shares (0–1) from 0, with room for the ends of intervals where there are any. */
export const shareAxis = (title: string, ends: readonly NativeValue[] = []): NativeAxis => ({
  ...(ends.length === 0 ? {} : around([...ends, 0], STEPS, MOST_STEPS)),
  ...{ title, min: 0, format: '0%', labelFormat: '0.0%' },
});
