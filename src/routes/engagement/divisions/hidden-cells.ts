import type { HeatMapLine } from '#lib/charts/heat-map-lines.ts';

/** The groups of which nothing is shown, and how many cells of the others are hidden. */
export function hiddenOf(lines: readonly HeatMapLine[]) {
  const isHidden = ({ overall, cells }: HeatMapLine) =>
    overall.isHidden && cells.every((cell) => cell.isHidden);
  const shown = lines.filter((line) => !isHidden(line));
  return {
    groups: lines.filter(isHidden),
    cells: shown.flatMap(({ cells }) => cells).filter((cell) => cell.isHidden).length,
  };
}
