import type { HeatMapCell, HeatMapLine, HeatMapMeasure } from '#lib/charts/heat-map-lines.ts';
import type { Published } from '#lib/disclosure/published.ts';
import { integer, score, scoreDifference } from '#lib/i18n/format.ts';
import type { ItemRow } from '#lib/metrics/engagement-items.ts';
import type { OverallRow } from '#lib/metrics/engagement-overall.ts';
import { itemLabel } from './division-details.ts';
import type { FigureContext } from './figure-context.ts';
import { SUPPRESSED, type FigureTable, type TableCell } from './figure.ts';

type Everybody = {
  readonly name: string;
  readonly overall: Published<OverallRow> | undefined;
  readonly items: readonly Published<ItemRow>[];
};

/**
 * The figure's data: a line for each group with n, mean and interval, the value of each item as the
 * figure prints it, and by name the items whose difference is beyond error. Where means are shown,
 * the line of everybody comes first.
 */
export function divisionTable(
  lines: readonly HeatMapLine[],
  { unit, measure, everybody }: { unit: string; measure: HeatMapMeasure; everybody: Everybody },
  context: FigureContext,
): FigureTable {
  const { words, workspace, locale } = context;
  const { instrument } = workspace;
  const t = words.divisionsPage.tables;
  const toScore = (value: number) => score(value, locale);
  const toValue = (value: number) =>
    measure === 'score' ? toScore(value) : scoreDifference(value, locale);
  const levelOf = (item: number) => instrument.levels.find(({ items }) => items.includes(item));
  const isWithin = new Set(lines.map(({ division }) => division)).size > 1;
  return {
    columns: [
      ...(isWithin ? [{ header: words.divisionsPage.unitName('division') }] : []),
      { header: unit },
      { header: words.pages.tables.n, format: (n) => integer(n, locale) },
      { header: t.overall, format: toScore, isStrong: true },
      { header: t.low, format: toScore },
      { header: t.high, format: toScore },
      ...instrument.items.map(({ item, label }) => {
        const group = levelOf(item)?.label;
        return { header: label, format: toValue, ...(group === undefined ? {} : { group }) };
      }),
      { header: t.beyond },
    ],
    rows: [
      ...everybodyRow(everybody, measure, isWithin, context),
      ...lines.map((line) => [
        ...(isWithin ? [line.division] : []),
        line.label,
        line.n ?? (line.overall.isMeanHidden ? SUPPRESSED : null),
        line.overall.isMeanHidden ? SUPPRESSED : line.overall.mean,
        ...(line.interval ?? [null, null]).map((end) =>
          line.overall.isMeanHidden ? SUPPRESSED : end,
        ),
        ...line.cells.map((cell) => (cell.isHidden ? SUPPRESSED : cell.value)),
        beyond(line.cells, context),
      ]),
    ],
  };
}

/** Means stand in the columns of means only: a difference of everybody from all others is none. */
function everybodyRow(
  { name, overall, items }: Everybody,
  measure: HeatMapMeasure,
  isWithin: boolean,
  { workspace }: FigureContext,
): TableCell[][] {
  if (!overall) return [];
  const shown = (value: number | null): TableCell => (overall.suppressed ? SUPPRESSED : value);
  const itemOf = (item: number) => items.find((row) => row.item === item);
  return [
    [
      ...(isWithin ? [null] : []),
      name,
      shown(overall.respondents),
      shown(overall.score),
      shown(overall.ci_low),
      shown(overall.ci_high),
      ...workspace.instrument.items.map(({ item }): TableCell => {
        if (measure !== 'score') return null;
        const row = itemOf(item);
        return row?.suppressed ? SUPPRESSED : (row?.mean ?? null);
      }),
      null,
    ],
  ];
}

function beyond(cells: readonly HeatMapCell[], context: FigureContext): string | null {
  const { tables: t } = context.words.divisionsPage;
  const named = cells.flatMap(({ item, verdict }) => {
    if (verdict === null) return [];
    const label = itemLabel(item, context);
    return [verdict === 'below' ? t.lower(label) : t.higher(label)];
  });
  return named.length === 0 ? null : named.join(context.words.pages.listSeparator);
}
