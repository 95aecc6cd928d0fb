import type { NativeChart } from '#lib/charts/native/native-chart.ts';
import type { ReportFont, ReportLayout } from '#lib/domain/report/report.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { ExportTable, FigureDocument, TableDocument } from '../figure-document.ts';

/** How a figure's number was made, in words, for notes and sources. */
export type ReportDefinition = {
  /** The metric's id: `engagement.items`. */
  readonly metric: string;
  readonly title: string;
  /** What it is, of whom, its range, its blanks. */
  readonly description: string;
  readonly formula: string;
};

/** What a figure or a table of a report carries beside its words and data. */
type Numbered = {
  /** The part of the report it stands for. */
  readonly id: string;
  /** Its name in the catalogue of figures: `items`; a template may ask for it so. */
  readonly figure?: string;
  /** What it is called in the outline: 「13項目の平均スコア」. */
  readonly name: string;
  readonly definition: ReportDefinition;
};

/** What can be pointed at in a chart, by the `data-mark` of its area, with what is told of it. */
export type ReportMark = {
  readonly id: string;
  readonly label: string;
  readonly details: readonly string[];
};

/** A figure of a report: its chart is drawn for paper, `PAPER_WIDTH` px wide. */
export type ReportFigure = Numbered &
  FigureDocument & {
    /** In the order of the arrow keys; pictures leave their areas out (`cleanDrawing`). */
    readonly marks?: readonly ReportMark[];
    /** Title, key values and trend in words, for those who do not see the drawing. */
    readonly description: string;
    /** What an office program draws itself; `null` where it takes a picture. */
    readonly native: NativeChart | null;
  };

/** A table of a report, 表1. */
export type ReportTable = Numbered & TableDocument;

/** Rows of a table, from one to before another. */
export type RowRange = { readonly from: number; readonly to: number };

/** One block of a report, in reading order. */
export type ReportBlock =
  /** Title, subtitle, issuer and date, on a page of its own. */
  | { readonly kind: 'cover' }
  /** 目次, made from the headings. */
  | { readonly kind: 'contents' }
  | {
      readonly kind: 'heading';
      readonly id: string;
      readonly level: 1 | 2;
      /** 「1」; `null` for what carries none. */
      readonly number: string | null;
      readonly text: string;
    }
  | { readonly kind: 'paragraph'; readonly id: string; readonly text: string }
  | { readonly kind: 'list'; readonly id: string; readonly items: readonly string[] }
  /** A table that is no figure, without number: the survey's facts, the glossary, the log. */
  | {
      readonly kind: 'facts';
      readonly id: string;
      readonly label: string;
      readonly table: ExportTable;
    }
  | { readonly kind: 'figure'; readonly figure: ReportFigure }
  /** Where it is longer than a page, `rows` are those that stand where it begins. */
  | { readonly kind: 'table'; readonly table: ReportTable; readonly rows?: RowRange }
  /** More rows of a table longer than a page, overleaf; left out where there are no pages. */
  | { readonly kind: 'table-rest'; readonly table: ReportTable; readonly rows: RowRange };

/**
 * A report ready to be written out: words, figures and tables in their order, all of them published.
 * Every writer takes it as it is and computes nothing.
 */
export type ReportDocument = {
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle: string;
  /** Who issues it. */
  readonly issuer: string;
  /** 作成日 as ISO date; also the time that the files carry. */
  readonly date: string;
  /** 基準日 as ISO date. */
  readonly asOf: string | null;
  /** Who may see it, as 内部限り; `null` where anybody may. */
  readonly marking: string | null;
  readonly fictional: boolean;
  readonly font: ReportFont;
  readonly layout: ReportLayout;
  readonly blocks: readonly ReportBlock[];
  /** For each page of paper, the index of its first block; pages of a document begin there. */
  readonly pages: readonly number[];
  readonly fileName: { readonly city: string; readonly document: string; readonly date: string };
};

/** Width in px at which a chart is drawn for paper: 12 px are then 8 pt on 170 mm. */
export const PAPER_WIDTH = 720;
/** Width of the text on A4 with margins of 20 mm. */
export const TEXT_WIDTH_MM = 170;

/** A picture of an SVG as PNG; the browser's canvas or a rasteriser of the command line. */
export type Rasterise = (svg: SVGSVGElement, scale: number) => Promise<Uint8Array>;

/** How a writer works. */
export type WriteOptions = {
  readonly rasterise: Rasterise;
  readonly signal?: AbortSignal;
  /** 0 to 1. */
  readonly onProgress?: (share: number) => void;
};
