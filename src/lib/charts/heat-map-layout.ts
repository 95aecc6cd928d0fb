import { typeSizes } from './chart-settings.ts';
import { heatMapKeyHeight } from './heat-map-key.ts';
import type { HeatMapLine, HeatMapSettings } from './heat-map-lines.ts';
import type { Box } from './rect-mark.ts';
import { widestText } from './text-width.ts';

const ROW = 28;
const GAP = 8;
const HEADING = 26;
const HEADER = { levels: 22, label: 15, foot: 7 };
/** Room on both sides of the intervals. */
const BESIDE = { before: 6, after: 16 };

/** How close the columns stand: their widths, and the lines in which names and items are set. */
type Columns = {
  readonly margin: number;
  readonly name: { readonly least: number; readonly most: number; readonly lines: number };
  readonly itemLines: number;
  readonly n: number;
  readonly mean: number;
  readonly afterMean: number;
  /** Room for the ring of a chosen cell at the right edge. */
  readonly afterCells: number;
  readonly leastCell: number;
};
const ON_SCREEN: Columns = {
  ...{ margin: 8, name: { least: 72, most: 208, lines: 1 }, itemLines: 2 },
  ...{ n: 36, mean: 46, afterMean: 16, afterCells: 4, leastCell: 49 },
};
/** Thirteen items within 720 px with room around their values, up to fifteen without. */
const ON_PAPER: Columns = {
  ...{ margin: 2, name: { least: 40, most: 62, lines: 2 }, itemLines: 3 },
  ...{ n: 34, mean: 43, afterMean: 12, afterCells: 0, leastCell: 38 },
};

/** Width of a cell: beside the intervals at least, as designed, and where there is room to spare. */
const CELL = { least: 49, usual: 57, most: 76 };
/** Width of the intervals; with less room they are left to the table, with more the cells grow first. */
const PLOT = { least: 72, usual: 110, wide: 190 };

/** A line with the middle of its row, and the heading above it where one begins. */
export type PlacedHeatMapLine = HeatMapLine & {
  readonly y: number;
  readonly heading: { readonly text: string; readonly y: number } | null;
};

/** Where the parts of the wide figure lie; `n` and `mean` are right edges. */
export type HeatMapLayout = {
  readonly width: number;
  readonly height: number;
  readonly row: number;
  readonly name: {
    readonly x: number;
    readonly room: number;
    readonly size: number;
    readonly lines: number;
  };
  readonly itemLines: number;
  readonly n: number;
  readonly mean: number;
  readonly plot: readonly [number, number] | null;
  readonly cells: { readonly left: number; readonly width: number };
  /** Middles of the header's rows and of the first line. */
  readonly levelsY: number;
  /** Middle of the last line of the header, and its end. */
  readonly headerY: number;
  readonly labelsBottom: number;
  readonly everybodyY: number;
  readonly bottom: number;
  readonly lines: readonly PlacedHeatMapLine[];
};

const columnsOf = ({ isOnPaper = false }: HeatMapSettings): Columns =>
  isOnPaper ? ON_PAPER : ON_SCREEN;

/** The least width in px at which names, means and cells of the wide form stand beside each other. */
function minWidth(lines: readonly HeatMapLine[], settings: HeatMapSettings): number {
  const { scale } = typeSizes(settings);
  const { leastCell } = columnsOf(settings);
  return leftPart(lines, settings).end + leastCell * scale * settings.instrument.items.length;
}

/** Places the lines of the wide form, at least as wide as they need. */
export function heatMapLayout(
  lines: readonly HeatMapLine[],
  settings: HeatMapSettings,
): HeatMapLayout {
  const { scale } = typeSizes(settings);
  const width = Math.max(settings.width, Math.ceil(minWidth(lines, settings)));
  const { afterCells, itemLines } = columnsOf(settings);
  const { name, n, mean, end } = leftPart(lines, settings);
  const count = settings.instrument.items.length;
  const free = width - end;
  const cell = cellWidth(free, count, scale);
  const plot = free - cell * count - besidePlot(scale);
  const plotLeft = end - afterCells + BESIDE.before * scale;
  const key = heatMapKeyHeight(settings);
  const labelsBottom = key + (HEADER.levels + HEADER.label * itemLines + HEADER.foot) * scale;
  const row = ROW * scale;
  const everybodyY = labelsBottom + row / 2;
  const placed = placeLines(lines, labelsBottom + row + GAP * scale, settings);
  const bottom = (placed.at(-1)?.y ?? everybodyY) + row / 2;
  return {
    width,
    height: bottom + 2,
    row,
    name,
    itemLines,
    n,
    mean,
    plot: plot < PLOT.least * scale ? null : [plotLeft, plotLeft + plot],
    cells: { left: width - afterCells - cell * count, width: cell },
    levelsY: key + (HEADER.levels / 2) * scale,
    headerY: labelsBottom - HEADER.label * scale * 0.75,
    labelsBottom,
    everybodyY,
    bottom,
    lines: placed,
  };
}

const besidePlot = (scale: number) => (BESIDE.before + BESIDE.after) * scale;

function leftPart(lines: readonly HeatMapLine[], settings: HeatMapSettings) {
  const { label, small, scale } = typeSizes(settings);
  const columns = columnsOf(settings);
  const size = settings.isOnPaper ? small : label;
  const widest = widestText([settings.everybody, ...lines.map((line) => line.label)], size, 700);
  const { least, most, lines: nameLines } = columns.name;
  const room = Math.min(most * scale, Math.max(least * scale, widest));
  const n = columns.margin + room + columns.n * scale;
  const mean = n + columns.mean * scale;
  return {
    name: { x: columns.margin, room, size, lines: nameLines },
    n,
    mean,
    end: mean + columns.afterMean * scale + columns.afterCells,
  };
}

/**
 * Cells grow once the intervals are wide, and leave the rest to them; without room for intervals the
 * cells take all there is.
 */
function cellWidth(free: number, count: number, scale: number): number {
  const beside = free - besidePlot(scale);
  const withPlot = (beside - PLOT.usual * scale) / count;
  if (withPlot < CELL.least * scale) return Math.min(free / count, CELL.most * scale);
  if (withPlot < CELL.usual * scale) return withPlot;
  const withWidePlot = (beside - PLOT.wide * scale) / count;
  return Math.min(CELL.most * scale, Math.max(CELL.usual * scale, withWidePlot));
}

/** Rows under each other; sections of several divisions stand below the name of their own. */
function placeLines(
  lines: readonly HeatMapLine[],
  top: number,
  settings: HeatMapSettings,
): PlacedHeatMapLine[] {
  const { scale } = typeSizes(settings);
  const isGrouped =
    settings.order === 'organisation' && new Set(lines.map(({ division }) => division)).size > 1;
  let y = top;
  return lines.map((line, index) => {
    const begins = isGrouped && line.division !== lines[index - 1]?.division;
    const heading = begins ? { text: line.division, y: y + (HEADING * scale) / 2 + 2 } : null;
    y += (begins ? HEADING + ROW : ROW) * scale;
    return { ...line, heading, y: y - (ROW * scale) / 2 };
  });
}

/** The area of a cell of a line, by its place among the items. */
export function cellBox({ cells, row }: HeatMapLayout, index: number, y: number): Box {
  return {
    x: cells.left + index * cells.width,
    y: y - row / 2,
    width: cells.width,
    height: row,
  };
}
