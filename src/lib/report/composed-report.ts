import type { ReportCheckCode } from '#lib/domain/report/report-check.ts';
import type { Report } from '#lib/domain/report/report.ts';
import type {
  ReportDocument,
  ReportFigure,
  ReportTable,
} from '#lib/export/report/report-document.ts';
import type { Ask } from '#lib/figures/catalogue/catalogued-figure.ts';
import type { FigureContext } from '#lib/figures/figure-context.ts';

/** What became of one file of the workspace, for the calculation log. */
export type ReportFile = {
  readonly name: string;
  readonly kind: string | null;
  readonly rows: number;
  readonly used: number;
  readonly quarantined: number;
  readonly left_out: number;
};

/** What a report is made of: published rows on demand, and the settings they were published under. */
export type ReportSource = {
  readonly ask: Ask;
  readonly context: FigureContext;
  /** 内部限り, or `null` where anybody may see the results. */
  readonly marking: string | null;
  readonly engine: { readonly name: string; readonly version: string };
  readonly files: readonly ReportFile[];
};

/** A value that is another than when the figure was last looked at. */
export type ChangedValue = {
  /** Its line and its column in the figure's table. */
  readonly row: string;
  readonly column: string;
  /** As printed; x where hidden, both where it is hidden now; empty where blank. */
  readonly before: string;
  readonly after: string;
};

/** How a figure's data differ from those that were seen; none where nothing does. */
export type FigureChange = {
  /** How many values are others, of how many. */
  readonly changed: number;
  readonly of: number;
  /** The largest changes first, at most three. */
  readonly largest: readonly ChangedValue[];
};

/** A figure or table of a report as it came out. */
export type ComposedFigure = {
  /** The part of the report. */
  readonly id: string;
  /** 図1, 表1; `null` where it is not included or has no data. */
  readonly number: string | null;
  /** What the outline calls it. */
  readonly name: string;
  /** `null`: there are no data, or a frozen figure may not be shown any more. */
  readonly made: ReportFigure | ReportTable | null;
  readonly missing:
    'no-data' | 'unknown-figure' | 'frozen-below-threshold' | 'frozen-unreadable' | null;
  /** The words as they come from the numbers, beside which somebody's own stand. */
  readonly automatic: {
    readonly title: string;
    readonly subtitle: string;
    readonly note: string;
    readonly source: string;
  } | null;
  /** What differs from when it was confirmed or frozen. */
  readonly change: FigureChange | null;
};

/** A text of a report as it came out. */
export type ComposedText = { readonly id: string; readonly automatic: string };

/** A report with everything that its page shows of it. */
export type ComposedReport = {
  readonly report: Report;
  readonly document: ReportDocument;
  readonly figures: readonly ComposedFigure[];
  readonly texts: readonly ComposedText[];
};

/** What is looked at before a report leaves; the sentences are i18n's. */
export type ReportCheck = {
  readonly code: ReportCheckCode;
  readonly level: 'ok' | 'check' | 'error';
  /** The part where something is to be done. */
  readonly part: string | null;
  /** 図番号 concerned. */
  readonly numbers: readonly string[];
  readonly count: number;
};
