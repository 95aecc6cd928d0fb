import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  TableCell,
  VerticalAlign,
  WidthType,
  type IBorderOptions,
} from 'docx';
import type { ExportColumn } from '../figure-document.ts';
import { isNumericColumn } from '../printed-cell.ts';
import { PAPER_STYLES } from '../report/paper.ts';
import { halfPoints, points } from './word-page.ts';
import { HIDDEN, INK, RULE, STYLES } from './word-styles.ts';
import { runs } from './word-text.ts';

const { tableCell: PAPER } = PAPER_STYLES;
const LEADING = PAPER.leading / PAPER.size;

const rule = (eighths: number, color: string): IBorderOptions => ({
  ...{ style: BorderStyle.SINGLE, size: eighths, color },
});
export const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const INK_RULE = rule(8, INK);
export const HAIR = rule(4, RULE);

type Alignment = (typeof AlignmentType)['LEFT' | 'RIGHT' | 'CENTER'];

/** Numbers stand to the right. */
export const sideOf = (column: ExportColumn): Alignment =>
  isNumericColumn(column) ? AlignmentType.RIGHT : AlignmentType.LEFT;

/** How a cell stands in its table. */
export type CellLook = {
  /** Of its letters, in points. */
  readonly size: number;
  /** In twips. */
  readonly width: number;
  readonly alignment: Alignment;
  readonly top?: IBorderOptions;
  readonly bottom: IBorderOptions;
  readonly isHeader?: boolean;
  readonly isBold?: boolean;
  readonly isHidden?: boolean;
  /** Kept on one page with the row beneath. */
  readonly keepNext: boolean;
  readonly startsPage?: boolean;
  readonly columns?: number;
  readonly rows?: number;
};

/** A cell of a table; a hidden one stands on grey. */
export function tableCell(text: string, look: CellLook): TableCell {
  const { columns = 1, rows = 1, top, bottom, isHeader = false } = look;
  return new TableCell({
    width: { size: look.width, type: WidthType.DXA },
    borders: { ...(top && { top }), bottom },
    verticalAlign: isHeader ? VerticalAlign.BOTTOM : VerticalAlign.CENTER,
    ...(columns > 1 && { columnSpan: columns }),
    ...(rows > 1 && { rowSpan: rows }),
    ...(look.isHidden && { shading: { fill: HIDDEN } }),
    children: [
      new Paragraph({
        style: isHeader ? STYLES.tableHeader : STYLES.tableText,
        alignment: look.alignment,
        keepNext: look.keepNext,
        ...(look.startsPage && { pageBreakBefore: true }),
        spacing: { line: points(look.size * LEADING), lineRule: LineRuleType.EXACT },
        children: runs(text, {
          size: halfPoints(look.size),
          ...((isHeader || look.isBold) && { bold: true }),
        }),
      }),
    ],
  });
}
