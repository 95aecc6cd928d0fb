import {
  responseByComposition,
  responseByCompositionLegend,
} from '#lib/charts/response-by-composition.ts';
import type { Published } from '#lib/disclosure/published.ts';
import { compositionFinding, type ComposedShare } from '#lib/findings/response-findings.ts';
import { decimal, integer, percent, pointDifference } from '#lib/i18n/format.ts';
import type { OverallRow } from '#lib/metrics/engagement-overall.ts';
import type { RepresentativenessRow } from '#lib/metrics/engagement-representativeness.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import { SUPPRESSED, type Figure } from '../figure.ts';
import { surveySource } from '../survey-captions.ts';
import { cellsOf, refusalReason, type TableFigure } from '../table-figure.ts';
import { compositionBars } from '../native/response-natives.ts';
import { attributeName, compositionShares, type ResponseRows } from './response-rows.ts';

/** Below it a p is printed as smaller than this. */
const SMALLEST_P = 0.0001;
/** Groups that hold so little of the staff say nothing of the whole. */
const LEAST_COVERED = 0.5;

/** Whether the groups that are shown hold less than half of the staff. */
const isMostlyHidden = (shares: readonly ComposedShare[]): boolean =>
  shares.reduce((sum, { respondents, staff }) => sum + (respondents === null ? 0 : staff), 0) <
  LEAST_COVERED;

/** Who answered beside who works here, by one attribute. */
export function compositionFigure(
  rows: ResponseRows,
  test: Published<RepresentativenessRow> | undefined,
  overall: Published<OverallRow> | undefined,
  context: FigureContext,
): Figure | null {
  const { words, minN, locale } = context;
  const shares = compositionShares(rows);
  const finding = compositionFinding(shares, test);
  if (isMostlyHidden(shares) || !finding) return null;
  const { subtitles, notes, tables: t } = words.responsePage;
  const unit = attributeName(rows.attribute, context);
  const title = words.findings.sentence(finding);
  const isClear = finding.code === 'composition-differs' || finding.values.isNear;
  const description = joined(context, [title, isClear ? notes.clear : notes.unclear]);
  const hidden = shares.some(({ respondents }) => respondents === null);
  const rate = (share: number) => percent(share, locale);
  const table: Figure['table'] = {
    columns: [
      { header: unit },
      { header: t.respondents, format: rate },
      { header: t.staff, format: rate },
      { header: t.points, format: (share) => pointDifference(share, locale), isStrong: true },
    ],
    rows: shares.map(({ label, respondents, staff }) =>
      respondents === null
        ? [label, SUPPRESSED, staff, SUPPRESSED]
        : [label, respondents, staff, respondents - staff],
    ),
  };
  return {
    id: 'composition',
    metric: 'engagement.representativeness',
    title,
    subtitle: subtitles.composition(unit, rows.fiscalYear),
    note: joined(context, [
      isClear ? notes.clear : notes.unclear,
      notes.composition,
      hidden && notes.hidden(minN),
    ]),
    source: surveySource(context, overall, rows.fiscalYear),
    n: test?.returned == null ? null : integer(test.returned, locale),
    description,
    legend: responseByCompositionLegend({ locale }),
    draw: (settings) =>
      responseByComposition(shares, { ...settings, title, description, id: 'composition' }),
    table,
    native: compositionBars(table, unit, context),
  };
}

/** 詳しい統計: the test and the measures of every attribute. METHODS §6. */
export function representativenessTable(
  tests: readonly Published<RepresentativenessRow>[],
  overall: Published<OverallRow> | undefined,
  context: FigureContext,
): TableFigure | null {
  const [first] = tests;
  if (!first) return null;
  const { words, minN, locale } = context;
  const { titles, subtitles, notes, tables: t } = words.responsePage;
  const count = (value: number) => integer(value, locale);
  const places = (digits: number) => (value: number) => decimal(value, digits, locale);
  const isRough = tests.some(({ smallest_expected: least }) => least !== null && least < 5);
  return {
    id: 'representativeness',
    metric: 'engagement.representativeness',
    title: titles.details,
    subtitle: subtitles.details(first.fiscal_year),
    note: joined(context, [notes.details, isRough && notes.expected]),
    source: surveySource(context, overall, first.fiscal_year),
    table: {
      columns: [
        { header: t.unit },
        { header: t.groups, format: count },
        { header: t.chi2, format: places(2) },
        { header: t.df, format: count },
        { header: t.p, format: (p) => (p < SMALLEST_P ? t.tiny : places(4)(p)) },
        { header: t.v, format: places(3), isStrong: true },
        { header: t.r, format: places(3) },
        { header: t.dissimilarity, format: (share) => percent(share, locale) },
        { header: t.expected, format: places(1) },
        { header: t.reason },
      ],
      rows: tests.map((row) => [
        attributeName(row.attribute, context),
        row.groups,
        ...cellsOf(row, [
          row.chi2,
          row.df,
          row.p,
          row.cramers_v,
          row.r_indicator,
          row.dissimilarity,
          row.smallest_expected,
        ]),
        refusalReason(context, row.refusal, minN),
      ]),
    },
  };
}
