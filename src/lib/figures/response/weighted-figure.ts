import { responseByAssumption, type AssumedScore } from '#lib/charts/response-by-assumption.ts';
import type { Published } from '#lib/disclosure/published.ts';
import { MIN_N_WEIGHTS } from '#lib/domain/thresholds.ts';
import { scoreBetweenFinding } from '#lib/findings/response-findings.ts';
import { decimal, integer, score } from '#lib/i18n/format.ts';
import type { BoundsRow } from '#lib/metrics/engagement-bounds.ts';
import type { OverallRow } from '#lib/metrics/engagement-overall.ts';
import type { WeightedRow } from '#lib/metrics/engagement-weighted.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import type { Figure, TableCell } from '../figure.ts';
import { surveySource } from '../survey-captions.ts';
import { refusalReason, type TableFigure } from '../table-figure.ts';
import { assumptionDots } from '../native/response-natives.ts';
import { attributeName } from './response-rows.ts';

/** The rows of one round that say what the mean would be under other assumptions. */
export type AssumptionRows = {
  readonly overall: Published<OverallRow> | undefined;
  readonly weighted: Published<WeightedRow> | undefined;
  readonly bounds: Published<BoundsRow> | undefined;
};

/** The margins of the weights by name: 「部と職位」. */
export const marginNames = ({ margins }: Pick<WeightedRow, 'margins'>, context: FigureContext) =>
  context.words.responsePage.margins(
    margins
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => attributeName(name, context)),
  );

function scoresOf(
  { overall, weighted, bounds }: AssumptionRows,
  context: FigureContext,
): AssumedScore[] {
  const words = context.words.responsePage.assumptions;
  const plain =
    overall?.score_person_mean == null
      ? []
      : [
          {
            label: words.plain,
            mean: overall.score_person_mean,
            low: overall.ci_low,
            high: overall.ci_high,
          },
        ];
  const raked =
    weighted?.score_raked == null
      ? []
      : [
          {
            label: words.raked(marginNames(weighted, context)),
            mean: weighted.score_raked,
            low: weighted.ci_low,
            high: weighted.ci_high,
          },
        ];
  const worst =
    bounds?.worst_low == null
      ? []
      : [{ label: words.bounds, mean: null, low: bounds.worst_low, high: bounds.worst_high }];
  return [...plain, ...raked, ...worst];
}

/** The mean of all staff: if the respondents stand for them, if weighted, and at the extremes. */
export function weightedFigure(rows: AssumptionRows, context: FigureContext): Figure | null {
  const { words, locale } = context;
  const { overall, bounds } = rows;
  const finding = scoreBetweenFinding(bounds, overall);
  if (!finding || !bounds) return null;
  const { subtitles, tables: t } = words.responsePage;
  const scores = scoresOf(rows, context);
  const title = words.findings.sentence(finding);
  const notes = assumptionNotes(rows, context);
  const description = joined(context, [title, ...notes]);
  const toScore = (value: number) => score(value, locale);
  const table: Figure['table'] = {
    columns: [
      { header: t.assumption },
      { header: t.mean, format: toScore, isStrong: true },
      { header: t.low, format: toScore },
      { header: t.high, format: toScore },
    ],
    rows: scores.map(({ label, mean, low, high }) => [label, mean, low, high]),
  };
  return {
    id: 'assumptions',
    metric: 'engagement.bounds',
    title,
    subtitle: subtitles.assumptions(bounds.fiscal_year),
    note: joined(context, notes),
    source: surveySource(context, overall, bounds.fiscal_year),
    n: overall?.n_person == null ? null : integer(overall.n_person, locale),
    description,
    legend: [],
    draw: (settings) =>
      responseByAssumption(scores, { ...settings, title, description, id: 'assumptions' }),
    table,
    native: assumptionDots(table, context),
  };
}

/** 注: what each assumption means, and what the weights do not repair. */
function assumptionNotes(
  { overall, weighted, bounds }: AssumptionRows,
  context: FigureContext,
): (string | false)[] {
  const { notes } = context.words.responsePage;
  const [low, high] = [overall?.ci_low ?? null, overall?.ci_high ?? null];
  const reason = weighted ? refusalReason(context, weighted.refusal, MIN_N_WEIGHTS) : null;
  return [
    low !== null && high !== null && notes.interval(low, high),
    bounds?.response_rate != null && notes.bounds(1 - bounds.response_rate),
    weighted?.score_raked != null && notes.weighted,
    reason !== null && notes.weightedRefused(reason),
    weighted?.warning === 'unequal-weights' && notes.unequal,
    weighted?.warning === 'low-efficiency' && notes.lowEfficiency,
  ];
}

/** 詳しい統計: how the weights came out. METHODS §6. */
export function weightsTable(
  { weighted, overall }: AssumptionRows,
  context: FigureContext,
): TableFigure | null {
  if (!weighted || weighted.score_raked === null) return null;
  const { words, locale } = context;
  const { titles, subtitles, notes, tables: t } = words.responsePage;
  // One column of different measures: each is written with its own places.
  const written = (value: number | null, digits: number): TableCell =>
    value === null ? null : decimal(value, digits, locale);
  return {
    id: 'weights',
    metric: 'engagement.weighted',
    title: titles.weights,
    subtitle: subtitles.weights(weighted.fiscal_year),
    note: joined(context, [notes.weights, notes.weighted]),
    source: surveySource(context, overall, weighted.fiscal_year),
    table: {
      columns: [{ header: t.measure }, { header: t.value }],
      rows: [
        [t.raked, written(weighted.score_raked, 2)],
        [t.poststratified, written(weighted.score_poststratified, 2)],
        [t.n, written(weighted.n, 0)],
        [t.nEff, written(weighted.n_eff, 1)],
        [t.deff, written(weighted.deff, 3)],
        [t.ratio, written(weighted.weight_ratio, 2)],
        [t.trimmed, written(weighted.trimmed, 0)],
        [t.rounds, written(weighted.rounds, 0)],
      ],
    },
  };
}
