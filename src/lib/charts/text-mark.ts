import * as Plot from '@observablehq/plot';
import type { Palette } from './palette.ts';

type Of<Datum, Value> = Value | ((datum: Datum) => Value);

/** How a column of labels is set; `y` is the middle of the line. */
export type TextMarkOptions<Datum> = {
  readonly x: Of<Datum, number>;
  readonly y: Of<Datum, number>;
  readonly text: Of<Datum, string>;
  readonly size: number;
  readonly fill: Of<Datum, string>;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Paper around the letters, where lines run behind them. */
  readonly halo?: Palette;
};

function each<Datum, Value>(of: Of<Datum, Value>): (datum: Datum) => Value {
  return typeof of === 'function' ? (of as (datum: Datum) => Value) : () => of;
}

/** One label per datum. An empty text draws nothing. */
export function textMark<Datum>(
  data: readonly Datum[],
  options: TextMarkOptions<Datum>,
): Plot.Text {
  const { fill, halo } = options;
  return Plot.text([...data], {
    x: each(options.x),
    y: each(options.y),
    text: each(options.text),
    fontSize: options.size,
    fontWeight: options.bold ? 700 : 400,
    textAnchor: options.anchor ?? 'start',
    fill: typeof fill === 'string' ? fill : each(fill),
    ...(halo ? { stroke: halo.canvas, strokeWidth: 4 } : {}),
  });
}

/** A single label. */
export const oneText = (options: TextMarkOptions<null>): Plot.Text => textMark([null], options);
