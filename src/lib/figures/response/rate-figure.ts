import {
  groupMarkId,
  responseByGroup,
  responseByGroupLegend,
} from '#lib/charts/response-by-group.ts';
import type { Published } from '#lib/disclosure/published.ts';
import { UNKNOWN_VALUE } from '#lib/domain/attributes.ts';
import { ratesRangeFinding } from '#lib/findings/response-findings.ts';
import { integer, percent, pointDifference } from '#lib/i18n/format.ts';
import type { OverallRow } from '#lib/metrics/engagement-overall.ts';
import type { ResponseRow } from '#lib/metrics/engagement-response.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import type { Figure, FigureTable } from '../figure.ts';
import { rateBars } from '../native/response-natives.ts';
import { surveySource } from '../survey-captions.ts';
import { cellsOf } from '../table-figure.ts';
import { attributeName, type ResponseRows } from './response-rows.ts';

/** 回収率 by one attribute, beside the whole city. */
export function rateFigure(
  rows: ResponseRows,
  overall: Published<OverallRow> | undefined,
  context: FigureContext,
): Figure | null {
  const { words, locale } = context;
  const { city, groups, fiscalYear, attribute } = rows;
  const cityRate = city?.rate ?? null;
  const finding = ratesRangeFinding(groups, cityRate);
  if (!finding) return null;
  const { subtitles } = words.responsePage;
  const title = words.findings.sentence(finding);
  const description = joined(context, [
    title,
    groups
      .filter((row) => row.rate !== null)
      .map((row) => `${row.value} ${percent(row.rate, locale)}`)
      .join(words.pages.listSeparator),
  ]);
  const table = rateTable(rows, context);
  return {
    id: 'response',
    metric: 'engagement.response',
    title,
    subtitle: subtitles.rate(attributeName(attribute, context), fiscalYear),
    note: joined(context, rateNotes(groups, context)),
    source: surveySource(context, overall, fiscalYear),
    n: city?.returned == null ? null : integer(city.returned, locale),
    description,
    legend: responseByGroupLegend({ locale }),
    draw: (settings) =>
      responseByGroup(groups, {
        ...settings,
        title,
        description,
        id: 'response',
        cityRate,
        withDivision: attribute === 'section',
      }),
    table,
    native: rateBars(table, attributeName(attribute, context), context),
    marks: groups.map((row) => ({
      id: groupMarkId(row),
      label: row.value,
      details: groupDetails(row, cityRate, context),
    })),
  };
}

/** 注: what is counted, and why a group has no rate. */
function rateNotes(
  groups: readonly Published<ResponseRow>[],
  { words, minN }: FigureContext,
): (string | false)[] {
  const { notes } = words.responsePage;
  const shown = groups.filter((row) => !row.suppressed && row.value !== UNKNOWN_VALUE);
  const isWrong = ({ returned, headcount }: ResponseRow) =>
    returned !== null && headcount !== null && returned > headcount;
  return [
    notes.blanks,
    groups.some((row) => row.value === UNKNOWN_VALUE) && notes.unknownGroup,
    shown.some((row) => row.headcount === null) && notes.noHeadcount,
    shown.some(isWrong) && notes.wrongHeadcount,
    groups.some((row) => row.suppressed) && notes.hidden(minN),
  ];
}

/** What can be said of one group, or why nothing can. */
function groupDetails(
  { suppressed, rate, returned, headcount }: Published<ResponseRow>,
  cityRate: number | null,
  { words, minN, locale }: FigureContext,
): string[] {
  const { mark } = words.responsePage;
  if (suppressed) return [mark.hidden(minN)];
  if (rate === null || returned === null || headcount === null) return [mark.noRate];
  const city = cityRate === null ? [] : [mark.city(pointDifference(rate - cityRate, locale))];
  return [mark.rate(rate), mark.base(returned, headcount), ...city];
}

function rateTable({ groups, city, attribute }: ResponseRows, context: FigureContext): FigureTable {
  const { words, locale } = context;
  const t = words.responsePage.tables;
  const count = (value: number) => integer(value, locale);
  const isSection = attribute === 'section';
  const division = isSection ? [{ header: words.pages.tables.division }] : [];
  return {
    columns: [
      ...division,
      { header: attributeName(attribute, context) },
      { header: t.returned, format: count },
      { header: t.headcount, format: count },
      { header: t.rate, format: (share) => percent(share, locale), isStrong: true },
    ],
    rows: [...groups, ...(city ? [city] : [])].map((row) => {
      const [returned = null, rate = null] = cellsOf(row, [row.returned, row.rate]);
      const name = row === city ? words.pages.filters.everybody : row.value;
      return [...(isSection ? [row.division] : []), name, returned, row.headcount, rate];
    }),
  };
}
