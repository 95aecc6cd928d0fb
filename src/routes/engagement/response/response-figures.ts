import { EVERYBODY } from '#lib/domain/attributes.ts';
import { commentsTable, keywordsFigure } from '#lib/figures/response/comments-figure.ts';
import {
  compositionFigure,
  representativenessTable,
} from '#lib/figures/response/composition-figure.ts';
import { enpsFigure } from '#lib/figures/response/enps-figure.ts';
import { rateFigure } from '#lib/figures/response/rate-figure.ts';
import { inAttributeOrder, type ResponseRows } from '#lib/figures/response/response-rows.ts';
import { weightedFigure, weightsTable } from '#lib/figures/response/weighted-figure.ts';
import type { FigureContext } from '#lib/figures/figure-context.ts';
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
  const order = inAttributeOrder(tests.map(({ attribute }) => attribute));
  const inOrder = tests.toSorted((a, b) => order.indexOf(a.attribute) - order.indexOf(b.attribute));
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
    representativenessTable(inOrder, overall, context),
    weightsTable(assumptions, context),
  ];
  return {
    rate: rateFigure(rows, overall, context),
    composition: compositionFigure(rows, test, overall, context),
    /** The unit has a headcount, but too few of its groups are shown to compare them. */
    hasHeadcount: rows.groups.some(({ headcount }) => headcount !== null),
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
