import {
  reachByGroup,
  reachByGroupLegend,
  reachMarkId,
} from '#lib/charts/training/reach-by-group.ts';
import type { Published } from '#lib/disclosure/published.ts';
import { reachRangeFinding } from '#lib/findings/training-findings.ts';
import { decimal, integer, percent } from '#lib/i18n/format.ts';
import type { TrainingReachRow } from '#lib/metrics/training-reach.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import type { Figure, FigureTable } from '../figure.ts';
import { attributeName } from '../response/response-rows.ts';
import { cellsOf } from '../table-figure.ts';
import { trainingSource } from '../training-captions.ts';
import { reachRateBars } from '../native/training-natives.ts';
import { scoped, type TrainingScope } from './training-scope.ts';

/** 受講率 of the groups of one attribute in one year, in the city's order, beside the whole city. */
export type ReachRows = {
  readonly attribute: string;
  readonly groups: readonly Published<TrainingReachRow>[];
  readonly city: Published<TrainingReachRow> | undefined;
};

export function reachByGroupFigure(
  rows: ReachRows,
  scope: TrainingScope,
  context: FigureContext,
): Figure | null {
  const { words, workspace, locale } = context;
  const { groups, city, attribute } = rows;
  const cityRate = city?.rate ?? null;
  const finding = reachRangeFinding(groups, cityRate);
  const year = groups[0]?.fiscal_year;
  if (!finding || year === undefined) return null;
  const { sources } = words.pages;
  const title = words.findings.sentence(finding);
  const description = joined(context, [
    title,
    groups
      .filter((row) => row.rate !== null)
      .map((row) => `${row.value} ${percent(row.rate, locale)}`)
      .join(words.pages.listSeparator),
  ]);
  const subtitle = words.trainingPage.subtitles.groups(attributeName(attribute, context), year);
  const table: Figure['table'] = tableOf(rows, context);
  return {
    id: 'reach-by-group',
    metric: 'training.reach',
    title,
    subtitle: scoped(context, subtitle, scope),
    note: joined(context, notesOf(groups, context)),
    source: trainingSource(
      context,
      sources.staffAt(workspace.sources.headcount ?? sources.names.headcount),
    ),
    n: null,
    description,
    legend: reachByGroupLegend({ locale }),
    draw: (settings) =>
      reachByGroup(groups, { ...settings, title, description, id: 'reach-by-group', cityRate }),
    table,
    native: reachRateBars(table, context),
    marks: groups.map((row) => ({
      id: reachMarkId(row),
      label: row.value,
      details: detailsOf(row, context),
    })),
  };
}

function notesOf(
  groups: readonly Published<TrainingReachRow>[],
  { words, minN }: FigureContext,
): (string | false)[] {
  const { notes } = words.trainingPage;
  const shown = groups.filter((row) => !row.suppressed);
  const isMore = ({ attendees, headcount }: TrainingReachRow) =>
    attendees !== null && headcount !== null && attendees > headcount;
  return [
    notes.asOfAttendance,
    shown.some((row) => row.headcount === null) && notes.noHeadcount,
    shown.some(isMore) && notes.moreThanStaff,
    groups.some((row) => row.suppressed) && notes.hidden(minN),
  ];
}

/** What can be said of one group, or why nothing can. */
function detailsOf(
  { suppressed, rate, attendees, attendances, headcount }: Published<TrainingReachRow>,
  { words, minN }: FigureContext,
): string[] {
  const { mark } = words.trainingPage;
  if (suppressed) return [mark.hidden(minN)];
  if (rate === null || attendees === null || headcount === null) return [mark.noRate];
  return [mark.rate(rate), mark.base(attendees, headcount), mark.attendances(attendances ?? 0)];
}

function tableOf({ groups, city, attribute }: ReachRows, context: FigureContext): FigureTable {
  const { words, locale } = context;
  const { tables: t } = words.trainingPage;
  const count = (value: number) => integer(value, locale);
  return {
    columns: [
      { header: attributeName(attribute, context) },
      { header: t.attendees, format: count },
      { header: words.pages.tables.staff, format: count },
      {
        header: words.pages.tables.rate,
        format: (value) => percent(value, locale),
        isStrong: true,
      },
      { header: t.attendances, format: count },
      { header: t.perStaff, format: (value) => decimal(value, 2, locale) },
    ],
    rows: [...groups, ...(city ? [city] : [])].map((row) => {
      const [attendees = null, rate = null, attendances = null, perStaff = null] = cellsOf(row, [
        ...[row.attendees, row.rate, row.attendances, row.per_staff],
      ]);
      const name = row === city ? words.trainingPage.filters.everybody : row.value;
      return [name, attendees, row.headcount, rate, attendances, perStaff];
    }),
  };
}
