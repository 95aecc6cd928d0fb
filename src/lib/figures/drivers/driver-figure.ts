import {
  driverByItem,
  driverByItemLegend,
  inOrder,
  type DriverOrder,
} from '#lib/charts/driver-by-item.ts';
import type { Published } from '#lib/disclosure/published.ts';
import { MIN_N_DRIVERS } from '#lib/domain/thresholds.ts';
import { itemsRelatedFinding } from '#lib/findings/driver-findings.ts';
import { decimal, integer, sharePercent } from '#lib/i18n/format.ts';
import type { DriversRow } from '#lib/metrics/engagement-drivers.ts';
import type { OverallRow } from '#lib/metrics/engagement-overall.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import type { Figure, FigureTable } from '../figure.ts';
import { driverDots } from '../native/driver-natives.ts';
import { surveyPopulation, surveySource } from '../survey-captions.ts';
import { cellsOf, refusalReason, type TableFigure } from '../table-figure.ts';
import { driverMarks } from './relation-marks.ts';

/** The rows of one round of everybody, with the round's own row for 出典. */
export type RelationRows = {
  readonly drivers: readonly Published<DriversRow>[];
  readonly overall: Published<OverallRow> | undefined;
};

const labelOf = ({ workspace }: FigureContext, item: number) =>
  workspace.instrument.items[item - 1]?.label ?? String(item);

/** What goes with the outcome: the correlation of each item and its share of R². */
export function driverFigure(
  { drivers, overall }: RelationRows,
  order: DriverOrder,
  context: FigureContext,
): Figure | null {
  const { words, workspace, locale } = context;
  const { instrument } = workspace;
  const finding = itemsRelatedFinding(drivers, instrument);
  const [first] = drivers;
  if (!finding || !first) return null;
  const { subtitles, notes } = words.driversPage;
  const title = words.findings.sentence(finding);
  const description = joined(context, [
    title,
    drivers
      .filter((row) => row.r !== null)
      .map((row) => `${labelOf(context, row.item)} ${decimal(row.r, 2, locale)}`)
      .join(words.pages.listSeparator),
    notes.relation,
  ]);
  const r2 = drivers.find((row) => row.r2 !== null)?.r2 ?? null;
  const reason = refusalReason(context, first.refusal, MIN_N_DRIVERS);
  const population = surveyPopulation(context, overall, first.fiscal_year, null);
  const n = Math.min(...drivers.map((row) => row.n ?? Number.POSITIVE_INFINITY));
  const table = driverTable(drivers, context);
  return {
    id: 'drivers',
    metric: 'engagement.drivers',
    title,
    subtitle: subtitles.drivers(labelOf(context, first.outcome), population, first.fiscal_year),
    note: joined(context, [
      notes.relation,
      r2 !== null && notes.shares(r2),
      r2 === null && reason !== null && notes.noShares(reason),
      Number.isFinite(n) && words.pages.atLeast(words.pages.tables.n, integer(n, locale)),
    ]),
    source: surveySource(context, overall, first.fiscal_year),
    n: Number.isFinite(n) ? integer(n, locale) : null,
    description,
    legend: driverByItemLegend({ locale }),
    draw: (settings) =>
      driverByItem(drivers, { ...settings, title, description, id: 'drivers', instrument, order }),
    table,
    native: driverDots(table, drivers, order, context),
    marks: driverMarks(inOrder(drivers, order), context),
  };
}

function driverTable(rows: readonly Published<DriversRow>[], context: FigureContext): FigureTable {
  const { words, locale } = context;
  const t = words.driversPage.tables;
  const relation = (value: number) => decimal(value, 2, locale);
  return {
    columns: [
      { header: words.pages.tables.item },
      { header: t.r, format: relation, isStrong: true },
      { header: t.low, format: relation },
      { header: t.high, format: relation },
      { header: t.share, format: (share) => sharePercent(share, locale) },
      { header: words.pages.tables.n, format: (count) => integer(count, locale) },
    ],
    rows: rows.map((row) => [
      labelOf(context, row.item),
      ...cellsOf(row, [row.r, row.r_low, row.r_high, row.share_of_r2, row.n]),
    ]),
  };
}

/** 詳しい統計: Spearman beside Pearson. */
export function driverDetails(
  { drivers, overall }: RelationRows,
  context: FigureContext,
): TableFigure | null {
  const { words, locale } = context;
  const { titles, subtitles, notes, tables: t } = words.driversPage;
  const [first] = drivers;
  if (!first) return null;
  const relation = (value: number) => decimal(value, 3, locale);
  return {
    id: 'driver-details',
    metric: 'engagement.drivers',
    title: titles.driverDetails,
    subtitle: subtitles.driverDetails(labelOf(context, first.outcome), first.fiscal_year),
    note: joined(context, [notes.spearman, notes.relation]),
    source: surveySource(context, overall, first.fiscal_year),
    table: {
      columns: [
        { header: words.pages.tables.item },
        { header: t.r, format: relation, isStrong: true },
        { header: t.spearman, format: relation },
        { header: t.share, format: (share) => sharePercent(share, locale) },
        { header: words.pages.tables.n, format: (count) => integer(count, locale) },
      ],
      rows: drivers.map((row) => [
        labelOf(context, row.item),
        ...cellsOf(row, [row.r, row.spearman, row.share_of_r2, row.n]),
      ]),
    },
  };
}
