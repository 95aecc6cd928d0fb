import {
  cellMark,
  nameMark,
  type HeatMapCell,
  type HeatMapLine,
  type HeatMapMeasure,
} from '#lib/charts/heat-map-lines.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { FigureContext } from './figure-context.ts';
import type { FigureMark } from './figure.ts';

/** What the details of a cell depend on beside its numbers. */
export type DetailSettings = {
  readonly attribute: string;
  readonly measure: HeatMapMeasure;
  readonly previousYear: FiscalYear | null;
};

/** The name of an item; of item 0, that it is the mean of all. */
export function itemLabel(item: number, { words, workspace }: FigureContext): string {
  if (item === 0) return words.divisionsPage.details.overall;
  return workspace.instrument.items[item - 1]?.label ?? String(item);
}

/** What can be said of a cell, a line each: mean with n, difference with interval and verdict. */
function cellDetails(
  cell: HeatMapCell,
  { attribute, measure, previousYear }: DetailSettings,
  { words, minN }: FigureContext,
): string[] {
  const w = words.divisionsPage.details;
  const { mean, n, difference, low, high, value, isBeyond } = cell;
  if (cell.isHidden) return [...(mean === null ? [] : [w.mean(mean, n)]), w.hidden(minN)];
  if (mean === null) return [w.blank];
  if (measure === 'change') {
    return [
      w.mean(mean, n),
      ...(value === null || previousYear === null ? [] : [w.change(previousYear, value)]),
    ];
  }
  return [
    w.mean(mean, n),
    ...(difference === null ? [] : [w.difference(attribute, difference)]),
    ...(low === null || high === null ? [] : [w.interval(low, high)]),
    ...(isBeyond === null ? [] : [isBeyond ? w.beyond : w.chance]),
  ];
}

/** The names and cells of the lines as marks that can be pointed at. */
export function divisionMarks(
  lines: readonly HeatMapLine[],
  settings: DetailSettings,
  context: FigureContext,
): FigureMark[] {
  const w = context.words.divisionsPage.details;
  return lines.flatMap((line) => [
    {
      id: nameMark(line.key),
      label: line.key,
      details: [
        ...(line.n === null ? [w.hidden(context.minN)] : [w.n(line.n)]),
        ...(settings.attribute === 'division' ? [w.sections] : []),
      ],
    },
    ...[line.overall, ...line.cells].map((cell) => ({
      id: cellMark(line.key, cell.item),
      label: w.cell(line.label, itemLabel(cell.item, context)),
      details: cellDetails(cell, settings, context),
    })),
  ]);
}
