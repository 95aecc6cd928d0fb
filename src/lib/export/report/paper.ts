/**
 * How a report is set on A4: what its preview shows, what Word is told, and what the pages are
 * estimated from. Lengths of paper in mm, of type in points.
 */
export const A4 = { width: 210, height: 297, margin: 20 } as const;

export const MM_PER_POINT = 25.4 / 72;

/** How a kind of text is set, in points. */
export type PaperStyle = {
  readonly size: number;
  /** From one baseline to the next, exactly. */
  readonly leading: number;
  readonly weight: 400 | 700;
  readonly before: number;
  readonly after: number;
  /** How far the first line is set in. */
  readonly indent?: number;
  /** How far all lines are set in. */
  readonly hanging?: number;
};

/** The kinds of text of a report. Nothing is set smaller than 8 points. */
export const PAPER_STYLES = {
  /** 1 職員の意識. */
  heading1: { size: 16, leading: 24, weight: 700, before: 16, after: 8 },
  heading2: { size: 12, leading: 18, weight: 700, before: 10, after: 4 },
  body: { size: 10.5, leading: 18, weight: 400, before: 0, after: 2, indent: 10.5 },
  list: { size: 10.5, leading: 17, weight: 400, before: 0, after: 2, hanging: 12 },
  /** 図1 with its finding; a rule of 0.75 points stands above it. */
  figureTitle: { size: 10.5, leading: 15, weight: 700, before: 10, after: 0 },
  figureSubtitle: { size: 8.5, leading: 12, weight: 400, before: 0, after: 4 },
  /** 注, 出典, n: each a paragraph. */
  figureNote: { size: 8, leading: 11.5, weight: 400, before: 0, after: 0, hanging: 24 },
  /** A cell of a table, without the room above and below it. */
  tableCell: { size: 9, leading: 12.5, weight: 400, before: 0, after: 0 },
  /** Name of the document and 作成日 at the head, page number at the foot. */
  running: { size: 8, leading: 11, weight: 400, before: 0, after: 0 },
} as const satisfies Record<string, PaperStyle>;
export type PaperStyleName = keyof typeof PAPER_STYLES;

/** Room in a cell in points: above and below its text, and at its sides. */
export const CELL_PADDING = { block: 1.5, inline: 4 } as const;

/** Room under a figure or a table before what follows, in points. */
export const AFTER_FIGURE = 12;

/** What indents the page numbers and the header from the edge of the paper, in mm. */
export const RUNNING_FROM_EDGE = 10;
