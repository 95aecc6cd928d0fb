import {
  divisionMarkId,
  isPlaced,
  trainingAndScore,
  trainingAndScoreLegend,
} from '#lib/charts/outcomes/training-and-score.ts';
import type { Published } from '#lib/disclosure/published.ts';
import { REFERENCE_BELOW } from '#lib/domain/thresholds.ts';
import { associationFinding, isAssociated } from '#lib/findings/outcome-findings.ts';
import { integer, percent, score } from '#lib/i18n/format.ts';
import type { OverallRow } from '#lib/metrics/engagement-overall.ts';
import type { AssociationPointRow } from '#lib/metrics/outcomes-association-points.ts';
import type { AssociationRow } from '#lib/metrics/outcomes-association.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import type { Figure } from '../figure.ts';
import { surveySource } from '../survey-captions.ts';
import { associationScatter } from '../native/outcome-natives.ts';
import { cellsOf } from '../table-figure.ts';

type Points = readonly Published<AssociationPointRow>[];

/** 受講率 and score of every 部 in a 年度 with a survey, with the fixed sentence that it is no cause. */
export function associationFigure(
  points: Points,
  association: Published<AssociationRow> | undefined,
  overall: Published<OverallRow> | undefined,
  context: FigureContext,
): Figure | null {
  const { words, locale } = context;
  const finding = associationFinding(association);
  if (!finding || !association) return null;
  const title = words.findings.sentence(finding);
  const { subtitles, mark, tables: t } = words.outcomesPage;
  const year = association.fiscal_year;
  const note = joined(context, notesOf(points, association, context));
  const description = joined(context, [title, note]);
  const table: Figure['table'] = {
    columns: [
      { header: t.division },
      { header: t.rate, format: (share) => percent(share, locale) },
      { header: t.score, format: (value) => score(value, locale), isStrong: true },
      { header: t.low, format: (value) => score(value, locale) },
      { header: t.high, format: (value) => score(value, locale) },
      { header: t.n, format: (value) => integer(value, locale) },
    ],
    rows: points.map((row) => [
      row.value,
      ...cellsOf(row, [row.rate, row.score, row.ci_low, row.ci_high, row.n]),
    ]),
  };
  return {
    id: 'training-and-score',
    metric: 'outcomes.association',
    title,
    subtitle: subtitles.association(year, association.groups),
    note,
    source: surveySource(context, overall, year),
    n: integer(association.groups, locale),
    description,
    legend: trainingAndScoreLegend({ locale }),
    draw: (settings) =>
      trainingAndScore(points, {
        ...{ ...settings, title, description, id: 'training-and-score' },
        cityScore: overall?.score_person_mean ?? null,
        hasLine: isAssociated(association),
      }),
    table,
    native: associationScatter(table, context),
    marks: points.filter(isPlaced).map((row) => ({
      id: divisionMarkId(row.value),
      label: row.value,
      details: [mark.rate(row.rate ?? 0), mark.score(row.score ?? 0, row.n ?? 0)],
    })),
  };
}

function notesOf(
  points: Points,
  { r, ci_low, ci_high, p, left_out_low, left_out_high, groups }: AssociationRow,
  { words }: FigureContext,
): (string | false)[] {
  const { notes } = words.outcomesPage;
  return [
    notes.noCause,
    r !== null && ci_low !== null && ci_high !== null && notes.r(r, ci_low, ci_high, groups),
    left_out_low !== null && left_out_high !== null && notes.leftOut(left_out_low, left_out_high),
    p !== null && notes.permutation(p),
    notes.marks(REFERENCE_BELOW),
    points.some((row) => row.suppressed) && notes.withheld,
  ];
}
