import type { DrawSettings } from '#lib/charts/chart-settings.ts';
import type { LegendEntry } from '#lib/charts/legend.ts';
import type { NativeChart } from '#lib/charts/native/native-chart.ts';
import type { MetricId } from '#lib/metrics/catalogue.ts';

/** A value hidden to protect a small group. */
export const SUPPRESSED = { suppressed: true } as const;

/** A cell of a figure's data: unrounded, blank, or hidden. */
export type TableCell = string | number | null | typeof SUPPRESSED;

export type TableColumn = {
  readonly header: string;
  /** A header over neighbouring columns of the same group. */
  readonly group?: string;
  /** How a number is printed on screen; a column with it is numeric. */
  readonly format?: (value: number) => string;
  readonly isStrong?: boolean;
};

/** The data of a figure, as its table and its CSV show them. */
export type FigureTable = {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
};

/** What can be pointed at in a figure, by the id of its `markBoxes`, with what its panel says. */
export type FigureMark = {
  readonly id: string;
  readonly label: string;
  /** Value, n, interval, difference, or the reason where it is hidden: one line each. */
  readonly details: readonly string[];
};

/**
 * A figure as it stands in a document: the finding, the words around it, the drawing and the data.
 * Everything in it comes from published rows.
 */
export type Figure = {
  /** Names the figure in addresses and files: `items`, `goal-burn-up`. */
  readonly id: string;
  /** Whose definition is one click away. */
  readonly metric: MetricId;
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly source: string;
  readonly n: string | null;
  /** Title, key values and trend in words, for those who do not see the drawing. */
  readonly description: string;
  readonly legend: readonly LegendEntry[];
  /** Width in px at which a document shows it, where the usual one is too narrow. */
  readonly documentWidth?: number;
  readonly draw: (settings: DrawSettings) => SVGSVGElement;
  readonly table: FigureTable;
  /** What an office program draws itself; absent where it takes a picture. */
  readonly native?: NativeChart;
  /** In the order in which the arrow keys go. */
  readonly marks?: readonly FigureMark[];
};
