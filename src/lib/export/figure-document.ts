import type { LegendEntry } from '#lib/charts/legend.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** A value that stays hidden to protect a small group; every export writes `x` in its place. */
export type Suppressed = { readonly suppressed: true };

/** An unrounded number, a text, nothing (a blank is no 0), or a hidden value. */
export type ExportCell = string | number | null | Suppressed;

export type ExportColumn = {
  readonly header: string;
  /** A header over neighbouring columns, as 年度 over 科目数 and 受講者数. */
  readonly group?: string;
  /** How its numbers are written where people read them; a CSV keeps the unrounded value. */
  readonly format?: (value: number) => string;
  /** Set to the right; by default what has a format. */
  readonly isNumeric?: boolean;
};

/** The data of a figure: one cell per column in each row. */
export type ExportTable = {
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly ExportCell[])[];
};

/** The words that travel with a figure. */
export type ExportCaption = {
  /** 図番号: 「図4」, for tables 「表1」. */
  readonly number: string;
  /** The finding, as a sentence that can be true or false. */
  readonly title: string;
  /** Measure (unit), population, period. */
  readonly subtitle: string;
  readonly note?: string;
  readonly source: string;
  /** The base of the figure: a number of people, or words where it differs by row. */
  readonly n?: ExportCell;
};

/** A table with its words, ready to leave the product. */
export type TableDocument = {
  readonly locale: Locale;
  readonly caption: ExportCaption;
  /** Who may see it, as 内部限り; `null` where anybody may. */
  readonly marking: string | null;
  /** Whether the data are those of the sample city. */
  readonly fictional: boolean;
  readonly table: ExportTable;
  /** What a file is called after, beside number and title; `date` is an ISO date. */
  readonly fileName: { readonly city: string; readonly document: string; readonly date: string };
};

/** A figure with its words and its data, ready to leave the product. */
export type FigureDocument = TableDocument & {
  /** In the order of the marks; empty where labels in the chart say it all. */
  readonly legend: readonly LegendEntry[];
  /** Drawn at its width with the light palette; it is read, never changed. */
  readonly chart: SVGSVGElement;
};
