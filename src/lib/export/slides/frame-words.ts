import type { TableDocument } from '../figure-document.ts';
import type { ReportFigure } from '../report/report-document.ts';
import { breakLines } from '../svg/break-lines.ts';
import { chartBox } from '../svg/chart-block.ts';
import { tableCaption } from '../table-lines.ts';
import type { Framed } from './slide-plan.ts';
import {
  BOTTOM,
  FOOT,
  GAP,
  LEADING,
  LONG_TITLE,
  MARGIN,
  SUBTITLE,
  TITLE,
  TITLE_TOP,
  WIDTH,
} from './slide-style.ts';

/** Of the words beside a tall picture, and between the two. */
const COLUMN = 250;
const COLUMN_GAP = 24;
const CLEARLY = 1.2;

type Title = { readonly number: string | null; readonly title: string };

/** 図1 and its title in one line. */
const numberedTitle = ({ number, title }: Title): string =>
  number === null ? title : `${number}  ${title}`;

/** The letters of a title: large where it then has no more than two lines. */
export const titleSize = (title: Title): typeof TITLE | typeof LONG_TITLE =>
  breakLines(numberedTitle(title), WIDTH, TITLE).length > 2 ? LONG_TITLE : TITLE;

const heightOf = (lines: readonly string[], { size }: { readonly size: number }) =>
  lines.length * size * LEADING;

/** The lower edge of a title. */
function titleBottom(title: Title): number {
  const size = titleSize(title);
  return TITLE_TOP + heightOf(breakLines(numberedTitle(title), WIDTH, size), size);
}

/** What stands at the foot; marks are on every slide already. */
function footOf(figure: TableDocument): string[] {
  const [, , ...lines] = tableCaption({ ...figure, marking: null, fictional: false });
  return lines.map(({ label, text }) => `${label}　${text}`);
}

/** 内容 under the title, 注・出典 at the foot, and the whole width between them. */
export const frameTable = (table: TableDocument): Framed =>
  framed(table.caption, [table.caption.subtitle], footOf(table));

/** Lines under a title and at the foot, and what room they leave between them. */
export function framed(title: Title, under: readonly string[], foot: readonly string[]): Framed {
  const left = MARGIN;
  const subtitle = heightOf(set(under, WIDTH, SUBTITLE), SUBTITLE);
  const notes = heightOf(set(foot, WIDTH, FOOT), FOOT);
  const words = titleBottom(title) + GAP / 2;
  const top = words + subtitle + GAP;
  return {
    ...{ subtitle: under, foot },
    subtitleBox: { left, top: words, width: WIDTH, height: subtitle },
    footBox: { left, top: BOTTOM - notes, width: WIDTH, height: notes },
    area: { left, top, width: WIDTH, height: BOTTOM - notes - GAP - top },
  };
}

const set = (lines: readonly string[], width: number, size: { readonly size: number }) =>
  lines.flatMap((line) => breakLines(line, width, size));

/** Words in a column to the left, a tall drawing to their right; `null` where they do not fit. */
function framedBeside(figure: ReportFigure): Framed | null {
  const { caption } = figure;
  const foot = footOf(figure);
  const top = titleBottom(caption) + GAP;
  const height = BOTTOM - top;
  const subtitle = heightOf(set([caption.subtitle], COLUMN, SUBTITLE), SUBTITLE);
  const notes = heightOf(set(foot, COLUMN, FOOT), FOOT);
  if (subtitle + GAP + notes > height) return null;
  const left = MARGIN + COLUMN + COLUMN_GAP;
  return {
    ...{ subtitle: [caption.subtitle], foot },
    subtitleBox: { left: MARGIN, top, width: COLUMN, height: subtitle },
    footBox: { left: MARGIN, top: BOTTOM - notes, width: COLUMN, height: notes },
    area: { left, top, width: MARGIN + WIDTH - left, height },
  };
}

/**
 * The words around a figure: above and beneath what is wide or drawn by PowerPoint, beside a
 * picture that becomes clearly larger there.
 */
export function frameFigure(figure: ReportFigure): Framed {
  const usual = frameTable(figure);
  const beside = figure.native ? null : framedBeside(figure);
  if (beside === null) return usual;
  const { width, height } = chartBox(figure.chart);
  const scale = ({ area }: Framed) => Math.min(area.width / width, area.height / height);
  return scale(beside) > CLEARLY * scale(usual) ? beside : usual;
}
