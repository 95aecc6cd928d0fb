import type { Markish } from '@observablehq/plot';
import { isNarrow } from './chart-settings.ts';
import { heatMapCells, type PlacedCell } from './heat-map-cells.ts';
import { heatMapNames } from './heat-map-columns.ts';
import { heatMapEverybody } from './heat-map-everybody.ts';
import { heatMapHeader } from './heat-map-header.ts';
import { heatMapIntervals } from './heat-map-intervals.ts';
import { heatMapKey } from './heat-map-key.ts';
import { cellBox, heatMapLayout, type HeatMapLayout } from './heat-map-layout.ts';
import {
  cellMark,
  heatMapLines,
  nameMark,
  type HeatMapRows,
  type HeatMapSettings,
} from './heat-map-lines.ts';
import { heatMapList } from './heat-map-list.ts';
import { horizontal, segmentMark } from './line-mark.ts';
import { markBoxes, type MarkBox } from './mark-boxes.ts';
import { plotFrame } from './plot-frame.ts';
import { rectMark } from './rect-mark.ts';

/**
 * Every group of an attribute against every item: its mean with interval, then how far it lies from
 * all others, coloured only beyond error after the correction for many comparisons; the line of
 * everybody comes first. A group of fewer than thirty is framed, a hidden value is an x, † marks a
 * mean without its hidden items. In less room than the table needs the figure is as wide as it has
 * to be; on a phone it is the list of what lies beyond error. METHODS §7, §12.
 */
export function heatMap(rows: HeatMapRows, settings: HeatMapSettings): SVGSVGElement {
  const lines = heatMapLines(rows, settings);
  if (isNarrow(settings)) return heatMapList(lines, settings);
  const layout = heatMapLayout(lines, settings);
  const cells = placedCells(layout);
  const boxes = marksOf(layout, cells);
  return plotFrame(
    { ...settings, width: layout.width },
    {
      name: 'heat-map',
      height: layout.height,
      marks: [
        heatMapKey(settings),
        heatMapHeader(layout, settings),
        rules(layout, settings),
        heatMapEverybody(layout, settings),
        heatMapIntervals(layout, settings),
        heatMapCells(cells, settings.measure, settings),
        ring(boxes, settings),
        markBoxes(boxes.filter(isCell), settings),
        heatMapNames(
          layout,
          boxes.filter((box) => !isCell(box)),
          settings,
        ),
      ],
    },
  );
}

const isCell = ({ id }: MarkBox) => !id.startsWith(':');

const placedCells = (layout: HeatMapLayout): PlacedCell[] =>
  layout.lines.flatMap((line) =>
    line.cells.map((cell, index) => ({ line, cell, box: cellBox(layout, index, line.y) })),
  );

/** What can be pointed at: the name, the mean and the cells of each line. */
function marksOf(layout: HeatMapLayout, cells: readonly PlacedCell[]): MarkBox[] {
  const { row, n, plot, mean } = layout;
  const place = ({ y }: { readonly y: number }) => ({ y: y - row / 2, height: row });
  const right = plot?.[1] ?? mean + row / 2;
  return layout.lines.flatMap((line) => [
    { id: nameMark(line.key), x: 0, width: n, ...place(line) },
    { id: cellMark(line.key, 0), x: n + row / 2, width: right - n - row / 2, ...place(line) },
    ...cells
      .filter((placed) => placed.line === line)
      .map(({ cell, box }) => ({ id: cellMark(line.key, cell.item), ...box })),
  ]);
}

function rules(layout: HeatMapLayout, { palette }: HeatMapSettings): Markish {
  const ys = layout.lines.map(({ y }) => y + layout.row / 2);
  return segmentMark(horizontal(0, layout.width, ys), { stroke: palette.hair });
}

/** A ring around the chosen cell, light inside dark, so that it is seen on every fill. */
function ring(
  boxes: readonly MarkBox[],
  { chosen, isInteractive = false, palette }: HeatMapSettings,
): Markish[] {
  const box = boxes.find(({ id }) => id === chosen);
  if (!isInteractive || !box) return [];
  const grown = (by: number) => ({
    x: box.x - by,
    y: box.y - by,
    width: box.width + 2 * by,
    height: box.height + 2 * by,
  });
  const around = { fill: 'none', radius: 4 };
  return [
    rectMark([grown(1)], { ...around, stroke: palette.canvas, strokeWidth: 2 }),
    rectMark([grown(3.5)], { ...around, stroke: palette.ink, strokeWidth: 2.5 }),
  ];
}
