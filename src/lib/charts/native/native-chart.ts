/**
 * How a series of points or of a line is drawn where there is no bar. A ring is light
 * inside; a broken one is a light square with a broken outline, for what is not decided.
 */
export type NativeMarker =
  'circle' | 'ring' | 'square' | 'broken' | 'diamond' | 'triangle' | 'dash' | 'none';

/** One value of a series: unrounded; `null` where there is none or where it is hidden. */
export type NativeValue = number | null;

/** One series of a chart with categories. */
export type NativeSeries = {
  readonly name: string;
  /** One for each category, in their order. */
  readonly values: readonly NativeValue[];
  /** `#RRGGBB`. */
  readonly color: string;
  /** The lower and the upper end of each value's interval, absolute. */
  readonly low?: readonly NativeValue[];
  readonly high?: readonly NativeValue[];
  /** In a chart of bars: drawn as a line with markers above them. */
  readonly isLine?: boolean;
  readonly dash?: 'solid' | 'dash' | 'dot' | 'none';
  readonly marker?: NativeMarker;
  /** Printed beside each value, in the axis's format of labels. */
  readonly hasLabels?: boolean;
  /** Text on the fill, `#RRGGBB`; the label's colour. */
  readonly labelColor?: string;
};

export type NativeAxis = {
  /** Measure and unit. */
  readonly title?: string;
  readonly min?: number;
  readonly max?: number;
  /** Between two gridlines. */
  readonly step?: number;
  /** As a spreadsheet writes it: `0.00`, `#,##0`, `0.0%`. */
  readonly format: string;
  /** Of printed values, where they have more places than the axis. */
  readonly labelFormat?: string;
};

/** Rows of dots with intervals: each row a name, each series the rows that look alike. */
export type NativeDots = {
  readonly kind: 'dots';
  /** The names of the rows, from the top down. */
  readonly rows: readonly string[];
  readonly series: readonly NativeSeries[];
  readonly valueAxis: NativeAxis;
  /** Lines across all rows, with what is printed at them. */
  readonly lines?: readonly { readonly value: number; readonly label: string }[];
};

/** Bars (lying), columns (standing) or lines over categories. */
export type NativeCategories = {
  readonly kind: 'bar' | 'column' | 'line';
  /** `percent`: each bar is a whole, its parts are shares (0–1). */
  readonly stacking: 'none' | 'stacked' | 'percent';
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  readonly valueAxis: NativeAxis;
  readonly categoryTitle?: string;
};

/** One point of a scatter; its name is printed where it has one. */
export type NativePoint = {
  readonly x: number;
  readonly y: number;
  readonly label?: string;
  readonly low?: NativeValue;
  readonly high?: NativeValue;
};

export type NativeScatter = {
  readonly kind: 'scatter';
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly marker?: NativeMarker;
    readonly points: readonly NativePoint[];
  }[];
  readonly xAxis: NativeAxis;
  readonly yAxis: NativeAxis;
};

/**
 * A figure as data that an office program draws itself, so that it can be edited there: published
 * values with the colours and words of our own drawing. Figures that no office program can draw
 * (a heat map, a board) have none and travel as pictures.
 */
export type NativeChart = NativeCategories | NativeDots | NativeScatter;
