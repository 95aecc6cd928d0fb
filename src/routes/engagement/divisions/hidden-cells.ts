import type { HeatMapLine } from '#lib/charts/heat-map-lines.ts';

/** The groups of which nothing is shown, and how many cells of the others are hidden. */
export function hiddenOf(lines: readonly HeatMapLine[]) {
  const cells = lines.filter((line) => !line.isHidden).flatMap((line) => line.cells);
  return {
    groups: lines.filter((line) => line.isHidden),
    cells: cells.filter((cell) => cell.isHidden).length,
  };
}
