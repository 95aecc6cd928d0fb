/** The words around a figure, in the order in which they are read. */
export type FigureCaption = {
  /** 図番号: 「図1」, for tables 「表1」. */
  readonly number: string;
  /** The finding: a sentence that can be true or false. */
  readonly title: string;
  /** Measure (unit), population, period. */
  readonly subtitle: string;
  /** 注: thresholds and who set them, exclusions, rounding, what a blank means. */
  readonly note?: string;
  /** 出典: survey or register, dates, n, response rate. */
  readonly source: string;
  /** Whether the title was made from the numbers and awaits somebody's eye. */
  readonly automatic?: boolean;
};

/** One thing to do next: a link or a button. */
export type FigureAction =
  | { readonly label: string; readonly href: string }
  | { readonly label: string; readonly run: () => void };

/** How a figure stands. While loading and after an error the frame and its words stay. */
export type FigureState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'loading'; readonly oncancel?: () => void }
  | { readonly kind: 'empty'; readonly sentence: string; readonly action?: FigureAction }
  | { readonly kind: 'error'; readonly sentence?: string; readonly log?: FigureAction };

export const READY: FigureState = { kind: 'ready' };

/** How a figure gets into the report, and whether it is there. */
export type ReportEntry = {
  readonly isIn: boolean;
  /** Resolves to a sentence: what became of it. */
  readonly add: () => Promise<string>;
  /** Where the report is seen. */
  readonly href: string;
};

/** What a figure can be written out as; the first three are files of office programs. */
export const OFFICE_FORMATS = ['word', 'slides', 'workbook'] as const;
export type OfficeFormat = (typeof OFFICE_FORMATS)[number];
export const EXPORT_FORMATS = [...OFFICE_FORMATS, 'svg', 'png2', 'png4', 'csv', 'copy'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
/** What a table can be written out as. */
export const TABLE_FORMATS = ['word', 'workbook', 'csv', 'copy'] as const;
