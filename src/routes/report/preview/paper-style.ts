import type { ReportFont } from '#lib/domain/report/report.ts';
import {
  CELL_PADDING,
  MM_PER_POINT,
  PAPER_STYLES,
  type PaperStyle,
} from '#lib/export/report/paper.ts';
import { TEXT_WIDTH_MM } from '#lib/export/report/report-document.ts';

/** Px of CSS to the millimetre and to the point: a page is set at its true size, then scaled. */
export const PX_PER_MM = 96 / 25.4;
const PX_PER_POINT = 96 / 72;

/** Width of the text on a page, in points. */
export const TEXT_POINTS = TEXT_WIDTH_MM / MM_PER_POINT;

/** Letters that a table on paper may take, in points, the largest first; as Word takes them. */
export const TABLE_SIZES = [PAPER_STYLES.tableCell.size, 8.5, 8, 7.5, 7, 6.5, 6, 5.5, 5];

const FAMILIES: Readonly<Record<ReportFont, string>> = {
  'biz-ud-gothic': '"BIZ UDPGothic", "BIZ UDPゴシック", sans-serif',
  'yu-gothic': '"Yu Gothic", "游ゴシック", YuGothic, sans-serif',
  'yu-mincho': '"Yu Mincho", "游明朝", YuMincho, "Noto Serif CJK JP", serif',
  meiryo: 'Meiryo, "メイリオ", sans-serif',
};

/** The typeface of a report as a browser asks for it, with what stands in where it is missing. */
export const fontFamily = (font: ReportFont): string => FAMILIES[font];

export const points = (length: number): string => `${length * PX_PER_POINT}px`;

/** How a kind of text is set, as CSS. */
export function paperCss(style: PaperStyle): string {
  const { size, leading, weight, before, after, indent = 0, hanging = 0 } = style;
  return [
    `font-size: ${points(size)}`,
    `line-height: ${points(leading)}`,
    `font-weight: ${weight}`,
    `margin-block: ${points(before)} ${points(after)}`,
    `text-indent: ${points(indent - hanging)}`,
    `padding-inline-start: ${points(hanging)}`,
  ].join('; ');
}

/** A cell of a table in letters of that many points. */
export function cellCss(size: number): string {
  const { size: usual, leading } = PAPER_STYLES.tableCell;
  const { block, inline } = CELL_PADDING;
  return [
    `font-size: ${points(size)}`,
    `line-height: ${points((size * leading) / usual)}`,
    `--cell: ${points(block)} ${points(inline)}`,
  ].join('; ');
}
