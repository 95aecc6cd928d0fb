import { EVERYBODY } from '#lib/domain/attributes.ts';
import { MIN_N_WEIGHTS } from '#lib/domain/thresholds.ts';
import { commentsTable, keywordsFigure } from '#lib/figures/response/comments-figure.ts';
import {
  compositionFigure,
  representativenessTable,
} from '#lib/figures/response/composition-figure.ts';
import { enpsFigure } from '#lib/figures/response/enps-figure.ts';
import { rateFigure } from '#lib/figures/response/rate-figure.ts';
import type { ResponseRows } from '#lib/figures/response/response-rows.ts';
import { weightedFigure, weightsTable } from '#lib/figures/response/weighted-figure.ts';
import type { FigureContext } from '#lib/figures/figure-context.ts';
import { refusalReason } from '#lib/figures/table-figure.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';
import type { CommentRow, PublishedRow } from '#lib/workspace/rows.ts';

/** The figures of 回収状況 for one round and one attribute; `null` where there is nothing to show. */
export function responseFigures(
  { metrics }: Analysis,
  rows: ResponseRows,
  comments: readonly PublishedRow<CommentRow>[],
  context: FigureContext,
) {
  const inRound = (row: { readonly fiscal_year: number }) => row.fiscal_year === rows.fiscalYear;
  const overall = metrics['engagement.overall'].find(inRound);
  const tests = metrics['engagement.representativeness'].filter(inRound);
  const test = tests.find(({ attribute }) => attribute === rows.attribute);
  const assumptions = {
    overall,
    weighted: metrics['engagement.weighted'].find(inRound),
    bounds: metrics['engagement.bounds'].find(inRound),
  };
  const everybody = metrics['engagement.comments']
    .filter(inRound)
    .find(({ attribute }) => attribute === EVERYBODY);
  const keywords = metrics['engagement.keywords']
    .filter(inRound)
    .filter(({ attribute }) => attribute === EVERYBODY);
  const details = [
    representativenessTable(tests, overall, context),
    weightsTable(assumptions, context),
  ];
  return {
    rate: rateFigure(rows, overall, context),
    composition: compositionFigure(rows, test, overall, context),
    noComposition: refusalReason(context, test?.refusal ?? null, MIN_N_WEIGHTS),
    assumptions: weightedFigure(assumptions, context),
    keywords: keywordsFigure(keywords, everybody, overall, context),
    comments: commentsTable(comments, everybody, overall, context),
    /** Comments were asked for, and too few were written to show any. */
    hasFewComments: everybody?.suppressed ?? false,
    enps: enpsFigure(metrics['engagement.enps'].find(inRound), overall, context),
    details: details.filter((table) => table !== null),
  };
}
export type ResponseFigures = ReturnType<typeof responseFigures>;
